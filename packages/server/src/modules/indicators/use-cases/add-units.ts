import { MeasuredUnitKeySchema } from '@ansinh/contract/indicators/indicators.schemas';
import { ADDED_KINDS, placeUnit } from '@ansinh/domain/indicators';
import { z } from 'zod';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyIdsByCode } from '../../directory/index.ts';
import { insertUnit, unitParent } from '../db/unit-writes.repo.ts';
import { unitsByKey } from '../db/units.repo.ts';

const Day = z.iso.date();

/** Adds units of known keys that are not there yet, each below one that is. What people changed stays. */
export const addUnits = useCase({
  name: 'indicators.add-units',
  access: 'system',
  input: z.object({
    from: Day,
    source: z.string().min(1),
    units: z.array(
      z.object({
        key: MeasuredUnitKeySchema,
        kind: z.enum(ADDED_KINDS),
        name: z.string().min(1),
        parent: MeasuredUnitKeySchema,
        commune: MeasuredUnitKeySchema.nullable(),
        /** Code of the organisation in the directory; without it the parent's. */
        agency: z.string().nullable(),
      }),
    ),
  }),
  audit: 'write',
  run: async ({ tx, actor: { tenantId }, input: { from, source, units }, audit, nothingChanged }) => {
    const known = new Set(
      (
        await unitsByKey(
          tx,
          units.map(({ key }) => key),
        )
      ).map(({ key }) => key),
    );
    const fresh = units.filter(({ key }) => !known.has(key));
    const agencies = await agencyIdsByCode(tx);
    for (const { parent: parentKey, commune, agency, ...unit } of fresh) {
      const parent = await unitParent(tx, parentKey);
      if (parent === undefined) throw new Refusal('indicators.unit_not_found', { key: parentKey });
      await insertUnit(tx, tenantId, {
        ...unit,
        parentKey,
        communeKey: orRefuse(placeUnit({ ...unit, from, to: null, communeKey: commune }, parent)),
        agencyId: agency === null ? parent.agencyId : (agencies.get(agency) ?? null),
        from,
        to: null,
        source,
        certainty: 'unverified',
      });
    }
    if (fresh.length === 0) nothingChanged();
    audit({ detail: { units: fresh.length } });
    return { units: fresh.length };
  },
});
