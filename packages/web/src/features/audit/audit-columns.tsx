import type { AuditEntry } from '@ansinh/contract/audit/audit.endpoints';
import { useTranslation } from 'react-i18next';
import { formatDateTime, formatNumber } from '../../lib/format.ts';
import type { Column } from '../../ui/data-table.types.ts';
import { ActionLabel } from './action-label.tsx';
import { detailLines } from './detail-text.ts';

/** Columns of the audit trail. */
export function useAuditColumns(): readonly Column<AuditEntry>[] {
  const { t, i18n } = useTranslation('audit');
  const inWords = (kind: 'detail' | 'value', word: string): string =>
    i18n.exists(`audit:${kind}.${word}`) ? t(`${kind}.${word as 'ip'}` as 'detail.ip') : word;
  return [
    { id: 'at', header: t('column.at'), width: '11.5rem', cell: (row) => formatDateTime(row.at) },
    {
      id: 'who',
      header: t('column.who'),
      width: '12rem',
      cell: (row) => row.userName ?? systemName(row.actor, t('system')),
    },
    { id: 'agency', header: t('column.agency'), width: '13rem', cell: (row) => row.agencyName },
    {
      id: 'action',
      header: t('column.action'),
      width: '13rem',
      cell: (row) => <ActionLabel action={row.action} />,
    },
    {
      id: 'detail',
      header: t('column.detail'),
      width: '18rem',
      cell: (row) => <span className="audit-detail">{detailLines(row.detail, inWords).join(' · ')}</span>,
    },
    { id: 'subject', header: t('column.subject'), hidden: true, cell: (row) => <code>{row.subject}</code> },
    { id: 'purpose', header: t('column.purpose'), hidden: true, cell: (row) => row.purpose },
    { id: 'code', header: t('column.code'), hidden: true, cell: (row) => <code>{row.action}</code> },
    { id: 'seq', header: t('column.seq'), numeric: true, cell: (row) => formatNumber(row.seq) },
  ];
}

/** "system:sweep" reads "Hệ thống (sweep)"; another actor without a name shows as it is stored. */
function systemName(actor: string, system: string): string {
  return actor.startsWith('system')
    ? [system, actor.split(':')[1] && `(${actor.split(':')[1] ?? ''})`].filter(Boolean).join(' ')
    : actor;
}
