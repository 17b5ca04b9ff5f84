import { Gavel } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { FilterBar } from '../../ui/filter-bar.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DecideForm, type Deciding } from './decide.form.tsx';
import { useConflictColumns, useProposalColumns } from './decision-columns.tsx';
import { DECISION_STATES, type OutreachSearch } from './outreach-search.ts';
import { OutreachTabs } from './outreach-tabs.tsx';
import { useConflicts, useProposals } from './outreach.queries.ts';
import { TaskDrawer } from './task-drawer.tsx';

/** What waits for a decision: visits that came too late, and what visits say the register should be told. */
export function DecisionsPage() {
  const { t } = useTranslation('outreach');
  const [search, change] = useSearchState<OutreachSearch>();
  const state = search.decided ?? 'open';
  const conflicts = useConflicts(state);
  const proposals = useProposals(state);
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const conflictColumns = useConflictColumns((conflict) => setDeciding({ kind: 'conflict', conflict }));
  const proposalColumns = useProposalColumns((proposal) => setDeciding({ kind: 'proposal', proposal }));
  return (
    <>
      <PageHeader title={t('decide.title')} asOf={dayInVietnam()} />
      <OutreachTabs />
      <FilterBar active={search.decided ? 1 : 0} onClear={() => change({ decided: undefined })}>
        <Select
          label={t('filter.state')}
          choices={DECISION_STATES.map((id) => ({ id, label: t(`decide.state.${id}`) }))}
          value={state}
          onChange={(id) => change({ decided: id === 'open' ? undefined : id })}
        />
      </FilterBar>
      <div className="outreach-stack">
        <Panel title={t('decide.conflicts')}>
          <p className="muted">{t('decide.conflictsText')}</p>
          {conflicts.isPending && <Skeleton lines={4} />}
          {conflicts.isError && (
            <ErrorState error={conflicts.error} onRetry={() => void conflicts.refetch()} />
          )}
          {conflicts.data?.items.length === 0 && (
            <EmptyState icon={Gavel} title={t('decide.noConflicts')}>
              {t('decide.noConflictsText')}
            </EmptyState>
          )}
          {conflicts.data && conflicts.data.items.length > 0 && (
            <DataTable
              name="outreach.conflicts"
              label={t('decide.conflicts')}
              columns={conflictColumns}
              rows={conflicts.data.items}
              rowKey={({ id }) => id}
              summary={t('decide.count', { count: conflicts.data.items.length })}
            />
          )}
        </Panel>
        <Panel title={t('decide.proposals')}>
          <p className="muted">{t('decide.proposalsText')}</p>
          {proposals.isPending && <Skeleton lines={4} />}
          {proposals.isError && (
            <ErrorState error={proposals.error} onRetry={() => void proposals.refetch()} />
          )}
          {proposals.data?.items.length === 0 && (
            <EmptyState icon={Gavel} title={t('decide.noProposals')}>
              {t('decide.noProposalsText')}
            </EmptyState>
          )}
          {proposals.data && proposals.data.items.length > 0 && (
            <DataTable
              name="outreach.proposals"
              label={t('decide.proposals')}
              columns={proposalColumns}
              rows={proposals.data.items}
              rowKey={({ visitId }) => visitId}
              summary={t('decide.count', { count: proposals.data.items.length })}
            />
          )}
        </Panel>
      </div>
      {deciding && <DecideForm deciding={deciding} onClose={() => setDeciding(null)} />}
      {search.task !== undefined && (
        <TaskDrawer taskId={search.task} onClose={() => change({ task: undefined })} />
      )}
    </>
  );
}
