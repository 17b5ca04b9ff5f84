import type { DutyRow } from '../db/duty-row.ts';
import type { TakenPack } from '../db/pack-adoptions.repo.ts';
import type { UnstoredDuty } from '../store-reading.ts';
import { dutyHash } from './pack-hashes.ts';

/** What taking a new version of a pack over does to the duties that stand. */
export interface PackDifference {
  readonly added: readonly UnstoredDuty[];
  /** Rows nobody edited, with what the pack says now. */
  readonly updated: readonly DutyRow[];
  /** Rows nobody edited that the pack no longer has. */
  readonly removed: readonly DutyRow[];
  /** Codes where people decided otherwise than the pack says now: theirs stays. */
  readonly differing: readonly string[];
}

/**
 * Returns how the duties of a pack differ from those that stand (all of them, replaced ones too). `taken`: what the pack said last;
 * undefined: it was taken over before that was kept, then a duty of version 1 is as the pack left it. `provisions`: ids the stored
 * text has; a duty on another cannot be taken.
 */
export function compareWithPack(
  pack: readonly UnstoredDuty[],
  stored: readonly DutyRow[],
  taken: TakenPack | undefined,
  provisions: ReadonlySet<string>,
): PackDifference {
  const rows = new Map(stored.map((row) => [row.code, row]));
  const saidBefore = (code: string): string | undefined => taken?.dutyHashes[code];
  const untouched = (row: DutyRow): boolean =>
    row.state === 'confirmed' &&
    (taken === undefined ? row.version === 1 : dutyHash(row) === saidBefore(row.code));
  const added: UnstoredDuty[] = [];
  const updated: DutyRow[] = [];
  const differing: string[] = [];
  for (const duty of pack) {
    const row = rows.get(duty.code);
    const says = dutyHash(duty);
    if (row === undefined ? provisions.has(duty.provisionId) : false) added.push(duty);
    else if (row === undefined) differing.push(duty.code);
    else if (dutyHash(row) === says && row.state === 'confirmed') continue;
    else if (untouched(row) && provisions.has(duty.provisionId))
      updated.push({ ...row, ...duty, id: row.id, citation: row.citation, ord: row.ord });
    else if (says !== saidBefore(duty.code)) differing.push(duty.code);
  }
  const codes = new Set(pack.map(({ code }) => code));
  const gone = stored.filter(({ code, state }) => state === 'confirmed' && !codes.has(code));
  const ofPack = gone.filter((row) =>
    taken === undefined ? row.changedBy.startsWith('system:') : saidBefore(row.code) !== undefined,
  );
  const removed = ofPack.filter(untouched);
  differing.push(...ofPack.filter((row) => !untouched(row)).map(({ code }) => code));
  return { added, updated, removed, differing };
}
