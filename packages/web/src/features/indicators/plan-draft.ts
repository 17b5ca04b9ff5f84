import { typedNumber } from '../../ui/grid/typed-number.ts';
import type { CellChange } from '../../ui/grid/paste-block.ts';
import type { PlanRow } from './indicators.queries.ts';
import { typedText } from './target-text.ts';

/** Figures being written: the text in each cell by unit, and the unit's own figure. */
export interface PlanDraft {
  readonly whole: string;
  readonly texts: ReadonlyMap<string, string>;
  readonly notes: ReadonlyMap<string, string>;
}

/** What a draft is read as. */
export interface ReadDraft {
  readonly whole: number | null;
  readonly cells: readonly { readonly unitKey: string; readonly value: number; readonly note: string }[];
  /** True when something is written for the whole that is no number. */
  readonly isWholeUnreadable: boolean;
  /** Units whose text is no number. */
  readonly unreadable: ReadonlySet<string>;
}

/** Returns the draft that shows the given rows. */
export function draftOf(rows: readonly PlanRow[], whole: PlanRow | null): PlanDraft {
  return {
    whole: typedText(whole?.value ?? null),
    texts: new Map(rows.map(({ unit, value }) => [unit.key, typedText(value)])),
    notes: new Map(rows.flatMap(({ unit, note }) => (note === '' ? [] : [[unit.key, note] as const]))),
  };
}

/** Returns the draft with cells changed; `keys` are the units in the order of the grid. */
export function changeDraft(
  draft: PlanDraft,
  keys: readonly string[],
  changes: readonly CellChange[],
): PlanDraft {
  const texts = new Map(draft.texts);
  for (const { row, text } of changes) {
    const key = keys[row];
    if (key !== undefined) texts.set(key, text);
  }
  return { ...draft, texts };
}

/** Returns the draft with what a file or formula gives; what it does not give stays as it was typed. */
export function takeRows(draft: PlanDraft, rows: readonly PlanRow[], whole: PlanRow | null): PlanDraft {
  const given = draftOf(
    rows.filter(({ value }) => value !== null),
    whole,
  );
  return {
    ...draft,
    whole: given.whole === '' ? draft.whole : given.whole,
    texts: new Map([...draft.texts, ...given.texts]),
  };
}

/** Returns what the draft says in numbers: empty cells give no target, what is no number is named. */
export function readDraft({ whole, texts, notes }: PlanDraft, kind: 'whole' | 'decimal'): ReadDraft {
  const read = [...texts].map(([unitKey, text]) => ({ unitKey, value: typedNumber(text, kind) }));
  const wholeValue = typedNumber(whole, kind);
  const isGood = (value: number | null): value is number =>
    value !== null && Number.isFinite(value) && value >= 0;
  return {
    whole: isGood(wholeValue) ? wholeValue : null,
    isWholeUnreadable: wholeValue !== null && !isGood(wholeValue),
    cells: read.flatMap(({ unitKey, value }) =>
      isGood(value) ? [{ unitKey, value, note: notes.get(unitKey) ?? '' }] : [],
    ),
    unreadable: new Set(
      read.flatMap(({ unitKey, value }) => (value !== null && !isGood(value) ? [unitKey] : [])),
    ),
  };
}
