import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { figureText } from './figure-text.ts';
import { useSettleFigure } from './reports.queries.ts';
import type { RoundDifference } from './reports.types.ts';
import { useNames } from './use-names.ts';

interface Props {
  readonly difference: Omit<RoundDifference, 'maySettle'>;
  readonly onClose: () => void;
}

/** Decides which of two agencies' figures counts, with the reason; both reports keep what they state. */
export function SettleFigureForm({ difference, onClose }: Props) {
  const { t } = useTranslation('reports');
  const nameOf = useNames();
  const settle = useSettleFigure();
  const { reportId, key, row, column, value, agency, differs } = difference;
  const [counts, setCounts] = useState(differs.settled?.counts ?? null);
  const [reason, setReason] = useState(differs.settled?.reason ?? '');
  return (
    <FormDialog
      title={t('settle.title', { name: `${nameOf(row)}, ${nameOf(column)}` })}
      verb={t('settle.verb')}
      isReady={counts !== null && reason.trim() !== ''}
      isPending={settle.isPending}
      error={settle.error}
      onClose={onClose}
      onSubmit={() => {
        if (counts === null) return;
        settle.mutate(
          {
            params: { reportId, key },
            body: {
              otherReportId: differs.reportId,
              value,
              otherValue: differs.value,
              counts,
              reason: reason.trim(),
            },
          },
          {
            onSuccess: () => {
              showToast(t('settle.done'));
              onClose();
            },
          },
        );
      }}
    >
      <p>{t('settle.text')}</p>
      <RadioGroup
        label={t('settle.which')}
        choices={[
          {
            id: 'this',
            label: t('settle.this', { value: figureText(value, row.unit), agency: agency.name }),
            detail: t('settle.thisNote'),
          },
          {
            id: 'other',
            label: t('settle.other', {
              value: figureText(differs.value, row.unit),
              agency: differs.agency.name,
            }),
            detail: t('settle.otherNote'),
          },
          { id: 'both', label: t('settle.both'), detail: t('settle.bothNote') },
        ]}
        value={counts}
        onChange={setCounts}
      />
      <TextArea label={t('settle.reason')} value={reason} onChange={setReason} rows={3} maxLength={2000} />
    </FormDialog>
  );
}
