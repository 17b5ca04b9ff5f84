import { createHash } from 'node:crypto';
import type { Pack } from './read-pack.ts';
import type { DutyFields } from '../db/duty-row.ts';
import type { StoredPolicy } from '../regulation-row.ts';

/** What a duty says, apart from how sure the reading was. */
type DutyContent = DutyFields & { readonly provisionId: string; readonly schedulePolicy: StoredPolicy };

/** Returns the hash of everything a pack holds: text, facts, duties. */
export function packHash({ facts, duties, regulation }: Pack): string {
  return hashOf({ facts, duties, source: regulation.source });
}

/** Returns the hash of what a duty says, the same for a duty of a pack and for the row it became. */
export function dutyHash(duty: DutyContent): string {
  const { provisionId, lead, coordinating, recipient, executor, action, quote, schemes } = duty;
  const { recurrence, deadline, deliverable, binding, note, schedulePolicy } = duty;
  const parties = { lead, coordinating, recipient, executor };
  const rule = { recurrence, deadline, schedulePolicy };
  return hashOf({ provisionId, ...parties, action, quote, schemes, ...rule, deliverable, binding, note });
}

function hashOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(ordered(value))).digest('hex');
}

/** Keys in order and absent ones left out, as a database that keeps JSON by value gives it back. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, ordered(one)]));
}
