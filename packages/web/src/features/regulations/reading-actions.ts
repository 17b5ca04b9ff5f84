import { createContext, use } from 'react';
import type { Duty, DutyParty } from './regulations.types.ts';

/** A dialog of the reading view, with what it is about. */
export type ReadingDialog =
  | { readonly kind: 'reject' | 'split' | 'schedule'; readonly duty: Duty }
  | { readonly kind: 'map'; readonly printed: string; readonly duty?: Duty; readonly party?: DutyParty }
  | { readonly kind: 'many' | 'merge' | 'remove' | 'put-into-work' | 'compare' };

/** What parts of the reading view may ask for. The object stays the same while the page is open. */
export interface ReadingActions {
  readonly regulationId: string;
  /** Takes a duty in hand; null lets it go. */
  readonly select: (dutyId: string | null) => void;
  readonly edit: (dutyId: string | null) => void;
  /** Opens the form of a new duty beside the provision; null closes it. */
  readonly add: (start: { readonly provisionId: string; readonly quote: string } | null) => void;
  /** Puts a duty among those to be merged, or takes it out. */
  readonly mark: (dutyId: string) => void;
  readonly open: (dialog: ReadingDialog | null) => void;
  readonly confirm: (duty: Duty) => void;
  readonly reopen: (duty: Duty) => void;
}

/** Carries the actions to the rows without drawing them again. */
export const ReadingActionsContext = createContext<ReadingActions | null>(null);

/** Returns the actions of the reading view around. */
export function useReadingActions(): ReadingActions {
  const actions = use(ReadingActionsContext);
  if (actions === null) throw new Error('useReadingActions outside of the reading view');
  return actions;
}
