import { foldedMatch } from '../../lib/fold-text.ts';
import type { PlannedTask } from './day-plan.ts';

/** People of one household, as one line of the list. */
export interface HouseholdGroup {
  readonly key: string;
  readonly address: string;
  readonly people: readonly PlannedTask[];
}

/** One village of the list. */
export interface VillageGroup {
  readonly village: string;
  readonly people: number;
  readonly households: readonly HouseholdGroup[];
}

const LAST_DAY = '9999-12-31';

/** Returns the list by village, in it by household: who has waited longest first. */
export function groupByVillage(planned: readonly PlannedTask[]): VillageGroup[] {
  return [...Map.groupBy(planned, ({ task }) => task.village)]
    .toSorted(([a], [b]) => a.localeCompare(b, 'vi', { numeric: true }))
    .map(([village, people]) => ({ village, people: people.length, households: householdsOf(people) }));
}

function householdsOf(people: readonly PlannedTask[]): HouseholdGroup[] {
  return [...Map.groupBy(people, ({ task }) => task.household ?? task.id)]
    .map(([key, members]) => ({
      key,
      address: members.find(({ task }) => task.address !== null)?.task.address ?? '',
      people: members.toSorted(byDay),
    }))
    .toSorted((a, b) => byDay(a.people[0], b.people[0]));
}

function byDay(a: PlannedTask | undefined, b: PlannedTask | undefined): number {
  return (
    (a?.goOn ?? LAST_DAY).localeCompare(b?.goOn ?? LAST_DAY) ||
    (a?.task.name ?? '').localeCompare(b?.task.name ?? '', 'vi')
  );
}

/** True if the words stand in the name, the address, the village or the phone number, without marks. */
export function matchesWords({ task }: PlannedTask, words: string): boolean {
  const { name, address, village, phone } = task;
  return foldedMatch(
    [name, address, village, phone, phone?.replaceAll(/\D/gu, '')].filter(Boolean).join(' '),
    words,
  );
}
