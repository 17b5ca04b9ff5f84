import type { KeptPaceCurve } from '@ansinh/contract/indicators/pace-curves.endpoints';
import type { PaceCurveSchema } from '@ansinh/contract/indicators/plans.schemas';
import type { z } from 'zod';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export type PaceCurve = z.output<typeof PaceCurveSchema>;

/** Returns the named courses of a year. */
export function paceCurves(tx: Tx): Promise<PaceCurve[]> {
  return tx.rows<PaceCurve>(sql`
    select code, name, weights, note, certainty from pace_curves order by code <> 'deu', name`);
}

/** Adds the courses that are not there yet; what people changed stays. Returns how many were added. */
export function addMissingCurves(tx: Tx, tenantId: string, curves: readonly PaceCurve[]): Promise<number> {
  return tx.run(sql`
    insert into pace_curves (tenant_id, code, name, weights, note, certainty)
    select ${tenantId}, r.code, r.name, array(select jsonb_array_elements_text(r.weights)::integer), r.note, r.certainty
    from jsonb_to_recordset(${JSON.stringify(curves)}::jsonb) as r (code text, name text, weights jsonb, note text, certainty text)
    on conflict (tenant_id, code) do nothing`);
}

/** Returns the courses with their versions and how many plans were made along each. */
export function keptCurves(tx: Tx): Promise<KeptPaceCurve[]> {
  return tx.rows<KeptPaceCurve>(sql`
    select code, name, weights, note, certainty, version,
      (select count(*) from target_plans p where p.tenant_id = c.tenant_id and p.curve = c.code)::integer as plans
    from pace_curves c order by code <> 'deu', name`);
}

/** Stores a course: a new one for version 0, else over the given version. Returns false when somebody was faster. */
export async function keepCurve(
  tx: Tx,
  tenantId: string,
  { code, name, weights, note, certainty }: PaceCurve,
  version: number,
): Promise<boolean> {
  const changed = await tx.run(
    version === 0
      ? sql`
        insert into pace_curves (tenant_id, code, name, weights, note, certainty)
        values (${tenantId}, ${code}, ${name}, ${[...weights]}::integer[], ${note}, ${certainty})
        on conflict (tenant_id, code) do nothing`
      : sql`
        update pace_curves set name = ${name}, weights = ${[...weights]}::integer[], note = ${note}, certainty = ${certainty},
          version = version + 1
        where code = ${code} and version = ${version}`,
  );
  return changed === 1;
}
