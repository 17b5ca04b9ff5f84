import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CertaintyField } from '../../ui/certainty-field.tsx';
import { dayInVietnam, formatNumber } from '../../lib/format.ts';
import type { Certainty } from '../../ui/certainties.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { typedNumber } from '../../ui/grid/typed-number.ts';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useSaveDenominator, type Denominator, type MeasuredUnit } from './base.queries.ts';

interface Props {
  readonly unit: MeasuredUnit;
  readonly series: { readonly code: string; readonly name: string };
  /** Null: a year that has none yet. */
  readonly row: Denominator | null;
  readonly taken: readonly number[];
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** States a denominator with its source. Rates, boards and targets in preparation follow at once. */
export function DenominatorForm({ unit, series, row, taken, onStale, onClose }: Props) {
  const { t } = useTranslation('indicators');
  const save = useSaveDenominator();
  const thisYear = Number(dayInVietnam().slice(0, 4));
  const free = Array.from({ length: thisYear - 2013 }, (_, back) => thisYear + 1 - back).filter(
    (year) => !taken.includes(year),
  );
  const [year, setYear] = useState(row?.year ?? free[0] ?? thisYear);
  const [text, setText] = useState(row === null ? '' : formatNumber(row.value));
  const [source, setSource] = useState(row === null || row.estimated ? '' : row.source);
  const [certainty, setCertainty] = useState<Certainty>(
    row === null || row.estimated ? 'verified' : row.certainty,
  );
  const [estimated, setEstimated] = useState(false);
  const value = typedNumber(text, 'whole');
  const isNumber = value !== null && Number.isFinite(value) && value >= 0;
  return (
    <FormDialog
      title={t(row === null ? 'denominator.add' : 'denominator.correct', { year: row?.year })}
      verb={t('denominator.verb')}
      isReady={isNumber && source.trim() !== ''}
      isPending={save.isPending}
      error={save.error}
      onStale={onStale}
      onClose={onClose}
      onSubmit={() => {
        if (!isNumber) return;
        save.mutate(
          {
            body: {
              unit: unit.key,
              series: series.code,
              year,
              value,
              source,
              certainty,
              estimated,
              version: row?.version ?? 0,
            },
          },
          {
            onSuccess: () => {
              showToast(t('denominator.done', { unit: unit.name, year }));
              onClose();
            },
          },
        );
      }}
    >
      <p className="muted">{t('denominator.formLead', { unit: unit.name, series: series.name })}</p>
      {row?.estimated === true && <p className="muted">{t('denominator.was', { source: row.source })}</p>}
      <div className="form-dialog__pair">
        <Select
          label={t('plans.year')}
          choices={(row === null ? free : [row.year]).map((one) => ({ id: String(one), label: String(one) }))}
          value={String(year)}
          onChange={(id) => setYear(Number(id))}
          isDisabled={row !== null}
        />
        <TextField
          label={t('column.people')}
          inputMode="numeric"
          value={text}
          onChange={setText}
          isRequired
          {...(text !== '' && !isNumber ? { error: t('editor.notNumber') } : {})}
        />
      </div>
      <TextArea
        label={t('facts.source')}
        hint={t('denominator.sourceHint')}
        value={source}
        onChange={setSource}
        rows={2}
      />
      <CertaintyField label={t('denominator.certainty')} value={certainty} onChange={setCertainty} />
      <Checkbox isSelected={estimated} onChange={setEstimated}>
        {t('denominator.isEstimate')}
      </Checkbox>
    </FormDialog>
  );
}
