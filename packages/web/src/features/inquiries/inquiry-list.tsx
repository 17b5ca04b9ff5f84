import type { InquiryRow } from '@ansinh/contract/inquiries/inquiries.schemas';
import { Link, useNavigate } from '@tanstack/react-router';
import { MessageCircleQuestionMark } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table.types.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { INQUIRY_SIDES } from './inquiries-search.ts';
import { InquiryStateMark } from './inquiry-state.tsx';
import { InquiryTerm } from './inquiry-term.tsx';

interface Props {
  readonly side: (typeof INQUIRY_SIDES)[number];
  readonly items: readonly InquiryRow[];
  readonly filtered: boolean;
}

/** Questions the agency received or sent, overdue first. */
export function InquiryList({ side, items, filtered }: Props) {
  const { t } = useTranslation('inquiries');
  const navigate = useNavigate();
  if (items.length === 0)
    return (
      <EmptyState
        icon={MessageCircleQuestionMark}
        title={filtered ? t('list.nothing') : t(`list.empty.${side}`)}
      >
        {filtered ? t('list.nothingText') : t(`list.emptyText.${side}`)}
      </EmptyState>
    );
  const columns: readonly Column<InquiryRow>[] = [
    {
      id: 'subject',
      header: t('column.subject'),
      width: '22rem',
      cell: ({ inquiryId, subject }) => (
        <Link to="/yeu-cau-thong-tin/$id" params={{ id: inquiryId }}>
          {subject}
        </Link>
      ),
    },
    {
      id: 'other',
      header: t(side === 'sent' ? 'column.agency' : 'column.asker'),
      cell: ({ agency, asker }) => (side === 'sent' ? agency : asker).name,
    },
    {
      id: 'state',
      header: t('column.state'),
      cell: ({ state, wantsExtension }) => (
        <>
          <InquiryStateMark state={state} />{' '}
          {wantsExtension && <Badge tone="amber">{t('wantsExtension')}</Badge>}
        </>
      ),
    },
    { id: 'term', header: t('column.term'), cell: (row) => <InquiryTerm row={row} /> },
    { id: 'askedOn', header: t('column.askedOn'), cell: ({ askedOn }) => formatDate(askedOn) },
    { id: 'answeredOn', header: t('column.answeredOn'), cell: ({ answeredOn }) => formatDate(answeredOn) },
  ];
  return (
    <DataTable
      name={`inquiries.${side}`}
      label={t(`side.${side}`)}
      columns={columns}
      rows={items}
      rowKey={({ inquiryId, agency }) => `${inquiryId} ${agency.id}`}
      onOpen={({ inquiryId }) => void navigate({ to: '/yeu-cau-thong-tin/$id', params: { id: inquiryId } })}
      summary={t('list.count', { count: items.length })}
    />
  );
}
