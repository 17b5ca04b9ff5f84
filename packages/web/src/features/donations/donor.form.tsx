import { DONOR_KINDS, type Donor } from '@ansinh/contract/donations/donations.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSaveDonor } from './donations.queries.ts';

interface Props {
  readonly donor: Donor | null;
  readonly onClose: () => void;
  /** Told the new donor, where one is made on the way to a gift. */
  readonly onSaved?: (id: string) => void;
}

/** Who gave: an organisation, a person, or somebody who does not want to be named. */
export function DonorForm({ donor, onClose, onSaved }: Props) {
  const { t } = useTranslation(['donations', 'common']);
  const save = useSaveDonor();
  const [kind, setKind] = useState(donor?.kind ?? 'organisation');
  const [name, setName] = useState(donor?.name ?? '');
  const [address, setAddress] = useState(donor?.address ?? '');
  const [note, setNote] = useState(donor?.note ?? '');
  return (
    <FormDialog
      title={t(donor === null ? 'donor.add' : 'donor.edit')}
      verb={t('common:action.save')}
      isReady={kind === 'anonymous' || name.trim() !== ''}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() =>
        save.mutate(
          {
            body: {
              ...(donor === null ? {} : { id: donor.id, version: donor.version }),
              kind,
              name: kind === 'anonymous' ? '' : name,
              address,
              note,
            },
          },
          {
            onSuccess: ({ id }) => {
              onSaved?.(id);
              onClose();
            },
          },
        )
      }
      onClose={onClose}
      onStale={onClose}
    >
      <RadioGroup
        label={t('donor.kind')}
        choices={DONOR_KINDS.map((id) => ({ id, label: t(`kind.${id}`) }))}
        value={kind}
        onChange={setKind}
      />
      {kind !== 'anonymous' && (
        <>
          <TextField label={t('donor.name')} value={name} onChange={setName} maxLength={200} />
          <TextField
            label={t('donor.address')}
            value={address}
            onChange={setAddress}
            optional
            maxLength={300}
          />
        </>
      )}
      <TextArea label={t('form.note')} value={note} onChange={setNote} optional rows={2} maxLength={1000} />
    </FormDialog>
  );
}
