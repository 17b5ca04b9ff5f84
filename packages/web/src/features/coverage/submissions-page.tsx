import { useNavigate } from '@tanstack/react-router';
import { FileSpreadsheet, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useMay } from '../../lib/session.tsx';
import { useSearchState } from '../../lib/use-search-state.ts';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { TargetSides } from '../../ui/target-sides.tsx';
import { monthsBack } from './board-search.ts';
import { NewSubmissionForm } from './new-submission.form.tsx';
import { useSubmissionColumns } from './submission-columns.tsx';
import { useSubmissions } from './submissions.queries.ts';
import { FIGURE_STATES, HANDS, type SubmissionsSearch } from './submissions-search.ts';
import { useFigureWords } from './use-figure-words.ts';
import './submissions.css';

const ALL = 'all';
const MONTHS_BACK = 48;

/** Monthly figures: what is to be stated, approved and taken over. */
export function SubmissionsPage() {
  const { t } = useTranslation(['coverage', 'common']);
  const { monthText } = useFigureWords();
  const navigate = useNavigate();
  const [search, change] = useSearchState<SubmissionsSearch>();
  const [isNew, setNew] = useState(false);
  const mayWork = useMay('figures.work');
  const list = useSubmissions({ ...search });
  const columns = useSubmissionColumns();
  const today = dayInVietnam();
  const active = [search.month, search.state, search.hands].filter(Boolean).length;
  const waiting = list.data?.waiting;
  return (
    <>
      <PageHeader
        title={t('figures.title')}
        asOf={today}
        meta={
          waiting && (
            <span>
              {[
                waiting.draft > 0 && t('figures.toSend', { count: waiting.draft }),
                waiting.approve > 0 && t('figures.toApprove', { count: waiting.approve }),
                waiting.accept > 0 && t('figures.toAccept', { count: waiting.accept }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          )
        }
        actions={
          mayWork && (
            <Button kind="primary" icon={Plus} onPress={() => setNew(true)}>
              {t('figures.new')}
            </Button>
          )
        }
      />
      <TargetSides />
      <FilterBar
        active={active}
        onClear={() => change({ month: undefined, state: undefined, hands: undefined })}
      >
        <ComboBox
          label={t('filter.month')}
          choices={monthsBack(today.slice(0, 7), MONTHS_BACK).map((id) => ({ id, label: monthText(id) }))}
          value={search.month ?? null}
          onChange={(month) => change({ month: month ?? undefined })}
          placeholder={t('common:field.all')}
        />
        <Select
          label={t('figures.state')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...FIGURE_STATES.map((id) => ({ id: id as string, label: t(`state.${id}`) })),
          ]}
          value={search.state ?? ALL}
          onChange={(id) => change({ state: FIGURE_STATES.find((one) => one === id) })}
        />
        <Select
          label={t('figures.hands')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...HANDS.map((id) => ({ id: id as string, label: t(`hands.${id}`) })),
          ]}
          value={search.hands ?? ALL}
          onChange={(id) => change({ hands: HANDS.find((one) => one === id) })}
        />
      </FilterBar>
      {list.isPending && <Skeleton lines={10} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && (
        <EmptyState icon={FileSpreadsheet} title={active > 0 ? t('figures.nothing') : t('figures.empty')}>
          {active > 0 ? t('figures.nothingText') : t('figures.emptyText')}
        </EmptyState>
      )}
      {list.data && list.data.items.length > 0 && (
        <DataTable
          name="coverage.submissions"
          label={t('figures.title')}
          columns={columns}
          rows={list.data.items}
          rowKey={({ id }) => id}
          onOpen={({ id }) => void navigate({ to: '/chi-tieu/so-lieu/$id', params: { id } })}
          summary={t('figures.count', { count: list.data.items.length })}
        />
      )}
      {isNew && <NewSubmissionForm onClose={() => setNew(false)} />}
    </>
  );
}
