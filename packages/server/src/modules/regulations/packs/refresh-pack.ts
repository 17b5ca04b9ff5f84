import type { UseCaseContext } from '../../../platform/use-case.ts';
import { dutiesOf, insertDuties, moveDuties, newDutyIds, updateDuty } from '../db/duties.repo.ts';
import { replaceParties } from '../db/duty-parties.repo.ts';
import type { TakenPack } from '../db/pack-adoptions.repo.ts';
import { provisionsOf } from '../db/provisions.repo.ts';
import { sourceOf, updateRegulation } from '../db/regulations.repo.ts';
import { resolveParties } from '../party-resolution.ts';
import type { NewRegulation, RegulationRow } from '../regulation-row.ts';
import type { UnstoredDuty } from '../store-reading.ts';
import { compareWithPack } from './compare-with-pack.ts';

/** What taking a new version of a pack over did, by the codes of duties. */
export interface PackRefresh {
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly removed: readonly string[];
  /** People decided otherwise than the pack says now: theirs stays. */
  readonly differing: readonly string[];
  /** The facts were corrected here and stay; the pack's are not taken. */
  readonly factsKept: boolean;
  /** The stored text stays; the pack's reads otherwise. */
  readonly textDiffers: boolean;
}

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'today' | 'enqueue'>;

const REMOVED = 'Bản mới của gói văn bản không còn nhiệm vụ này.';

/**
 * Brings an adopted regulation to what its pack says now, as far as nobody edited it: facts, new and changed duties; duties the pack
 * dropped are closed with the reason, and what is open of them too.
 */
export async function refreshPack(
  { tx, actor, today, enqueue }: Context,
  row: RegulationRow,
  regulation: NewRegulation,
  duties: readonly UnstoredDuty[],
  taken: TakenPack | undefined,
): Promise<PackRefresh> {
  const provisions = new Set((await provisionsOf(tx, row.id)).map(({ id }) => id));
  const stored = [...(await dutiesOf(tx, row.id)), ...(await dutiesOf(tx, row.id, 'replaced'))];
  const { added, updated, removed, differing } = compareWithPack(duties, stored, taken, provisions);
  const factsKept = row.version !== (taken?.regulationVersion ?? 1);
  if (!factsKept) {
    const { source: _text, fileId: _file, warnings: _warnings, ...facts } = regulation;
    const { code, state, confirmedAt, trackedFrom } = row;
    await updateRegulation(tx, {
      ...row,
      ...facts,
      abbreviations: row.abbreviations,
      settlements: [...facts.settlements],
      code,
      state,
      confirmedAt,
      trackedFrom,
    });
  }
  const ids = await newDutyIds(tx, added.length);
  const fresh = added.map((duty, index) => ({ ...duty, id: ids[index] ?? '', sameAs: null }));
  await insertDuties(tx, actor.tenantId, actor.id, row.id, fresh);
  for (const duty of updated) await updateDuty(tx, actor.id, duty);
  const named = [...fresh, ...updated];
  const parties = await resolveParties(tx, row, named, today);
  await replaceParties(
    tx,
    actor.tenantId,
    named.map(({ id }) => id),
    parties,
  );
  for (const duty of removed)
    await moveDuties(tx, actor.id, [duty.id], 'rejected', { why: [...duty.why, REMOVED] });
  if (removed.length > 0)
    await enqueue('obligations.close-duties', {
      tenantId: actor.tenantId,
      dutyIds: removed.map(({ id }) => id),
      reason: REMOVED,
    });
  const codes = (rows: readonly { readonly code: string }[]): string[] => rows.map(({ code }) => code);
  return {
    added: codes(added),
    updated: codes(updated),
    removed: codes(removed),
    differing,
    factsKept,
    textDiffers: (await sourceOf(tx, row.id)) !== regulation.source,
  };
}
