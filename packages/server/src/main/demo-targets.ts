import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MeasuredUnitKeySchema, UnitKindSchema } from '@ansinh/contract/indicators/indicators.schemas';
import { ProposalMethodSchema } from '@ansinh/contract/indicators/plans.schemas';
import type { Actor } from '@ansinh/domain/kernel';
import { z } from 'zod';
import { agencyIdsByCode } from '../modules/directory/index.ts';
import { giveTargets, networkKey } from '../modules/indicators/index.ts';
import { sql } from '../platform/database/sql.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { ROOT } from '../platform/installation/root.ts';
import { Refusal } from '../platform/refusal.ts';
import type { Services } from '../platform/use-case.ts';

/** db/demo/targets.json: what one agency divides among the parts of a unit. A whole of null is the unit's own target from above. */
const DemoTargetsSchema = z.object({
  note: z.string(),
  sets: z.array(
    z.object({
      agency: z.string(),
      /** Key of a territory, or id of a unit of the demo network. */
      parent: z.string(),
      partKind: UnitKindSchema,
      year: z.int(),
      way: ProposalMethodSchema,
      decisionNumber: z.string(),
      decisionDate: z.iso.date(),
      wholes: z.record(z.string(), z.number().nullable()),
    }),
  ),
});
type DemoSet = z.output<typeof DemoTargetsSchema>['sets'][number];

/**
 * Gives the demo's units their targets of 2026, level by level, each through every step of a real one as its assigner would have on
 * that day. What was given stays. Returns how many units were given a figure.
 */
export async function giveDemoTargets(services: Services, actor: Actor): Promise<number> {
  const text = await readFile(join(ROOT, 'db/demo/targets.json'), 'utf8');
  const { note, sets } = DemoTargetsSchema.parse(JSON.parse(text));
  const { agencies, known } = await inTransactionAs(services.pool, actor, async (tx) => ({
    agencies: await agencyIdsByCode(tx),
    known: new Set(
      (
        await tx.rows<{ number: string }>(sql`select distinct decision_number as number from target_plans`)
      ).map(({ number }) => number),
    ),
  }));
  let given = 0;
  for (const set of sets) {
    const agencyId = agencies.get(set.agency);
    if (known.has(set.decisionNumber) || agencyId === undefined) continue;
    const assigner: Actor = { ...actor, kind: 'machine', id: 'machine:demo', agencyId, roles: ['approver'] };
    given += await giveSet(services, assigner, set, note);
  }
  return given;
}

async function giveSet(services: Services, assigner: Actor, set: DemoSet, note: string): Promise<number> {
  const then: Services = { ...services, now: () => new Date(`${set.decisionDate}T02:00:00Z`) };
  const parent = MeasuredUnitKeySchema.parse(networkKey(set.parent));
  const { partKind, year, way, decisionNumber, decisionDate } = set;
  let given = 0;
  for (const [indicator, whole] of Object.entries(set.wholes))
    try {
      given += await giveTargets(then, assigner, {
        propose: { parent, partKind, indicator, year, way, ...(whole === null ? {} : { whole }) },
        curve: 'deu',
        note,
        decision: { decisionNumber, decisionDate },
      });
    } catch (error) {
      // The demo goes on without a target its figures leave no room for.
      if (!(error instanceof Refusal)) throw error;
      const facts = { indicator, parent, code: error.code, ...error.params };
      services.log('warn', 'a demo target was not given', facts);
    }
  return given;
}
