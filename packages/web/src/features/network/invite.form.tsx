import type { MemberDetail } from '@ansinh/contract/network/people.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Callout } from '../../ui/callout.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useInviteMember } from './network.queries.ts';

/** Makes the account a person signs in with; its one-time password is shown once, to be handed over. */
export function InviteForm({
  member,
  onClose,
}: {
  readonly member: MemberDetail;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation(['network', 'common']);
  const invite = useInviteMember();
  const [username, setUsername] = useState('');
  const made = invite.data;
  return (
    <FormDialog
      title={t('invite.title', { name: member.name })}
      verb={made === undefined ? t('invite.open') : t('common:action.close')}
      isReady={made !== undefined || username.trim().length > 2}
      isPending={invite.isPending}
      error={invite.error}
      onSubmit={() =>
        made === undefined ? invite.mutate({ params: { key: member.key }, body: { username } }) : onClose()
      }
      onClose={onClose}
    >
      {made === undefined ? (
        <>
          <p className="muted">{t('invite.means')}</p>
          <TextField
            label={t('invite.username')}
            hint={t('invite.usernameHint')}
            value={username}
            onChange={setUsername}
            maxLength={60}
            autoComplete="off"
          />
        </>
      ) : (
        <Callout tone="green" isAlert>
          <p>{t('invite.made', { username: made.username })}</p>
          <p className="network-secret">{made.oneTimePassword}</p>
          <p>{t('invite.once')}</p>
        </Callout>
      )}
    </FormDialog>
  );
}
