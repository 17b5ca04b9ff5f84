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
