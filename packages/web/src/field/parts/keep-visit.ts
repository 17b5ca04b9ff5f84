import type { TFunction } from 'i18next';
import { syncRunner } from '../session/sync-runner.ts';
import type { KeptVisit } from '../state/field-state.ts';
import type { FieldStore } from '../state/field-store.ts';
import { DRAFT, PHOTO } from '../state/state-records.ts';
import type { VisitDraft } from '../state/visit-draft.ts';
import { undoStore } from './undo-store.ts';
import { go } from './use-route.ts';
import { outcomeName } from './names.ts';

/** Keeps a visit on the phone, at once and whole, and offers to take it back; `before` is the refused visit that it corrects. */
export async function keepVisit(
  store: FieldStore,
  t: TFunction<'field'>,
  visit: KeptVisit,
  draft: VisitDraft,
  before: KeptVisit | undefined,
): Promise<void> {
  const records = {
    [PHOTO + visit.id]: draft.photo === '' ? undefined : draft.photo,
    [DRAFT + visit.taskId]: undefined,
  };
  await store.change(
    (state) => ({ ...state, visits: [...state.visits.filter(({ id }) => id !== visit.id), visit] }),
    records,
  );
  syncRunner.planNext(store);
  undoStore.offer({
    visitId: visit.id,
    text: t('visit.kept', { outcome: outcomeName(visit.outcome), name: visit.name }),
    until: visit.heldUntil,
    takeBack: () => void takeBack(store, visit, draft, before),
  });
}

/** Takes a visit back that was not sent yet: what was written is there again. */
async function takeBack(
  store: FieldStore,
  visit: KeptVisit,
  draft: VisitDraft,
  before: KeptVisit | undefined,
): Promise<void> {
  const isStillHere = store.get().visits.some(({ id, tries }) => id === visit.id && tries === 0);
  if (!isStillHere) return;
  await store.change(
    (state) => ({
      ...state,
      visits: state.visits.flatMap((one) => (one.id === visit.id ? (before ? [before] : []) : [one])),
    }),
    { ...(before ? {} : { [PHOTO + visit.id]: undefined }), [DRAFT + visit.taskId]: draft },
  );
  go(`#/ghi/${visit.taskId}${before ? `?luot=${visit.id}` : ''}`);
}
