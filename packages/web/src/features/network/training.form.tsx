import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAddTraining } from './network.queries.ts';

/** Which class the chosen people attended, and when. */
export function TrainingForm({
  keys,
  onClose,
}: {
  readonly keys: readonly string[];
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['network', 'common']);
  const add = useAddTraining();
  const [title, setTitle] = useState('');
  const [heldOn, setHeld] = useState<string | null>(dayInVietnam());
  const [givenBy, setGiven] = useState('');
  return (
    <FormDialog
      title={t('training.add', { count: keys.length })}
      verb={t('common:action.save')}
      isReady={title.trim().length >= 3 && heldOn !== null}
      isPending={add.isPending}
      error={add.error}
      onSubmit={() =>
        heldOn !== null &&
        add.mutate(
          { body: { keys: [...keys], title, heldOn, givenBy } },
          {
            onSuccess: ({ added }) => {
              showToast(t('training.done', { count: added }));
              onClose();
            },
          },
        )
      }
      onClose={onClose}
    >
      <TextField label={t('training.title')} value={title} onChange={setTitle} maxLength={300} />
      <DatePicker label={t('training.heldOn')} value={heldOn} onChange={setHeld} max={dayInVietnam()} />
      <TextField label={t('training.givenBy')} value={givenBy} onChange={setGiven} optional maxLength={200} />
    </FormDialog>
  );
}
