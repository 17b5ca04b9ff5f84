import type { DocumentRow } from '@ansinh/contract/documents/documents.schemas';
import { Link, useNavigate } from '@tanstack/react-router';
import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DocumentStateMark } from './document-state.tsx';

interface Props {
  readonly hands: 'own' | 'received';
  readonly items: readonly DocumentRow[];
  readonly filtered: boolean;
}

/** Documents the agency writes, or those sent to it. */
export function DocumentList({ hands, items, filtered }: Props) {
  const { t } = useTranslation('documents');
  const navigate = useNavigate();
  const columns = useColumns(hands);
  if (items.length === 0)
    return (
      <EmptyState icon={FileText} title={filtered ? t('list.nothing') : t(`list.empty.${hands}`)}>
        {filtered ? t('list.nothingText') : t(`list.emptyText.${hands}`)}
      </EmptyState>
    );
  return (
    <DataTable
      name={`documents.${hands}`}
      label={t(`view.${hands}`)}
      columns={columns}
      rows={items}
      rowKey={({ id }) => id}
      onOpen={({ id }) => void navigate({ to: '/cong-van/$id', params: { id } })}
      summary={t('list.count', { count: items.length })}
    />
  );
}

function useColumns(hands: 'own' | 'received'): readonly Column<DocumentRow>[] {
  const { t } = useTranslation('documents');
  const number: Column<DocumentRow> = {
    id: 'number',
    header: t('column.number'),
    width: '9rem',
    cell: ({ number: text, day }) => (day === null ? <span className="muted">{text}</span> : text),
  };
  return [
    {
      id: 'summary',
      header: t('column.summary'),
      width: '22rem',
      cell: ({ id, summary, kindName }) => (
        <Link to="/cong-van/$id" params={{ id }}>
          {kindName}: {summary}
        </Link>
      ),
    },
    number,
    { id: 'day', header: t('column.day'), cell: ({ day }) => formatDate(day) },
    hands === 'own'
      ? { id: 'state', header: t('column.state'), cell: ({ state }) => <DocumentStateMark state={state} /> }
      : { id: 'issuer', header: t('column.issuer'), cell: ({ issuer }) => issuer.name },
    ...(hands === 'received'
      ? [
          {
            id: 'received',
            header: t('column.received'),
            cell: ({ received }: DocumentRow) =>
              received?.number ? (
                t('list.incomingNumber', { number: received.number })
              ) : (
                <Badge tone="amber">{t('list.toReceive')}</Badge>
              ),
          },
        ]
      : []),
  ];
}
