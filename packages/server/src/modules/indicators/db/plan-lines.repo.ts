import type { PlanLineSchema } from '@ansinh/contract/indicators/plans.schemas';
import type { z } from 'zod';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

export type PlanLine = z.output<typeof PlanLineSchema>;

/** Which plans to list. */
export interface PlanQuery {
  readonly unit?: string | undefined;
  readonly indicator?: string | undefined;
  readonly year?: number | undefined;
  /** Also replaced and withdrawn ones. */
  readonly all: boolean;
}

const LINE = sql`p.id, jsonb_build_object('key', u.key, 'name', u.name, 'kind', u.kind) as parent, p.part_kind as "partKind",
  jsonb_build_object('code', i.code, 'name', app.said(i.name, i.name_en), 'unit', app.said(i.unit, i.unit_en)) as indicator, p.year, p.assigner, p.state, p.method,
  p.decision_number as "decisionNumber", p.decision_date as "decisionDate", p.regulation, p.provision, p.certainty, p.revision, p.reason,
  to_char(p.issued_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "issuedAt",
  (select count(*) from target_cells c where c.tenant_id = p.tenant_id and c.plan_id = p.id and c.operative
    and (p.part_kind is null or c.unit_key <> p.parent_key)) as cells,
  (select count(*) from target_acknowledgements a where a.tenant_id = p.tenant_id and a.plan_id = p.id
    and (p.part_kind is null or a.unit_key <> p.parent_key)) as acknowledged`;
const FROM = sql`from target_plans p join measured_units u on u.tenant_id = p.tenant_id and u.key = p.parent_key
  join indicators i on i.tenant_id = p.tenant_id and i.code = p.indicator`;

/** Returns the plans the caller may see, newest year first. At most 500. */
export function planLines(tx: Tx, { unit, indicator, year, all }: PlanQuery): Promise<PlanLine[]> {
  return tx.rows<PlanLine>(sql`
    select ${LINE} ${FROM}
    where (${unit ?? null}::text is null or p.parent_key = ${unit ?? null})
      and (${indicator ?? null}::text is null or p.indicator = ${indicator ?? null})
      and (${year ?? null}::integer is null or p.year = ${year ?? null})
      and (${all} or p.state not in ('replaced', 'withdrawn'))
    order by p.year desc, i.position, p.parent_key, p.part_kind, p.revision desc limit 500`);
}

/** Returns the plans for the same unit, kind of parts, indicator and year, newest first. */
export function planHistory(
  tx: Tx,
  plan: {
    readonly parentKey: string;
    readonly partKind: string | null;
    readonly indicator: string;
    readonly year: number;
  },
): Promise<PlanLine[]> {
  return tx.rows<PlanLine>(sql`
    select ${LINE} ${FROM}
    where p.parent_key = ${plan.parentKey} and p.part_kind is not distinct from ${plan.partKind} and p.indicator = ${plan.indicator}
      and p.year = ${plan.year}
    order by p.revision desc, p.created_at desc`);
}

/** Returns the named plans the caller may see. */
export function plansById(tx: Tx, ids: readonly string[]): Promise<PlanLine[]> {
  return tx.rows<PlanLine>(
    sql`select ${LINE} ${FROM} where p.id = any (${ids}::uuid[]) order by p.year, p.id`,
  );
}

/**
 * Returns the kind of parts that a unit's targets for an indicator and year are divided among: that of the newest issued plan, else
 * the kind of territory directly below it; null for a unit without parts.
 */
export async function partKindOf(
  tx: Tx,
  unitKey: string,
  indicator: string,
  year: number,
): Promise<string | null> {
  const found = await tx.get<{ kind: string | null }>(sql`
    select coalesce(
      (select p.part_kind from target_plans p where p.parent_key = ${unitKey} and p.indicator = ${indicator} and p.year = ${year}
        and p.state in ('issued', 'frozen') and p.part_kind is not null order by p.issued_at desc limit 1),
      (select u.kind from measured_units u where u.parent_key = ${unitKey}
        order by array_position(array['district', 'commune', 'village', 'point', 'collector', 'collaborator', 'organisation'], u.kind) limit 1)
    ) as kind`);
  return found.kind;
}
