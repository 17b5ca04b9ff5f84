import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useCollectors, useReassign, useWithdraw } from './outreach.queries.ts';

interface Props {
  readonly step: 'reassign' | 'withdraw';
  readonly taskIds: readonly string[];
  readonly commune: string | undefined;
  readonly onClose: () => void;
}

/** Gives people to another, or takes them back, with the reason their collector reads. */
export function MoveForm({ step, taskIds, commune, onClose }: Props) {
  const { t } = useTranslation('outreach');
  const [hand, setHand] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const collectors = useCollectors(commune).data?.items ?? [];
  const reassign = useReassign();
  const withdraw = useWithdraw();
  const ids = [...taskIds];
  const done = (count: number): void => {
    showToast(t(`move.${step}Done`, { count }));
    onClose();
  };
  return (
    <FormDialog
      title={t(`move.${step}`, { count: ids.length })}
      verb={t(`action.${step}`)}
      isReady={reason.trim() !== '' && (step === 'withdraw' || hand !== null)}
      isPending={reassign.isPending || withdraw.isPending}
      error={reassign.error ?? withdraw.error}
      onClose={onClose}
      onSubmit={() => {
        if (step === 'withdraw')
          withdraw.mutate(
            { body: { taskIds: ids, reason: reason.trim() } },
            { onSuccess: ({ withdrawn }) => done(withdrawn) },
          );
        else if (hand !== null)
          reassign.mutate(
            { body: { taskIds: ids, hand, reason: reason.trim() } },
            { onSuccess: ({ moved }) => done(moved) },
          );
      }}
    >
      <p>{t(`move.${step}Consequence`)}</p>
      {step === 'reassign' && (
        <ComboBox
          label={t('column.hand')}
          choices={collectors.map(({ unit, agency, households, success }) => ({
            id: unit.key,
            label: unit.name,
            detail: t('handDetail', {
              agency: agency.name,
              households,
              success: Math.round(success * 100),
            }),
          }))}
          value={hand}
          onChange={setHand}
        />
      )}
      <TextArea label={t('reason')} value={reason} onChange={setReason} rows={3} maxLength={500} />
    </FormDialog>
  );
}
