import { Link, useParams } from '@tanstack/react-router';
import { SlidersHorizontal } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate, formatNumber, formatShare } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Matrix } from '../../ui/matrix.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { CapacityForm } from './capacity.form.tsx';
import { OUTCOMES } from './outreach-search.ts';
import { useCollector } from './outreach.queries.ts';
import { useOutreachWords } from './use-outreach-words.ts';
import { WeeksTable } from './weeks-table.tsx';
import './outreach.css';

const NONE = 'none';

/** One collector: load, outcomes by list, weeks, villages and what he can do. */
export function CollectorPage() {
  const { t } = useTranslation('outreach');
  const { outcomeName } = useOutreachWords();
  const { unit = '' } = useParams({ strict: false });
  const { data, isPending, isError, error, refetch } = useCollector(unit);
  const [isSetting, setSetting] = useState(false);
  if (isPending) return <Skeleton lines={10} />;
  if (isError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  const kinds = [...new Set(data.outcomes.map(({ kind }) => kind))];
  const shown = [...OUTCOMES, null].filter((outcome) =>
    data.outcomes.some((one) => one.outcome === outcome && one.people > 0),
  );
  const count = (kind: string | null, outcome: string | null): number =>
    data.outcomes
      .filter((one) => (kind === null || one.kind === kind) && one.outcome === outcome)
      .reduce((sum, { people }) => sum + people, 0);
  const { capacity } = data;
  return (
    <>
      <PageHeader
        title={data.unit.name}
        asOf={dayInVietnam()}
        breadcrumbs={
          <Breadcrumbs
            links={[{ id: 'people', link: <Link to="/van-dong/nguoi">{t('people.title')}</Link> }]}
          />
        }
        meta={
          <span>
            {t(`people.kind.${data.kind}`)} · {data.agency.name}
          </span>
        }
        actions={
          data.abilities.includes('set-capacity') && (
            <Button icon={SlidersHorizontal} onPress={() => setSetting(true)}>
              {t('capacity.set')}
            </Button>
          )
        }
      />
      <Figures>
        <Link className="figure-link" to="/van-dong" search={{ unit }}>
          <Figure
            value={formatNumber(data.open)}
            label={t('people.open')}
            note={t('people.inHouseholds', { count: data.households })}
          />
        </Link>
        <Link className="figure-link" to="/van-dong" search={{ unit, attention: 'overdue-next' }}>
          <Figure
            value={formatNumber(data.nextOverdue)}
            label={t('people.nextOverdue')}
            tone={data.nextOverdue > 0 ? 'red' : 'plain'}
          />
        </Link>
        <Link className="figure-link" to="/van-dong" search={{ unit, state: 'done', outcome: 'joined' }}>
          <Figure
            value={formatNumber(data.joined)}
            label={t('people.joined')}
            note={t('people.ofDone', { count: data.done })}
          />
        </Link>
        <Figure
          value={data.done === 0 ? '–' : formatShare(data.success, 0)}
          label={t('people.success')}
          note={t('hand.smoothed')}
        />
      </Figures>
      <div className="outreach-columns">
        <Panel title={t('people.outcomes')}>
          {kinds.length === 0 ? (
            <p className="muted">{t('people.noOutcomes')}</p>
          ) : (
            <Matrix
              label={t('people.outcomes')}
              corner={t('column.outcome')}
              sumLabel={t('share.sum')}
              rows={shown.map((outcome) => ({
                id: outcome ?? NONE,
                label: outcome === null ? t('neverVisited') : outcomeName(outcome),
                sum: formatNumber(count(null, outcome)),
              }))}
              columns={kinds.map((kind) => ({
                id: kind,
                label: t(`kind.${kind}`),
                sum: formatNumber(shown.reduce((sum, outcome) => sum + count(kind, outcome), 0)),
              }))}
              cell={(outcome, kind) => formatNumber(count(kind, outcome === NONE ? null : outcome))}
            />
          )}
        </Panel>
        <Panel title={t('people.weeks')}>
          <WeeksTable weeks={data.weeks} />
        </Panel>
        <Panel title={t('capacity.title')}>
          <KeyValues
            pairs={[
              {
                name: t('capacity.perDay'),
                value: (
                  <>
                    {formatNumber(capacity.perDay)} {!capacity.set && <Badge>{t('capacity.usual')}</Badge>}
                  </>
                ),
              },
              {
                name: t('capacity.weekdays'),
                value: capacity.weekdays.map((day) => t(`weekday.${day as 1}`)).join(', '),
              },
              { name: t('people.villages'), value: data.villages.map(({ name }) => name).join(', ') || '–' },
              { name: t('column.last'), value: formatDate(data.lastVisitAt) || '–' },
            ]}
          />
        </Panel>
      </div>
      {isSetting && <CapacityForm unit={unit} capacity={capacity} onClose={() => setSetting(false)} />}
    </>
  );
}
