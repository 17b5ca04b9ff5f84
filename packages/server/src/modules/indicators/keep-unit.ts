import type { MeasuredUnit } from '@ansinh/contract/indicators/indicators.schemas';
import { placeUnit, type AddedKind } from '@ansinh/domain/indicators';
import type { Certainty } from '@ansinh/domain/parameters';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { Tx } from '../../platform/database/transaction.ts';
import { orRefuse, Refusal } from '../../platform/refusal.ts';
import { insertUnit, keepsUnits, partsAfter, unitParent, updateUnit } from './db/unit-writes.repo.ts';
import { unitsByKey } from './db/units.repo.ts';

/** A unit to be added (without key) or corrected. Days are ISO, both included. */
export interface UnitToKeep {
  readonly key?: string | undefined;
  readonly version: number;
  readonly kind: AddedKind;
  readonly name: string;
  readonly parent: string;
  readonly commune: string | null;
  readonly agencyId: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly source: string;
  readonly certainty: Certainty;
}

/** Adds a unit of the network or a village, or corrects one, where the caller keeps units; returns it and the name it had before. */
export async function keepUnit(
  tx: Tx,
  tenantId: string,
  input: UnitToKeep,
): Promise<{ unit: MeasuredUnit; before: string | undefined }> {
  const before = await beforeOf(tx, input);
  const parent = await unitParent(tx, input.parent);
  if (parent === undefined) throw new Refusal('platform.not_found');
  const communeKey = orRefuse(placeUnit({ ...input, communeKey: input.commune }, parent));
  if (communeKey !== null && communeKey !== parent.communeKey)
    await refuseUnknownCommune(tx, communeKey, input.from);
  const agencyId = input.agencyId ?? before?.agencyId ?? parent.agencyId;
  for (const [agency, commune] of [
    [agencyId, communeKey],
    ...(before === undefined ? [] : [[before.agencyId, before.communeKey] as const]),
  ] as const)
    if (!(await keepsUnits(tx, agency, commune))) throw new Refusal('indicators.unit_not_yours');
  if (input.key !== undefined && input.to !== null) await refuseOutlivingParts(tx, input.key, input.to);
  const key = input.key ?? `u:${crypto.randomUUID()}`;
  const unit = { ...input, key, parentKey: input.parent, communeKey, agencyId };
  if (before === undefined) await insertUnit(tx, tenantId, unit);
  else if (!(await updateUnit(tx, unit, input.version)))
    throw new Refusal('platform.stale', { version: before.version });
  const [saved] = await unitsByKey(tx, [key]);
  if (saved === undefined) throw new Refusal('indicators.unit_not_yours');
  return { unit: saved, before: before?.name };
}

async function beforeOf(
  tx: Tx,
  { key, kind }: { key?: string | undefined; kind: string },
): Promise<
  { name: string; agencyId: string | null; communeKey: string | null; version: number } | undefined
> {
  if (key === undefined) return undefined;
  const [before] = await unitsByKey(tx, [key]);
  if (before === undefined) throw new Refusal('platform.not_found');
  if (!key.startsWith('u:') || before.kind !== kind) throw new Refusal('indicators.unit_is_territory');
  return before;
}

async function refuseOutlivingParts(tx: Tx, key: string, to: string): Promise<void> {
  const { count, part } = await partsAfter(tx, key, to);
  if (count > 0) throw new Refusal('indicators.unit_parts_outlive', { count, to: formatDate(to), part });
}

async function refuseUnknownCommune(tx: Tx, key: string, on: string): Promise<void> {
  const commune = await unitParent(tx, key);
  const exists =
    commune?.kind === 'commune' && (commune.from ?? on) <= on && (commune.to === null || commune.to >= on);
  if (!exists) throw new Refusal('indicators.unit_commune_unknown');
}
