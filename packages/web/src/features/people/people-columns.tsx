import type { PersonRow } from '@ansinh/contract/people/people.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { birthText } from '../../lib/birth-text.ts';
import { IdentityMark } from './identity-mark.tsx';

/** Columns of the register of people. */
export function usePeopleColumns(): readonly Column<PersonRow>[] {
  const { t } = useTranslation('people');
  return [
    {
      id: 'name',
      header: t('column.name'),
      width: '15rem',
      cell: (row) => (
        <Link to="/so-nguoi/$id" params={{ id: row.id }}>
          {row.fullName}
        </Link>
      ),
    },
    {
      id: 'birth',
      header: t('column.birth'),
      width: '7rem',
      cell: (row) => birthText(row.birth, row.birthPrecision),
    },
    { id: 'sex', header: t('column.sex'), width: '5rem', cell: (row) => row.sex && t(`sex.${row.sex}`) },
    { id: 'number', header: t('column.number'), width: '9rem', cell: (row) => row.identityNumber },
    { id: 'bhxh', header: t('column.bhxh'), width: '8rem', hidden: true, cell: (row) => row.bhxhNumber },
    { id: 'commune', header: t('column.commune'), width: '11rem', cell: (row) => row.communeName },
    { id: 'village', header: t('column.village'), width: '9rem', hidden: true, cell: (row) => row.village },
    {
      id: 'groups',
      header: t('column.groups'),
      width: '8rem',
      cell: (row) => (
        <span className="people-badges">
          {row.groups.map((group) => (
            <Badge key={group} tone={row.groups.length > 1 ? 'amber' : 'plain'}>
              {group}
            </Badge>
          ))}
        </span>
      ),
    },
    { id: 'schemes', header: t('column.schemes'), width: '10rem', cell: (row) => row.schemes.join(', ') },
    {
      id: 'identity',
      header: t('column.identity'),
      width: '9rem',
      cell: (row) => <IdentityMark state={row.identityState} />,
    },
  ];
}
