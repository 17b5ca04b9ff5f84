import type { HandOffered } from '@ansinh/contract/outreach/tasks.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';

interface Props {
  readonly village: string;
  readonly most: number;
  readonly hands: readonly HandOffered[];
  readonly onShift: (to: string | null, count: number) => void;
  readonly onClose: () => void;
}

const NOBODY = 'nobody';

/** Moves households of a village to another in the plan; nothing is written yet. */
export function ShiftForm({ village, most, hands, onShift, onClose }: Props) {
  const { t } = useTranslation('outreach');
  const [to, setTo] = useState<string | null>(null);
  const [written, setWritten] = useState(String(most));
  const count = Number(written);
  const isFitting = Number.isInteger(count) && count >= 1 && count <= most;
  return (
    <FormDialog
      title={t('shift.title', { village: village || t('share.noVillage') })}
      verb={t('shift.verb')}
      isReady={to !== null && isFitting}
      isPending={false}
      error={null}
      onClose={onClose}
      onSubmit={() => onShift(to === NOBODY ? null : to, count)}
    >
      <Select
        label={t('shift.to')}
        choices={[
          ...hands.map(({ key, name, agency, load, capacity }) => ({
            id: key,
            label: name,
            detail: t('shift.detail', { agency: agency.name, load, capacity }),
          })),
          { id: NOBODY, label: t('share.nobody') },
        ]}
        value={to}
        onChange={setTo}
      />
      <TextField
        label={t('shift.count')}
        hint={t('shift.hint', { most })}
        inputMode="numeric"
        value={written}
        onChange={setWritten}
        {...(isFitting ? {} : { error: t('shift.wrong', { most }) })}
      />
    </FormDialog>
  );
}
