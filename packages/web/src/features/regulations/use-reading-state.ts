import { confirmDutyEndpoint, reopenDutyEndpoint } from '@ansinh/contract/regulations/duties.endpoints';
import { useMemo, useReducer } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { useSearchState } from '../../lib/use-search-state.ts';
import { showToast } from '../../ui/toast-store.ts';
import type { ReadingActions, ReadingDialog } from './reading-actions.ts';
import { useDutyCommand } from './regulations.queries.ts';
import type { ReadingSearch } from './search-values.ts';

/** What is open on the reading view besides what the address says. */
export interface ReadingState {
  readonly editing: string | null;
  readonly adding: { readonly provisionId: string; readonly quote: string } | null;
  readonly marked: readonly string[];
  readonly dialog: ReadingDialog | null;
}

const START: ReadingState = { editing: null, adding: null, marked: [], dialog: null };

/** Returns what is open, and the actions that open, close and decide. */
export function useReadingState(regulationId: string): {
  readonly state: ReadingState;
  readonly actions: ReadingActions;
  readonly clearMarks: () => void;
} {
  const { t } = useTranslation('regulations');
  const [, change] = useSearchState<ReadingSearch>();
  const [state, patch] = useReducer(
    (old: ReadingState, news: (old: ReadingState) => Partial<ReadingState>) => ({ ...old, ...news(old) }),
    START,
  );
  const { mutate: sendConfirm } = useDutyCommand(confirmDutyEndpoint, regulationId);
  const { mutate: sendReopen } = useDutyCommand(reopenDutyEndpoint, regulationId);
  const actions = useMemo<ReadingActions>(() => {
    const onError = (error: unknown): void => showToast(refusalText(error), 'wrong');
    return {
      regulationId,
      select: (dutyId) => {
        patch((old) => ({ editing: old.editing === dutyId ? old.editing : null }));
        change({ duty: dutyId ?? undefined, provision: undefined });
      },
      edit: (editing) => {
        patch(() => ({ editing, adding: null }));
        if (editing !== null) change({ duty: editing, provision: undefined });
      },
      add: (adding) => patch(() => ({ adding, editing: null })),
      mark: (id) =>
        patch(({ marked }) => ({
          marked: marked.includes(id) ? marked.filter((one) => one !== id) : [...marked, id],
        })),
      open: (dialog) => patch(() => ({ dialog })),
      confirm: ({ id, version, citation }) =>
        sendConfirm(
          { params: { id }, body: { version } },
          { onError, onSuccess: () => showToast(t('duty.confirmed', { citation })) },
        ),
      reopen: ({ id, version, citation }) =>
        sendReopen(
          { params: { id }, body: { version } },
          { onError, onSuccess: () => showToast(t('duty.reopened', { citation })) },
        ),
    };
  }, [regulationId, change, sendConfirm, sendReopen, t]);
  return { state, actions, clearMarks: () => patch(() => ({ marked: [] })) };
}
