import type { Member } from '@ansinh/contract/network/people.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table.types.ts';

/** Columns of the list of the network's people. */
export function useMemberColumns(): readonly Column<Member>[] {
  const { t } = useTranslation('network');
  return [
    {
      id: 'name',
      header: t('person.name'),
      width: '13rem',
      cell: ({ key, name, kind }) => (
        <div>
          <Link to="/mang-luoi/nguoi/$key" params={{ key }}>
            {name}
          </Link>
          <span className="network-sub">{t(`kind.${kind}`)}</span>
        </div>
      ),
    },
    {
      id: 'point',
      header: t('point.one'),
      width: '12rem',
      cell: ({ point, collector }) => (
        <div>
          {point?.name}
          {collector !== null && (
            <span className="network-sub">{t('person.worksFor', { name: collector.name })}</span>
          )}
        </div>
      ),
    },
    { id: 'agency', header: t('column.organisation'), width: '11rem', cell: ({ agency }) => agency.name },
    { id: 'commune', header: t('column.commune'), cell: ({ commune }) => commune?.name },
    { id: 'phone', header: t('column.phone'), cell: ({ phone }) => phone },
    {
      id: 'villages',
      header: t('person.villages'),
      width: '11rem',
      cell: ({ villages, kind }) =>
        villages.length === 0 && kind === 'collector' ? (
          <Badge tone="amber">{t('person.noArea')}</Badge>
        ) : (
          villages.map(({ name }) => name).join(', ')
        ),
    },
    {
      id: 'certificate',
      header: t('person.certificate'),
      width: '11rem',
      cell: ({ certificate, kind }) => (
        <Certificate certificate={certificate} isNeeded={kind === 'collector'} />
      ),
    },
    { id: 'from', header: t('column.from'), cell: ({ from }) => formatDate(from), hidden: true },
    { id: 'to', header: t('column.to'), cell: ({ to }) => formatDate(to), hidden: true },
    {
      id: 'introduced',
      header: t('person.introducedBy'),
      hidden: true,
      cell: ({ introducedBy, introducedByAgency }) =>
        [introducedBy, introducedByAgency?.name].filter(Boolean).join(', '),
    },
    {
      id: 'account',
      header: t('person.account'),
      cell: ({ hasAccount }) => (hasAccount ? t('person.hasAccount') : t('person.noAccount')),
      hidden: true,
    },
  ];
}

function Certificate({
  certificate,
  isNeeded,
}: {
  readonly certificate: Member['certificate'];
  readonly isNeeded: boolean;
}) {
  const { t } = useTranslation('network');
  if (certificate.number === null)
    return isNeeded ? <Badge tone="amber">{t('person.noCertificate')}</Badge> : null;
  return (
    <div>
      {certificate.number}
      {certificate.until !== null &&
        (certificate.isOver ? (
          <Badge tone="red">{t('person.expired', { day: formatDate(certificate.until) })}</Badge>
        ) : (
          <span className="network-sub">{t('person.until', { day: formatDate(certificate.until) })}</span>
        ))}
    </div>
  );
}
