import { Ellipsis, KeyRound, Pencil, UserCheck, UserX } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import type { Column } from '../../ui/data-table.types.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { UserState } from './user-state.tsx';
import type { User } from './users.queries.ts';

/** What can be opened for a user. */
export type UserAct = 'edit' | 'reset-password' | 'disable';

/** Columns of the list of users; `act` opens what was chosen in a row's menu. */
export function useUserColumns(act: (act: UserAct, user: User) => void): readonly Column<User>[] {
  const { t } = useTranslation(['users', 'access']);
  return [
    {
      id: 'name',
      header: t('column.name'),
      width: '16rem',
      cell: (row) => (
        <>
          {row.name}
          <span className="user-name">{row.username}</span>
        </>
      ),
    },
    { id: 'agency', header: t('column.agency'), width: '18rem', cell: (row) => row.agency.name },
    {
      id: 'roles',
      header: t('column.roles'),
      width: '16rem',
      cell: (row) => row.roles.map((role) => t(`access:role.${role}`)).join(', '),
    },
    { id: 'state', header: t('column.state'), cell: (row) => <UserState user={row} /> },
    {
      id: 'seen',
      header: t('column.seen'),
      cell: (row) => (row.lastSignInAt === null ? t('never') : formatDateTime(row.lastSignInAt)),
    },
    { id: 'email', header: t('column.email'), hidden: true, cell: (row) => row.email },
    { id: 'territory', header: t('column.territory'), hidden: true, cell: (row) => row.territoryCode },
    {
      id: 'tools',
      header: t('column.tools'),
      cell: (row) =>
        row.abilities.length > 0 && (
          <Menu
            label={t('actions', { name: row.name })}
            trigger={<IconButton small icon={Ellipsis} label={t('actions', { name: row.name })} />}
            actions={[
              { id: 'edit', label: t('act.edit'), icon: Pencil, onAction: () => act('edit', row) },
              {
                id: 'reset',
                label: t('act.reset'),
                icon: KeyRound,
                isDisabled: !row.abilities.includes('reset-password'),
                onAction: () => act('reset-password', row),
              },
              {
                id: 'disable',
                label: row.disabled ? t('act.enable') : t('act.disable'),
                icon: row.disabled ? UserCheck : UserX,
                danger: !row.disabled,
                isDisabled: !row.abilities.includes('disable'),
                onAction: () => act('disable', row),
              },
            ]}
          />
        ),
    },
  ];
}
