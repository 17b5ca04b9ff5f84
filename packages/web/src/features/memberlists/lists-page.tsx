import { Link } from '@tanstack/react-router';
import { ListChecks, RefreshCw, Send, SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FieldWorkTabs } from '../../ui/field-work-tabs.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { CountsView } from './counts-view.tsx';
import { HistoryView } from './history-view.tsx';
import { VIEWS, type ListsSearch } from './lists-search.ts';
import { MakeForm } from './make.form.tsx';
import { useListCounts } from './memberlists.queries.ts';
import { PeopleView } from './people-view.tsx';
import { SendForm } from './send.form.tsx';
import { SettingsForm } from './settings.form.tsx';
import './memberlists.css';

/** The monthly lists: how many where, who and why, how they were made and sent. */
export function ListsPage() {
  const { t } = useTranslation('memberlists');
  const [search, change] = useSearchState<ListsSearch>();
  const [open, setOpen] = useState<'make' | 'send' | 'settings' | null>(null);
  const counts = useListCounts(search);
  const { data } = counts;
  const may = (ability: string): boolean => data?.abilities.includes(ability) === true;
  const month = data?.month ?? null;
  const view = search.view ?? 'counts';
  return (
    <>
      <PageHeader
        title={month === null ? t('title') : t('titleOf', { month: periodText(month.replace('-', '-M')) })}
        asOf={data?.run?.asOf ?? dayInVietnam()}
        breadcrumbs={
          search.commune !== undefined && data?.commune != null ? (
            <Breadcrumbs
              links={[
                {
                  id: 'all',
                  link: (
                    <Link to="/danh-sach" search={month === null ? {} : { month }}>
                      {t('allCommunes')}
                    </Link>
                  ),
                },
              ]}
            />
          ) : undefined
        }
        meta={data?.commune != null && <span>{data.commune.name}</span>}
        actions={
          <>
            {may('settings') && (
              <Button icon={SlidersHorizontal} onPress={() => setOpen('settings')}>
                {t('settings.open')}
              </Button>
            )}
            {may('make') && (
              <Button icon={RefreshCw} onPress={() => setOpen('make')}>
                {t('make.open')}
              </Button>
            )}
            {may('send') && month !== null && (
              <Button kind="primary" icon={Send} onPress={() => setOpen('send')}>
                {t('send.open')}
              </Button>
            )}
          </>
        }
      />
      <FieldWorkTabs />
      {counts.isPending && <Skeleton lines={10} />}
      {counts.isError && <ErrorState error={counts.error} onRetry={() => void counts.refetch()} />}
      {data && month === null && (
        <EmptyState icon={ListChecks} title={t('empty.title')}>
          {may('make') ? t('empty.makeText') : t('empty.text')}
        </EmptyState>
      )}
      {data && month !== null && (
        <Tabs
          label={t('views')}
          selected={view}
          onSelect={(id) => change({ view: VIEWS.find((one) => one === id && one !== 'counts') })}
          tabs={[
            {
              id: 'counts',
              label: t('view.counts'),
              content: <CountsView counts={data} search={search} change={change} />,
            },
            {
              id: 'people',
              label: t('view.people'),
              content: <PeopleView months={data.months} search={search} change={change} />,
            },
            { id: 'history', label: t('view.history'), content: <HistoryView month={month} /> },
          ]}
        />
      )}
      {open === 'make' && <MakeForm months={data?.months ?? []} onClose={() => setOpen(null)} />}
      {open === 'send' && month !== null && (
        <SendForm
          month={month}
          commune={data?.commune ?? null}
          onClose={() => setOpen(null)}
          onSent={() => change({ view: 'history' })}
        />
      )}
      {open === 'settings' && <SettingsForm onClose={() => setOpen(null)} />}
    </>
  );
}
