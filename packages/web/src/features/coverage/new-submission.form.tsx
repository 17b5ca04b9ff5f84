import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { UnitField } from '../../ui/unit-field.tsx';
import { WrongRows } from '../../ui/wrong-rows.tsx';
import { monthEnd } from './month-end.ts';
import { monthFrom, monthsBack } from './board-search.ts';
import { figuresForm, useComputeFigures, useImportFigures, useSaveFigures } from './submissions.queries.ts';
import { useFigureWords } from './use-figure-words.ts';

const WAYS = ['typed', 'register', 'import'] as const;
const MONTHS_BACK = 24;
const NEEDS_REASON = 'coverage.correction_needs_reason';

/** Which month of which unit, as of when, and how the numbers come in. */
export function NewSubmissionForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('coverage');
  const { monthText } = useFigureWords();
  const navigate = useNavigate();
  const thisMonth = dayInVietnam().slice(0, 7);
  const [unit, setUnit] = useState<string | null>(null);
  const [month, setMonth] = useState(monthFrom(thisMonth, -1));
  const [asOf, setAsOf] = useState<string | null>(monthEnd(monthFrom(thisMonth, -1)));
  const [estimated, setEstimated] = useState(false);
  const [way, setWay] = useState<(typeof WAYS)[number]>('typed');
  const [file, setFile] = useState<File | null>(null);
  const [reason, setReason] = useState('');
  const stated = { unit: unit ?? '', month, asOf: asOf ?? '', reason: reason.trim() };
  const save = useSaveFigures();
  const compute = useComputeFigures();
  const bring = useImportFigures({ ...stated, estimated });
  const issues = bring.data?.issues ?? [];
  const open = ({ id }: { readonly id: string }): void =>
    void navigate({ to: '/chi-tieu/so-lieu/$id', params: { id } });
  const running = { typed: save, register: compute, import: bring }[way];
  const submit = (): void => {
    if (way === 'typed') save.mutate({ body: { ...stated, estimated, cells: [] } }, { onSuccess: open });
    else if (way === 'register') compute.mutate({ body: stated }, { onSuccess: open });
    else if (file !== null)
      bring.mutate(
        { file, confirmed: bring.error?.code === 'coverage.ten_fold' },
        { onSuccess: ({ submission }) => submission && open(submission) },
      );
  };
  return (
    <FormDialog
      title={t('figures.new')}
      verb={t(`way.verb.${way}`)}
      isReady={unit !== null && asOf !== null && (way !== 'import' || file !== null)}
      isPending={running.isPending}
      error={running.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <UnitField
        label={t('column.unit')}
        value={unit}
        onChange={(next) => {
          bring.reset();
          setUnit(next);
        }}
      />
      <ComboBox
        label={t('filter.month')}
        choices={monthsBack(thisMonth, MONTHS_BACK).map((id) => ({ id, label: monthText(id) }))}
        value={month}
        onChange={(next) => {
          if (next === null) return;
          bring.reset();
          setMonth(next);
          setAsOf(monthEnd(next));
        }}
      />
      <DatePicker label={t('figures.asOf')} value={asOf} onChange={setAsOf} />
      <RadioGroup
        label={t('way.label')}
        choices={WAYS.map((id) => ({ id, label: t(`way.${id}`), detail: t(`way.means.${id}`) }))}
        value={way}
        onChange={setWay}
      />
      {running.error?.code === NEEDS_REASON && (
        <TextArea
          label={t('ask.reason')}
          hint={t('figures.correctionHint')}
          value={reason}
          onChange={setReason}
          rows={2}
          maxLength={2000}
        />
      )}
      {way !== 'register' && (
        <Checkbox isSelected={estimated} onChange={setEstimated}>
          {t('figures.isEstimate')}
        </Checkbox>
      )}
      {way === 'import' && (
        <>
          {unit !== null && <ExportLink href={figuresForm(unit, month)} label={t('way.form')} />}
          <FileDrop
            title={file?.name ?? t('way.drop')}
            hint={t('way.hint')}
            accept={['.xlsx', '.csv']}
            onFiles={([given]) => {
              bring.reset();
              setFile(given ?? null);
            }}
          />
          <WrongRows text={t('way.issues', { count: issues.length })} issues={issues} />
          {bring.error?.code === 'coverage.ten_fold' && <p className="muted">{t('way.again')}</p>}
        </>
      )}
    </FormDialog>
  );
}
