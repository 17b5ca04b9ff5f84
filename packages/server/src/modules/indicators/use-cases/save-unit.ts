import { saveUnitEndpoint } from '@ansinh/contract/indicators/indicators.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { placeUnit } from '@ansinh/domain/indicators';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { useCase } from '../../../platform/use-case.ts';
import { insertUnit, keepsUnits, partsAfter, unitParent, updateUnit } from '../db/unit-writes.repo.ts';
import { unitsByKey } from '../db/units.repo.ts';

/** Adds a unit of the network or a village, or corrects one. Territories change by a reorganisation only. */
export const saveUnit = useCase({
  name: 'indicators.save-unit',
  access: 'targets.manage',
  input: inputOf(saveUnitEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, audit }) => {
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
    audit({
      subject: `measured-unit:${key}`,
      detail: { kind: input.kind, name: input.name, from: input.from, to: input.to, before: before?.name },
    });
    if (before === undefined) await insertUnit(tx, actor.tenantId, unit);
    else if (!(await updateUnit(tx, unit, input.version)))
      throw new Refusal('platform.stale', { version: before.version });
    const [saved] = await unitsByKey(tx, [key]);
    if (saved === undefined) throw new Refusal('indicators.unit_not_yours');
    return saved;
  },
});

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
