import type { listSendingsEndpoint } from '@ansinh/contract/memberlists/memberlists.endpoints';
import type { Answer } from '@ansinh/contract/platform/endpoint';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatKnown } from '../../lib/format.ts';
import { useActorName } from '../../lib/use-actor-name.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Column } from '../../ui/data-table.types.ts';

type Sending = Answer<typeof listSendingsEndpoint>['items'][number];
const TONE = { waiting: 'amber', sent: 'green', failed: 'red' } as const;

/** Columns of the lists handed to communes. */
export function useSendingColumns(): readonly Column<Sending>[] {
  const { t } = useTranslation('memberlists');
  const actorName = useActorName();
  return [
    { id: 'commune', header: t('column.commune'), width: '11rem', cell: (row) => row.communeName },
    {
      id: 'state',
      header: t('history.state'),
      width: '9rem',
      cell: (row) => <Badge tone={TONE[row.state]}>{t(`sending.${row.state}`)}</Badge>,
    },
    { id: 'people', header: t('history.lines'), numeric: true, cell: (row) => formatKnown(row.people) },
    {
      id: 'receipt',
      header: t('history.receipt'),
      width: '9rem',
      cell: (row) =>
        row.submissionId === null ? null : (
          <Link to="/trao-doi/ban-gui/$id" params={{ id: row.submissionId }}>
            {row.receiptNo}
          </Link>
        ),
    },
    { id: 'to', header: t('history.to'), width: '16rem', cell: (row) => row.recipients.join('; ') },
    { id: 'purpose', header: t('history.purpose'), width: '16rem', cell: (row) => row.purpose },
    { id: 'by', header: t('history.by'), width: '10rem', cell: (row) => actorName(row.sentBy) },
    {
      id: 'at',
      header: t('history.at'),
      width: '9rem',
      cell: (row) => formatDateTime(row.sentAt ?? row.askedAt),
    },
    { id: 'failure', header: t('history.failure'), width: '16rem', cell: (row) => row.failure },
  ];
}
