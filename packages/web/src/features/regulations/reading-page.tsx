import { useParams } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchState } from '../../lib/use-search-state.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { DecisionBar } from './decision-bar.tsx';
import { ReadingActionsContext } from './reading-actions.ts';
import { ReadingBody } from './reading-body.tsx';
import { ReadingDialogs } from './reading-dialogs.tsx';
import { ReadingHeader } from './reading-header.tsx';
import { ReadingPanels } from './reading-panels.tsx';
import { useReading } from './regulations.queries.ts';
import type { Duty, Provision, Regulation } from './regulations.types.ts';
import type { ReadingSearch } from './search-values.ts';
import { DUTY_FILTERS, shownDuties } from './shown-duties.ts';
import { useReadingKeys } from './use-reading-keys.ts';
import { useReadingState } from './use-reading-state.ts';

/** The reading view: the text of a regulation with its duties beside their clauses. */
export function ReadingPage() {
  const { id = '' } = useParams({ strict: false });
  const { regulation, provisions, duties } = useReading(id);
  const failed = [regulation, provisions, duties].find((query) => query.isError && !query.data);
  if (failed)
    return (
      <ErrorState
        error={failed.error}
        onRetry={() => void Promise.all([regulation.refetch(), provisions.refetch(), duties.refetch()])}
      />
    );
  if (!regulation.data || !provisions.data || !duties.data) return <Skeleton lines={16} />;
  return (
    <Reading
      key={id}
      regulation={regulation.data}
      provisions={provisions.data.items}
      duties={duties.data.items}
    />
  );
}

interface Props {
  readonly regulation: Regulation;
  readonly provisions: readonly Provision[];
  readonly duties: readonly Duty[];
}

function Reading({ regulation, provisions, duties }: Props) {
  const { t } = useTranslation('regulations');
  const [search, change] = useSearchState<ReadingSearch>();
  const { state, actions, clearMarks } = useReadingState(regulation.id);
  const filter = DUTY_FILTERS.find((one) => one === search.show) ?? 'all';
  const shown = useMemo(() => shownDuties(duties, filter, search.duty), [duties, filter, search.duty]);
  useReadingKeys({ duties: shown, selected: search.duty, actions });
  const goTo = useCallback(
    (provision: string) => change({ provision, duty: undefined, view: undefined }),
    [change],
  );
  const view = search.view ?? 'text';
  return (
    <ReadingActionsContext value={actions}>
      <ReadingHeader regulation={regulation} actions={actions} onPanel={(panel) => change({ panel })} />
      <DecisionBar
        duties={duties}
        filter={filter}
        onFilter={(show) => change({ show: show === 'all' ? undefined : show })}
        marked={state.marked}
        onUnmark={clearMarks}
        mayConfirm={regulation.abilities.includes('confirm-duties')}
        actions={actions}
      />
      <div className="reading-tabs no-print">
        {(['text', 'duties'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={view === one}
            onClick={() => change({ view: one === 'text' ? undefined : one })}
          >
            {t(`reading.view.${one}`, { count: shown.length })}
          </button>
        ))}
      </div>
      {provisions.length === 0 ? (
        <EmptyState title={t('reading.empty')}>{t('reading.emptyText')}</EmptyState>
      ) : (
        <ReadingBody
          regulation={regulation}
          provisions={provisions}
          duties={duties}
          shown={shown}
          search={search}
          state={state}
          onGo={goTo}
        />
      )}
      <ReadingPanels
        regulation={regulation}
        panel={search.panel}
        onClose={() => change({ panel: undefined })}
        onShow={(duty) => change({ panel: undefined, duty })}
      />
      <ReadingDialogs
        regulation={regulation}
        duties={duties}
        state={state}
        onMerged={(duty) => {
          clearMarks();
          actions.open(null);
          actions.select(duty);
        }}
      />
    </ReadingActionsContext>
  );
}
