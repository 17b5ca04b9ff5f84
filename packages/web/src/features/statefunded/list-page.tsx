import type { ListDetail, ListLine } from '@ansinh/contract/statefunded/statefunded.schemas';
import { Link, useParams } from '@tanstack/react-router';
import { ListPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate, formatMoney } from '../../lib/format.ts';
import { useActorName } from '../../lib/use-actor-name.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { LineForms, type LineTask } from './line-forms.tsx';
import { ListActions } from './list-actions.tsx';
import { useListColumns } from './list-columns.tsx';
import { ListState } from './list-state.tsx';
import { ListTools } from './list-tools.tsx';
import { useStateList } from './statefunded.queries.ts';
import { shortMonth } from './statefunded-search.ts';
import './statefunded.css';

/** One list: who comes and leaves, checked line by line, sent for cards. */
export function ListPage() {
  const { t } = useTranslation('statefunded');
  const { id } = useParams({ strict: false });
  const list = useStateList(id ?? '');
  if (list.data) return <ListBody list={list.data} />;
  return (
    <>
      <PageHeader title={t('title')} />
      {list.isPending && <Skeleton lines={12} />}
      {list.isError && <ErrorState error={list.error} onRetry={() => void list.refetch()} />}
    </>
  );
}

function ListBody({ list }: { readonly list: ListDetail }) {
  const { t } = useTranslation('statefunded');
  const actorName = useActorName();
  const [task, setTask] = useState<LineTask | null>(null);
  const columns = useListColumns(list, setTask);
  const { lines, group, place, month, abilities } = list;
  const increases = lines.filter(({ side }) => side === 'in').length;
  const returned = lines.filter(({ check }) => check === 'returned').length;
  return (
    <div className="sf-list">
      <PageHeader
        title={t('list.title', { group: group.name, commune: place.name, month: shortMonth(month) })}
        asOf={dayInVietnam()}
        breadcrumbs={
          <Breadcrumbs
            links={[
              {
                id: 'overview',
                link: (
                  <Link to="/vi-dong-bhyt" search={{ month }}>
                    {t('list.back')}
                  </Link>
                ),
              },
            ]}
          />
        }
        meta={
          <>
            <ListState state={list.state} />
            <span>
              {[
                t('list.made', { agency: list.agency }),
                list.manager === null ? t('list.noManager') : t('list.checks', { agency: list.manager }),
                t('list.standing', { count: list.standing }),
                ...(list.fee.amount === null
                  ? []
                  : [t('list.fee', { amount: formatMoney(list.fee.amount) })]),
                t('list.due', { date: formatDate(list.dueOn) }),
              ].join(' · ')}
            </span>
            {list.lateDays > 0 && <Badge tone="red">{t('list.late', { count: list.lateDays })}</Badge>}
          </>
        }
        actions={<ListActions list={list} />}
      />
      {list.openDuplicates > 0 && (
        <Callout tone="amber">
          {t('list.duplicates', { count: list.openDuplicates })}{' '}
          <Link to="/vi-dong-bhyt/trung-sot" search={{ kind: 'duplicate' }}>
            {t('list.openDuplicates')}
          </Link>
        </Callout>
      )}
      {list.state === 'returned' && returned > 0 && (
        <Callout tone="red">{t('list.returnedCallout', { count: returned })}</Callout>
      )}
      {abilities.includes('change') && <ListTools list={list} />}
      {lines.length === 0 ? (
        <EmptyState icon={ListPlus} title={t('list.empty')}>
          {t('list.emptyText')}
        </EmptyState>
      ) : (
        <DataTable<ListLine>
          name="statefunded.list"
          label={t('list.title', { group: group.name, commune: place.name, month: shortMonth(month) })}
          columns={columns}
          rows={lines}
          rowKey={({ memberId, side }) => `${side} ${memberId}`}
          summary={`${t('list.lines', { count: lines.length })}: ${t('list.count', { increases, decreases: lines.length - increases })}`}
        />
      )}
      {list.steps.length > 0 && (
        <Panel title={t('list.course')}>
          <Timeline
            label={t('list.course')}
            entries={list.steps.map(({ step, at, by }) => ({
              id: step,
              at,
              title: t(`course.${step}`),
              body: by === null ? undefined : actorName(by),
            }))}
          />
        </Panel>
      )}
      {task !== null && <LineForms list={list} task={task} onClose={() => setTask(null)} />}
    </div>
  );
}
