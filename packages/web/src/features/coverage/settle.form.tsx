import type { FigureDifference } from '@ansinh/contract/coverage/submissions.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatKnown } from '../../lib/format.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useSettleDifference } from './submissions.queries.ts';
import { useFigureWords } from './use-figure-words.ts';

interface Props {
  readonly difference: FigureDifference;
  readonly onClose: () => void;
}

/** Chooses which of two statements counts, with the reason; both stay readable. */
export function SettleForm({ difference, onClose }: Props) {
  const { t } = useTranslation('coverage');
  const { monthText, sourceText } = useFigureWords();
  const settle = useSettleDifference();
  const [chosen, setChosen] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const { counted, other, unit, series, month } = difference;
  return (
    <FormDialog
      title={t('differences.ask', {
        unit: unit.name,
        series: series.name,
        month: monthText(month).toLowerCase(),
      })}
      verb={t('differences.settle')}
      isReady={chosen !== null && reason.trim() !== ''}
      isPending={settle.isPending}
      error={settle.error}
      onClose={onClose}
      onSubmit={() => {
        if (chosen === null) return;
        settle.mutate(
          {
            params: { differenceId: difference.id },
            body: { rowVersion: difference.rowVersion, chosen, reason: reason.trim() },
          },
          {
            onSuccess: ({ reached }) => {
              showToast(t('differences.done', { count: reached }));
              onClose();
            },
          },
        );
      }}
    >
      <RadioGroup
        label={t('differences.which')}
        choices={[counted, other].map(({ submissionId, agency, value, source }) => ({
          id: submissionId,
          label: `${formatKnown(value)} · ${agency}`,
          detail: sourceText(source),
        }))}
        value={chosen}
        onChange={setChosen}
      />
      <TextArea label={t('ask.reason')} value={reason} onChange={setReason} rows={3} maxLength={2000} />
    </FormDialog>
  );
}
