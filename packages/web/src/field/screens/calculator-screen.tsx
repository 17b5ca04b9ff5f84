import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { HouseholdCalculation } from '../parts/household-calculation.tsx';
import { Page } from '../parts/page.tsx';
import { PensionCalculation } from '../parts/pension-calculation.tsx';
import { Segments } from '../parts/segments.tsx';
import { useField } from '../parts/use-field.ts';
import { useToday } from '../parts/use-today.ts';

/** What it costs, explained at the door: the same rules and parameters as at the desk, without a line. */
export function CalculatorScreen({ query }: { readonly query: URLSearchParams }) {
  const { t } = useTranslation('field');
  const { work } = useField();
  const today = useToday();
  const [which, setWhich] = useState<'bhyt' | 'bhxh'>(query.get('loai') === 'bhxh' ? 'bhxh' : 'bhyt');
  const hasTariff = (work?.tariff.rows.length ?? 0) > 0;
  return (
    <Page
      title={t('calculator.title')}
      under={t('calculator.on', { date: formatDate(today) })}
      tools={
        <div className="field-tools">
          <Segments
            label={t('calculator.which')}
            value={which}
            choices={[
              ['bhyt', t('calculator.bhyt')],
              ['bhxh', t('calculator.bhxh')],
            ]}
            onChange={setWhich}
          />
        </div>
      }
    >
      {!hasTariff ? (
        <p className="field-empty">{t('calculator.noTariff')}</p>
      ) : which === 'bhyt' ? (
        <HouseholdCalculation initial={Number(query.get('nguoi') ?? 4) || 4} />
      ) : (
        <PensionCalculation />
      )}
    </Page>
  );
}
