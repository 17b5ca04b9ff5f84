import { listUsersEndpoint } from '@ansinh/contract/access/users.endpoints';
import {
  SigningCapacitySchema,
  type SigningAuthorityView,
} from '@ansinh/contract/documents/documents.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useCall } from '../../lib/use-call.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useGrantAuthority } from './documents.queries.ts';

/** Records that a person signs for the agency over a time. */
export function AuthorityForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('documents');
  const grant = useGrantAuthority();
  const users = useCall(listUsersEndpoint, { query: { limit: 200 } });
  const [userId, setUserId] = useState<string | null>(null);
  const [capacity, setCapacity] = useState<SigningAuthorityView['capacity']>('head');
  const [collective, setCollective] = useState('');
  const [headOffice, setHeadOffice] = useState('');
  const [ownOffice, setOwnOffice] = useState('');
  const [basis, setBasis] = useState('');
  const [from, setFrom] = useState<string | null>(dayInVietnam());
  const [to, setTo] = useState<string | null>(null);
  const isHead = capacity === 'head' || capacity === 'collective';
  const filled = (text: string): string | null => (text.trim() === '' ? null : text.trim());
  return (
    <FormDialog
      title={t('signers.grant')}
      verb={t('signers.grantVerb')}
      isReady={
        userId !== null && headOffice.trim() !== '' && (isHead || ownOffice.trim() !== '') && from !== null
      }
      isPending={grant.isPending}
      error={grant.error}
      onSubmit={() =>
        userId !== null &&
        from !== null &&
        grant.mutate(
          {
            body: {
              userId,
              capacity,
              collective: filled(collective),
              headOffice,
              ownOffice: isHead ? null : filled(ownOffice),
              basis,
              from,
              to,
            },
          },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      <ComboBox
        label={t('signers.name')}
        choices={(users.data?.items ?? []).map(({ id, name, username }) => ({
          id,
          label: name,
          detail: username,
        }))}
        value={userId}
        onChange={setUserId}
      />
      <Select
        label={t('signers.capacity')}
        choices={SigningCapacitySchema.options.map((id) => ({ id, label: t(`capacity.${id}`) }))}
        value={capacity}
        onChange={setCapacity}
      />
      <div className="form-dialog__pair">
        <TextField label={t('signers.headOffice')} value={headOffice} onChange={setHeadOffice} isRequired />
        {!isHead && (
          <TextField label={t('signers.ownOffice')} value={ownOffice} onChange={setOwnOffice} isRequired />
        )}
      </div>
      <TextField
        label={t('signers.collective')}
        hint={t('signers.collectiveHint')}
        value={collective}
        onChange={setCollective}
        optional
      />
      <TextField label={t('signers.basis')} value={basis} onChange={setBasis} optional />
      <div className="form-dialog__pair">
        <DateField label={t('signers.from')} value={from} onChange={setFrom} />
        <DateField label={t('signers.to')} value={to} onChange={setTo} optional />
      </div>
    </FormDialog>
  );
}
