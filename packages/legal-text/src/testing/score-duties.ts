import type { DraftDuty } from '../parsed-regulation.ts';

/** A duty as a person confirmed it: the fields that a reading is scored by. */
export type TrueDuty = Pick<DraftDuty, 'provision' | 'lead' | 'executor' | 'recurrence' | 'quote'> & {
  readonly deadline: Readonly<Partial<Record<keyof NonNullable<DraftDuty['deadline']>, unknown>>> | null;
};

/** How many duties a person confirmed, how many were drafted, and how many drafts say the same. */
export interface DutyScore {
  readonly confirmed: number;
  readonly drafted: number;
  /** Confirmed duties that have a draft of their own in the same provision. */
  readonly found: number;
  readonly lead: number;
  readonly recurrence: number;
  readonly executor: { readonly confirmed: number; readonly drafted: number; readonly same: number };
  /** Of the confirmed duties with a dated or counted deadline, and of the drafts with one. */
  readonly deadline: { readonly confirmed: number; readonly drafted: number; readonly same: number };
}

/** Pairs each confirmed duty with at most one draft of the same provision, likest first, and counts what agrees. */
export function scoreDuties(truth: readonly TrueDuty[], drafts: readonly DraftDuty[]): DutyScore {
  const pairs = truth
    .flatMap((wanted, at) =>
      drafts.flatMap((draft, place) =>
        draft.provision === wanted.provision ? [{ at, place, likeness: likeness(wanted, draft) }] : [],
      ),
    )
    .sort((a, b) => b.likeness - a.likeness);
  const takenTruth = new Set<number>();
  const takenDraft = new Set<number>();
  const matched: { wanted: TrueDuty; draft: DraftDuty }[] = [];
  for (const { at, place } of pairs) {
    const wanted = truth[at];
    const draft = drafts[place];
    if (wanted === undefined || draft === undefined || takenTruth.has(at) || takenDraft.has(place)) continue;
    takenTruth.add(at);
    takenDraft.add(place);
    matched.push({ wanted, draft });
  }
  const count = (same: (wanted: TrueDuty, draft: DraftDuty) => boolean): number =>
    matched.filter(({ wanted, draft }) => same(wanted, draft)).length;
  return {
    confirmed: truth.length,
    drafted: drafts.length,
    found: matched.length,
    lead: count(sameLead),
    recurrence: count((wanted, draft) => wanted.recurrence === draft.recurrence),
    executor: {
      confirmed: truth.filter((duty) => duty.executor.length > 0).length,
      drafted: drafts.filter((duty) => duty.executor.length > 0).length,
      same: count(
        (wanted, draft) => wanted.executor.length > 0 && names(wanted.executor) === names(draft.executor),
      ),
    },
    deadline: {
      confirmed: truth.filter((duty) => isTimed(duty.deadline)).length,
      drafted: drafts.filter((duty) => isTimed(duty.deadline)).length,
      same: count((wanted, draft) => isTimed(wanted.deadline) && sameDeadline(wanted, draft)),
    },
  };
}

function likeness(wanted: TrueDuty, draft: DraftDuty): number {
  const words = new Set(draft.quote.split(/\s+/u));
  const own = wanted.quote.split(/\s+/u);
  const shared = own.filter((word) => words.has(word)).length / Math.max(own.length, words.size);
  return (
    4 * shared +
    (sameLead(wanted, draft) ? 1 : 0) +
    (wanted.recurrence === draft.recurrence ? 1 : 0) +
    (sameDeadline(wanted, draft) ? 1 : 0)
  );
}

/** Names without case, "các" and punctuation, in any order. */
function names(list: readonly string[]): string {
  return list
    .map((name) =>
      name
        .toLowerCase()
        .replace(/[\s,;.-]+/gu, ' ')
        .replace(/^(?:các|những) /u, '')
        .trim(),
    )
    .sort()
    .join('|');
}

function sameLead(wanted: TrueDuty, draft: DraftDuty): boolean {
  return names(wanted.lead) === names(draft.lead);
}

function isTimed(deadline: TrueDuty['deadline']): boolean {
  return deadline !== null && deadline.rule !== 'unspecified';
}

function sameDeadline(wanted: TrueDuty, draft: DraftDuty): boolean {
  const a = wanted.deadline;
  const b = draft.deadline;
  if (a === null || b === null) return a === b;
  return (
    a.rule === b.rule &&
    (['day', 'month', 'quarter', 'year', 'days', 'dayKind'] as const).every((key) => a[key] === b[key])
  );
}
