import { errorSentence } from '@ansinh/contract/all';
import { whySentence } from '@ansinh/contract/outreach/outreach.words';
import { formatDate, isIsoDate } from '@ansinh/vietnamese/plain-date';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { agencyNamesOn } from '../directory/index.ts';
import { takeEntries, type TakenEntry } from '../memberlists/index.ts';
import type { ResolvedHand } from './db/hands.repo.ts';
import { entriesWorkedOn, heldHouseholds } from './db/open-tasks.repo.ts';
import { addTasks, type NewTask } from './db/task-writes.repo.ts';

/** Somebody who was not given, with why. */
export interface Left {
  readonly id: string;
  readonly sentence: string;
}

interface Holder {
  readonly agencyId: string;
  readonly unitKey: string | null;
  readonly holder: string;
}

/**
 * Makes tasks of list entries: nobody twice for one scheme, a household in one hand. Who has somebody already, or whose household another
 * has, is left with the sentence that says so; so is an entry that was closed meanwhile.
 */
export async function shareEntries(
  {
    tx,
    actor,
    now,
    today,
    request,
  }: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now' | 'today' | 'request'>,
  given: readonly { hand: ResolvedHand; ids: readonly string[] }[],
  reason: string,
): Promise<{ shared: number; households: Set<string>; left: Left[] }> {
  const language = request.language ?? 'vi';
  const entries = new Map<string, TakenEntry>();
  for (const entry of await takeEntries(
    tx,
    given.flatMap(({ ids }) => ids),
  ))
    entries.set(entry.entryId, entry);
  const holders = new Map<string, Holder>();
  const taken = new Map<string, string>();
  const known = await heldHouseholds(tx, [...new Set([...entries.values()].map(householdKey))]);
  const names = await agencyNamesOn(tx, [...new Set(known.map(({ agencyId }) => agencyId))], today);
  for (const { household, personId, scheme, agencyId, unitKey, unit } of known) {
    const holder = unit ?? names.get(agencyId)?.shortName ?? names.get(agencyId)?.name ?? '';
    holders.set(household, { agencyId, unitKey, holder });
    taken.set(`${personId ?? ''} ${scheme}`, holder);
  }
  const workedOn = await entriesWorkedOn(tx, [...entries.keys()]);
  const tasks: NewTask[] = [];
  const left: Left[] = [];
  for (const { hand, ids } of given)
    for (const id of ids) {
      const say = (code: string, params: Record<string, string> = {}): void => {
        left.push({ id, sentence: errorSentence(code, params, language) });
      };
      const entry = entries.get(id);
      if (!entry) {
        say('outreach.changed_meanwhile');
        continue;
      }
      if (workedOn.has(id)) {
        say('outreach.ended_this_month', { person: entry.fullName });
        continue;
      }
      const once = `${entry.personId} ${entry.scheme}`;
      const key = householdKey(entry);
      const already = taken.get(once);
      const holder = holders.get(key);
      if (already !== undefined) say('outreach.already_with', { person: entry.fullName, holder: already });
      else if (holder && (holder.agencyId !== hand.agencyId || !mayJoin(holder, hand)))
        say('outreach.household_split', { person: entry.fullName, holder: holder.holder });
      else {
        taken.set(once, hand.name);
        holders.set(key, { ...hand, holder: hand.name });
        tasks.push(newTask(entry, hand));
      }
    }
  if (tasks.length > 0) await addTasks(tx, actor, tasks, { now, reason });
  return {
    shared: tasks.length,
    households: new Set(tasks.map(({ personId, ...task }) => householdKey({ ...task, personId }))),
    left,
  };
}

/** Of a household that its organisation has as a whole, only the organisation gets more; of a collector's, only he. */
function mayJoin(holder: Holder, hand: ResolvedHand): boolean {
  return holder.unitKey === hand.unitKey;
}

function householdKey({
  commune,
  household,
  personId,
}: Pick<TakenEntry, 'commune' | 'household' | 'personId'>): string {
  return household === null ? `p:${personId}` : `${commune}|${household}`;
}

function newTask(entry: TakenEntry, { agencyId, unitKey }: ResolvedHand): NewTask {
  const { entryId, villageName, householdSize, dueOn, reasons, ...person } = entry;
  const until = typeof reasons['until'] === 'string' && isIsoDate(reasons['until']) ? reasons['until'] : null;
  return {
    ...person,
    id: crypto.randomUUID(),
    listEntryId: entryId,
    villageName: villageName ?? '',
    householdSize: Math.max(1, householdSize ?? 1),
    agencyId,
    unitKey,
    dueOn,
    why: whySentence({
      kind: entry.kind,
      scheme: entry.scheme,
      dueOn: dueOn === null ? null : formatDate(dueOn),
      until: until === null ? null : formatDate(until),
    }).vi,
  };
}
