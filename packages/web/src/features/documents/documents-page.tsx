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
import { DocumentList } from './document-list.tsx';
import { useDocuments } from './documents.queries.ts';
import { DOCUMENT_STATE_NAMES, DOCUMENT_VIEWS, type DocumentsSearch } from './documents-search.ts';
import { IncomingRegister } from './incoming-register.tsx';
import { OutgoingRegister } from './outgoing-register.tsx';
import { SignersPanel } from './signers-panel.tsx';
import { TemplatesPanel } from './templates-panel.tsx';
import '../../ui/button.css';
import './documents.css';

const ALL = 'all';

/** Official documents of the agency: what it writes and what is sent to it, its two registers, and who signs for it. */
export function DocumentsPage() {
  const { t } = useTranslation('documents');
  const [search, change] = useSearchState<DocumentsSearch>();
  const view = search.view ?? 'own';
  const hands = view === 'received' ? 'received' : 'own';
  const list = useDocuments({ hands, state: search.state ?? ALL, q: search.q ?? '' });
  const waiting = list.data?.waiting;
  const counts = {
    own: (waiting?.review ?? 0) + (waiting?.sign ?? 0) + (waiting?.issue ?? 0),
    received: waiting?.receive ?? 0,
  };
  const year = search.year ?? Number(dayInVietnam().slice(0, 4));
  const lists = (
    <>
      <Filters search={search} change={change} withState={hands === 'own'} />
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && (
        <DocumentList
          hands={hands}
          items={list.data.items}
          filtered={search.q !== undefined || search.state !== undefined}
        />
      )}
    </>
  );
  const panels = {
    own: lists,
    received: lists,
    outgoing: <OutgoingRegister year={year} onYear={(next) => change({ year: next })} />,
    incoming: <IncomingRegister year={year} onYear={(next) => change({ year: next })} />,
    templates: <TemplatesPanel />,
    signers: <SignersPanel />,
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        asOf={dayInVietnam()}
        actions={
          list.data?.abilities.includes('save') && (
            <Link to="/cong-van/soan" className="button button--primary">
              <Plus size={16} aria-hidden />
              {t('write')}
            </Link>
          )
        }
      />
      <CorrespondenceSides />
      <Tabs
        label={t('title')}
        tabs={DOCUMENT_VIEWS.map((id) => ({
          id,
          label: t(`view.${id}`),
          content: panels[id],
          ...(id in counts && counts[id as keyof typeof counts] > 0
            ? { count: counts[id as keyof typeof counts] }
            : {}),
        }))}
        selected={view}
        onSelect={(id) =>
          change({ view: DOCUMENT_VIEWS.find((one) => one === id), state: undefined, q: undefined })
        }
      />
    </>
  );
}

interface FilterProps {
  readonly search: DocumentsSearch;
  readonly change: (next: Partial<DocumentsSearch>) => void;
  readonly withState: boolean;
}

function Filters({ search, change, withState }: FilterProps) {
  const { t } = useTranslation(['documents', 'common']);
  return (
    <FilterBar
      active={[search.q, search.state].filter(Boolean).length}
      onClear={() => change({ q: undefined, state: undefined })}
    >
      <SearchField
        label={t('filter.q')}
        value={search.q ?? ''}
        onChange={(q) => change({ q: q === '' ? undefined : q })}
      />
      {withState && (
        <Select
          label={t('column.state')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...DOCUMENT_STATE_NAMES.map((id) => ({ id: id as string, label: t(`state.${id}`) })),
          ]}
          value={search.state ?? ALL}
          onChange={(id) => change({ state: DOCUMENT_STATE_NAMES.find((one) => one === id) })}
        />
      )}
    </FilterBar>
  );
}
