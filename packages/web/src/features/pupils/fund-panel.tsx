import type { SchoolDetail } from '@ansinh/contract/pupils/pupils.schemas';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { FundForm } from './fund.form.tsx';

const KINDS = ['allot', 'use', 'settle'] as const;

interface Props {
  readonly school: SchoolDetail;
  readonly rosterId: string;
}

/** The primary health care fund: estimate, allotted, used, settled with the difference. */
export function FundPanel({ school, rosterId }: Props) {
  const { t } = useTranslation('pupils');
  const [kind, setKind] = useState<(typeof KINDS)[number] | null>(null);
  const { fund, entries, abilities, parameters } = school;
  const rate = parameters.find(({ name }) => name === 'school_health_fund_rate');
  return (
    <Panel
      title={t('fund.title')}
      aside={
        <div className="pupils-actions no-print">
          {KINDS.filter((one) => abilities.includes(one)).map((one) => (
            <Button key={one} small icon={Plus} onPress={() => setKind(one)}>
              {t(`fund.do.${one}`)}
            </Button>
          ))}
        </div>
      }
    >
      <Figures>
        <Figure
          value={formatMoney(fund.estimate)}
          label={t('fund.estimate')}
          note={rate && <CertaintyMark certainty={rate.certainty} />}
        />
        <Figure value={formatMoney(fund.allotted)} label={t('fund.allotted')} />
        <Figure value={formatMoney(fund.used)} label={t('fund.used')} />
        <Figure
          value={fund.settled === null ? '-' : formatMoney(fund.settled)}
          label={t('fund.settled')}
          note={fund.refused > 0 ? t('fund.refused', { amount: formatMoney(fund.refused) }) : undefined}
        />
        <Figure
          value={formatMoney(fund.left)}
          label={fund.left < 0 ? t('fund.over') : t('fund.left')}
          tone={fund.left < 0 ? 'red' : 'plain'}
        />
      </Figures>
      {entries.length === 0 ? (
        <p className="muted">{t('fund.empty')}</p>
      ) : (
        <Timeline
          label={t('fund.title')}
          entries={entries.map((entry) => ({
            id: entry.id,
            at: entry.on,
            title: `${t(`fund.kind.${entry.kind}`)}: ${formatMoney(entry.amount)}`,
            body: [entry.agency, entry.note].filter(Boolean).join(': '),
          }))}
        />
      )}
      {kind !== null && (
        <FundForm rosterId={rosterId} kind={kind} fund={fund} onClose={() => setKind(null)} />
      )}
    </Panel>
  );
}
