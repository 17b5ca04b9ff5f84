import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { CorrespondenceSides } from '../../ui/correspondence-sides.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { useInquiries } from './inquiries.queries.ts';
import { INQUIRY_SHOWS, INQUIRY_SIDES, type InquiriesSearch } from './inquiries-search.ts';
import { InquiryList } from './inquiry-list.tsx';
import '../../ui/button.css';

/** Requests for information: what others asked of the agency, and what it asked of them. */
export function InquiriesPage() {
  const { t } = useTranslation('inquiries');
  const [search, change] = useSearchState<InquiriesSearch>();
  const { side = 'received', show = 'open', q = '' } = search;
  const list = useInquiries({ side, show, q });
  const counts = list.data?.counts;
  const waiting = { received: counts?.toAnswer ?? 0, sent: counts?.toDecide ?? 0 };
  const content = (
    <>
      <FilterBar
        search={
          <SearchField
            label={t('filter.q')}
            value={q}
            onChange={(text) => change({ q: text === '' ? undefined : text })}
          />
        }
        active={[search.q, search.show].filter(Boolean).length}
        onClear={() => change({ q: undefined, show: undefined })}
      >
        <Select
          label={t('column.state')}
          choices={INQUIRY_SHOWS.map((id) => ({ id, label: t(`show.${id}`) }))}
          value={show}
          onChange={(id) => change({ show: id === 'open' ? undefined : id })}
        />
      </FilterBar>
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && (
        <InquiryList
          side={side}
          items={list.data.items}
          filtered={search.q !== undefined || search.show !== undefined}
        />
      )}
    </>
  );
  const overdue = side === 'sent' ? counts?.overdueSent : counts?.overdueReceived;
  return (
    <>
      <PageHeader
        title={t('title')}
        asOf={dayInVietnam()}
        meta={overdue !== undefined && overdue > 0 && <span>{t('overdueHere', { count: overdue })}</span>}
        actions={
          list.data?.abilities.includes('ask') && (
            <Link to="/yeu-cau-thong-tin/moi" className="button button--primary">
              <Plus size={16} aria-hidden />
              {t('ask.action')}
            </Link>
          )
        }
      />
      <CorrespondenceSides />
      <Tabs
        label={t('title')}
        tabs={INQUIRY_SIDES.map((id) => ({
          id,
          label: t(`side.${id}`),
          content,
          ...(waiting[id] > 0 ? { count: waiting[id] } : {}),
        }))}
        selected={side}
        onSelect={(id) =>
          change({ side: INQUIRY_SIDES.find((one) => one === id), show: undefined, q: undefined })
        }
      />
    </>
  );
}
