import { useTranslation } from 'react-i18next';
import { AgencyLink } from './agency-link.tsx';
import type { Committee } from './directory.types.ts';
import './members-table.css';

/** Members of one composition in the order they are printed. */
export function MembersTable({ members }: { readonly members: Committee['members'] }) {
  const { t } = useTranslation('directory');
  if (members.length === 0) return <p className="muted">{t('committee.noMembers')}</p>;
  return (
    <table className="members">
      <caption className="visually-hidden">{t('committee.members')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('committee.member')}</th>
          <th scope="col">{t('committee.role')}</th>
          <th scope="col">{t('committee.agency')}</th>
        </tr>
      </thead>
      <tbody>
        {members.map((member) => (
          <tr key={member.id}>
            <th scope="row">
              {member.name}
              {member.position !== '' && <span className="members__position">{member.position}</span>}
            </th>
            <td>{t(`committee.roles.${member.role}`)}</td>
            <td>
              {member.agency && (
                <AgencyLink agency={{ id: member.agency.id, name: member.agency.shortName }} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
