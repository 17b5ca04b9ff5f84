import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay, useSession } from '../../lib/session.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import type { FreshPassword } from './one-time-password-dialog.tsx';
import { RolesField } from './roles-field.tsx';
import {
  savedUser,
  useAgencyChoices,
  useChangeUser,
  useCreateUser,
  USER_CHANGES,
  useTerritoryChoices,
  type Role,
  type User,
} from './users.queries.ts';

interface Props {
  /** Absent: a new user. */
  readonly user?: User;
  /** Roles that I may give or take. */
  readonly grantable: readonly Role[];
  readonly onClose: () => void;
  readonly onCreated: (fresh: FreshPassword) => void;
}

/** Adds a user, or changes his name, mail, roles and territory. */
export function UserForm({ user, grantable, onClose, onCreated }: Props) {
  const { t } = useTranslation(['users', 'access', 'common']);
  const client = useQueryClient();
  const { agency } = useSession();
  const anyAgency = useMay('directory.manage');
  const create = useCreateUser();
  const change = useChangeUser();
  const [username, setUsername] = useState('');
  const [name, setName] = useState(user?.name ?? '');
  const [email, setEmail] = useState(user?.email ?? '');
  const [agencyId, setAgencyId] = useState<string | null>(user?.agency.id ?? agency.id);
  const [roles, setRoles] = useState<readonly Role[]>(user?.roles ?? ['operator']);
  const [territory, setTerritory] = useState(user?.territoryCode ?? null);
  const agencies = useAgencyChoices();
  const fields = {
    name,
    email: email.trim() === '' ? null : email.trim(),
    roles: [...roles],
    territoryCode: territory,
  };
  const territories = useTerritoryChoices();
  const territoryName = (code: string | null): string =>
    territories.find(({ id }) => id === code)?.label ?? code ?? '';
  const roleNames = (of: readonly Role[]): string =>
    of
      .map((role) => t(`access:role.${role}`))
      .sort()
      .join(', ');
  const submit = (version = user?.version): void => {
    if (user !== undefined && version !== undefined) {
      change.mutate(
        { params: { id: user.id }, body: { ...fields, version } },
        {
          onSuccess: () => {
            showToast(t('form.saved', { name }));
            onClose();
          },
        },
      );
    } else if (agencyId !== null) {
      create.mutate(
        { body: { ...fields, username, agencyId } },
        {
          onSuccess: (answer) =>
            onCreated({
              name: answer.user.name,
              username: answer.user.username,
              password: answer.oneTimePassword,
            }),
        },
      );
    }
  };
  const isNew = user === undefined;
  return (
    <FormDialog
      title={isNew ? t('form.add') : t('form.edit', { name: user.name })}
      verb={isNew ? t('form.addVerb') : t('common:action.save')}
      isReady={
        name.trim().length > 1 &&
        roles.length > 0 &&
        (!isNew || (username.trim().length > 2 && agencyId !== null))
      }
      isPending={create.isPending || change.isPending}
      error={create.error ?? change.error}
      onSubmit={() => submit()}
      onClose={onClose}
      {...(user !== undefined && {
        versions: {
          load: async () => {
            const fresh = await savedUser(user);
            void client.invalidateQueries({ queryKey: USER_CHANGES });
            return {
              rows: [
                { label: t('column.name'), mine: name, theirs: fresh.name },
                { label: t('column.email'), mine: email.trim(), theirs: fresh.email ?? '' },
                { label: t('column.roles'), mine: roleNames(roles), theirs: roleNames(fresh.roles) },
                {
                  label: t('column.territory'),
                  mine: territoryName(territory),
                  theirs: territoryName(fresh.territoryCode),
                },
              ],
              keepMine: () => submit(fresh.version),
            };
          },
        },
      })}
    >
      <div className="form-dialog__pair">
        <TextField label={t('column.name')} value={name} onChange={setName} isRequired />
        {isNew ? (
          <TextField
            label={t('column.username')}
            hint={t('form.usernameHint')}
            value={username}
            onChange={setUsername}
            autoComplete="off"
            isRequired
          />
        ) : (
          <TextField label={t('column.username')} value={user.username} isReadOnly />
        )}
      </div>
      <TextField
        label={t('column.email')}
        hint={t('form.emailHint')}
        type="email"
        value={email}
        onChange={setEmail}
        optional
      />
      {isNew && anyAgency ? (
        <ComboBox label={t('column.agency')} choices={agencies} value={agencyId} onChange={setAgencyId} />
      ) : (
        <TextField label={t('column.agency')} value={user?.agency.name ?? agency.name} isReadOnly />
      )}
      <RolesField value={roles} grantable={grantable} onChange={setRoles} />
      <ComboBox
        label={t('column.territory')}
        hint={t('form.territoryHint')}
        choices={territories}
        value={territory}
        onChange={setTerritory}
        optional
      />
    </FormDialog>
  );
}
