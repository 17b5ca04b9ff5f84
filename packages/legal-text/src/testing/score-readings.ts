import type { DraftDuty } from '../parsed-regulation.ts';
import type { ExpectedReading } from './expected-reading.ts';

const FIELDS = ['lead', 'coordinating', 'recipient', 'executor', 'recurrence', 'deadline'] as const;

/** How many duties a person read, how many were drafted, how many agree in every field, and in each. */
export interface ReadingScore {
  readonly expected: number;
  readonly drafted: number;
  readonly whole: number;
  readonly fields: Readonly<Record<(typeof FIELDS)[number], number>>;
  /** What disagrees, for the person who reads the report. */
  readonly misses: readonly string[];
}

/** Pairs each expected duty with at most one draft of the same provision, likest first. */
export function scoreReadings(
  wanted: readonly ExpectedReading[],
  drafts: readonly DraftDuty[],
): ReadingScore {
  const pairs = wanted
    .flatMap((one, at) =>
      drafts.flatMap((draft, place) =>
        draft.provision === one.provision ? [{ at, place, agreed: agreedFields(one, draft) }] : [],
      ),
    )
    .sort((a, b) => b.agreed.length - a.agreed.length);
  const paired = new Map<number, { place: number; agreed: readonly string[] }>();
  const used = new Set<number>();
  for (const { at, place, agreed } of pairs) {
    if (paired.has(at) || used.has(place)) continue;
    paired.set(at, { place, agreed });
    used.add(place);
  }
  const found = [...paired.values()];
  const misses = wanted.flatMap((one, at) => {
    const pair = paired.get(at);
    if (pair?.agreed.length === FIELDS.length) return [];
    const draft = pair === undefined ? undefined : drafts[pair.place];
    return [`${shown(one)}\n    read: ${draft === undefined ? 'nothing' : shown(draft)}`];
  });
  const extra = drafts.flatMap((draft, place) => (used.has(place) ? [] : [`not expected: ${shown(draft)}`]));
  return {
    expected: wanted.length,
    drafted: drafts.length,
    whole: found.filter(({ agreed }) => agreed.length === FIELDS.length).length,
    fields: Object.fromEntries(
      FIELDS.map((field) => [field, found.filter(({ agreed }) => agreed.includes(field)).length]),
    ) as Record<(typeof FIELDS)[number], number>,
    misses: [...misses, ...extra],
  };
}

function agreedFields(wanted: ExpectedReading, draft: DraftDuty): string[] {
  return FIELDS.filter((field) => {
    if (field === 'recurrence') return wanted.recurrence === draft.recurrence;
    if (field !== 'deadline') return wanted[field].join('|') === draft[field].join('|');
    const read = draft.deadline?.rule === 'unspecified' ? null : draft.deadline;
    const parts = Object.entries(wanted.deadline);
    if (read === null) return parts.length === 0;
    return parts.length > 0 && parts.every(([key, value]) => read[key as keyof typeof read] === value);
  });
}

function shown(duty: ExpectedReading | DraftDuty): string {
  const rule = Object.entries(duty.deadline ?? {})
    .filter(([key]) => key !== 'raw' && key !== 'anchor')
    .map(([key, value]) => `${key}=${String(value)}`);
  return [
    duty.provision,
    duty.lead.join(' + '),
    duty.coordinating.join(' + '),
    duty.recipient.join(' + '),
    duty.executor.join(' + '),
    duty.recurrence,
    rule.join(' '),
  ]
    .map((cell) => (cell === '' ? '-' : cell))
    .join(' | ');
}
