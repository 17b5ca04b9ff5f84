import { z } from 'zod';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase, type UseCaseContext } from '../../../platform/use-case.ts';
import { dutyIdsByCode, linkSameDuties } from '../db/same-duties.repo.ts';
import { countsOf } from '../db/library.repo.ts';
import { findTakenPack, keepTakenPack } from '../db/pack-adoptions.repo.ts';
import { findByPack } from '../db/regulations.repo.ts';
import { dutyHash, packHash } from '../packs/pack-hashes.ts';
import type { PackDuty } from '../packs/pack.schemas.ts';
import type { Pack } from '../packs/read-pack.ts';
import { refreshPack, type PackRefresh } from '../packs/refresh-pack.ts';
import { planAgain } from '../plan-again.ts';
import type { NewRegulation } from '../regulation-row.ts';
import { factsOf, storeRegulation, type UnstoredDuty } from '../store-reading.ts';

/** What adopting a pack did. `adopted` is false when the province had it already; then `refreshed` says what a new version changed. */
export interface PackAdoption {
  readonly id: string;
  readonly code: string;
  readonly adopted: boolean;
  /** Null: adopted just now, or taken over in this very content before. */
  readonly refreshed: PackRefresh | null;
  readonly duties: number;
  /** Printed names a person still has to map. */
  readonly unresolved: number;
}

/**
 * Takes a pack over as a regulation in work: its duties are confirmed, since a person read them clause by clause. Repeatable: a new
 * version of an adopted pack changes what nobody edited here.
 */
export const adoptPack = useCase({
  name: 'regulations.adopt-pack',
  access: 'system',
  input: z.object({
    pack: z.custom<Pack>((value) => typeof value === 'object' && value !== null),
    /** First due day that is followed; default: today. */
    trackedFrom: z.iso.date().optional(),
  }),
  audit: 'write',
  run: async (context): Promise<PackAdoption> => {
    const { tx, actor, now, today, input, audit } = context;
    const { facts, regulation, duties, errors } = input.pack;
    if (errors.length > 0)
      throw new Refusal('regulations.pack_broken', {
        pack: facts.id,
        count: errors.length,
        first: errors[0] ?? '',
      });
    const settled = duties.map(settledDuty);
    const taken = {
      contentSha256: packHash(input.pack),
      dutyHashes: Object.fromEntries(settled.map((duty) => [duty.code, dutyHash(duty)])),
      at: now,
    };
    const read = factsOf(regulation, facts.title);
    const wanted: NewRegulation = {
      ...read,
      title: facts.document.title ?? facts.title,
      expiresOn: facts.document.expiresOn ?? null,
      expiresBy: facts.document.expiresBy ?? null,
      expiresBasis: facts.document.expiresBasis ?? null,
      code: facts.code,
      packId: facts.id,
      ownerAgencyId: null,
      state: 'confirmed',
      scope: facts.scopeTerritory,
      abbreviations: regulation.abbreviations,
      warnings: regulation.warnings,
      settlements: facts.settlements,
      schedulePolicy: facts.schedulePolicy,
      source: regulation.source,
      fileId: null,
      confirmedAt: now.toISOString(),
      trackedFrom: input.trackedFrom ?? today,
    };
    const earlier = await findByPack(tx, facts.id);
    if (earlier !== undefined) {
      const before = await findTakenPack(tx, facts.id);
      const same = before?.contentSha256 === taken.contentSha256;
      if (same) context.nothingChanged();
      const refreshed = same ? null : await refreshPack(context, earlier, wanted, settled, before);
      if (refreshed !== null) {
        await linkSameDuties(tx, await sameDuties(tx, facts.id, duties));
        const { factsKept } = refreshed;
        await keepTakenPack(tx, actor.tenantId, facts.id, earlier.id, { ...taken, factsKept });
        await followPack(context, earlier.id, facts.id);
        audit({ subject: `regulation:${earlier.id}`, detail: { pack: facts.id, ...refreshed } });
      }
      const counts = (await countsOf(tx, [earlier.id])).get(earlier.id);
      const { confirmed = 0, unresolved = 0 } = counts ?? {};
      const { id, code } = earlier;
      return { id, code, adopted: false, refreshed, duties: confirmed, unresolved };
    }
    const id = await storeRegulation(context, wanted, regulation, settled);
    await linkSameDuties(tx, await sameDuties(tx, facts.id, duties));
    await keepTakenPack(tx, actor.tenantId, facts.id, id, { ...taken, factsKept: false });
    await followPack(context, id, facts.id);
    const { unresolved = 0 } = (await countsOf(tx, [id])).get(id) ?? {};
    audit({ subject: `regulation:${id}`, detail: { pack: facts.id, duties: duties.length, unresolved } });
    return { id, code: facts.code, adopted: true, refreshed: null, duties: duties.length, unresolved };
  },
});

/** The calendar follows; the lists the pack binds are the exchange's to load, its forms those of reports. */
async function followPack(
  context: Pick<UseCaseContext<unknown>, 'actor' | 'enqueue'>,
  id: string,
  packId: string,
): Promise<void> {
  await planAgain(context, { id, state: 'confirmed' });
  await context.enqueue('exchange.load-datasets', { tenantId: context.actor.tenantId, packId });
  await context.enqueue('reports.load-forms', { tenantId: context.actor.tenantId, packId });
}

function settledDuty(duty: PackDuty, ord: number): UnstoredDuty {
  return {
    provisionId: duty.provision,
    code: duty.id,
    ord,
    state: 'confirmed',
    lead: duty.lead,
    coordinating: duty.coordinating,
    recipient: duty.recipient,
    executor: duty.executor,
    action: duty.action,
    quote: duty.quote,
    schemes: duty.schemes,
    recurrence: duty.recurrence,
    deadline: duty.deadline,
    deliverable: duty.deliverable,
    binding: duty.binding,
    confidence: duty.confidence,
    why: duty.why,
    schedulePolicy: duty.schedulePolicy ?? {},
    note: duty.note ?? null,
  };
}

/** Returns which stored duties ask for the same thing; one of a pack that is not adopted yet is left out. */
async function sameDuties(
  tx: Parameters<typeof dutyIdsByCode>[0],
  packId: string,
  duties: readonly PackDuty[],
): Promise<{ id: string; sameAs: string }[]> {
  const wanted = duties.flatMap(({ id, sameAs }) => {
    if (sameAs === undefined) return [];
    const [, pack = packId, code = sameAs] = /^([a-z0-9-]+)\/(.+)$/u.exec(sameAs) ?? [];
    return [{ from: `${packId}/${id}`, to: `${pack}/${code}` }];
  });
  if (wanted.length === 0) return [];
  const packs = [...new Set([packId, ...wanted.map(({ to }) => to.split('/')[0] ?? '')])];
  const ids = await dutyIdsByCode(tx, packs);
  return wanted.flatMap(({ from, to }) => {
    const [id, sameAs] = [ids.get(from), ids.get(to)];
    return id === undefined || sameAs === undefined ? [] : [{ id, sameAs }];
  });
}
