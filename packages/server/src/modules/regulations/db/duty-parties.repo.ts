import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';

export type DutyRole = 'lead' | 'coordinating' | 'recipient' | 'executor';

/** Whom one printed name of a duty stands for. */
export interface DutyPartyRow {
  readonly dutyId: string;
  readonly role: DutyRole;
  readonly ord: number;
  readonly printed: string;
  readonly agencyId: string | null;
  readonly groupCode: string | null;
  readonly resolvedBy: 'alias' | 'person' | 'none';
}

/** Exactly one of the two is set. */
export interface PartyTarget {
  readonly agencyId: string | null;
  readonly groupCode: string | null;
}

const COLUMNS = sql`duty_id as "dutyId", role, ord, printed, agency_id as "agencyId", group_code as "groupCode", resolved_by as "resolvedBy"`;

/** Puts these parties in the place of all parties of the duties. */
export async function replaceParties(
  tx: Tx,
  tenantId: string,
  dutyIds: readonly string[],
  parties: readonly DutyPartyRow[],
): Promise<void> {
  await tx.run(sql`delete from duty_parties where duty_id = any (${[...dutyIds]}::uuid[])`);
  await tx.run(sql`
    insert into duty_parties (tenant_id, duty_id, role, ord, printed, agency_id, group_code, resolved_by)
    select ${tenantId}, p."dutyId", p.role, p.ord, p.printed, p."agencyId", p."groupCode", p."resolvedBy"
    from jsonb_to_recordset(${JSON.stringify(parties)}::jsonb) as p ("dutyId" uuid, role text, ord int, printed text,
      "agencyId" uuid, "groupCode" text, "resolvedBy" text)`);
}

/** Returns the parties of duties, leads first, in printed order. */
export function partiesOf(tx: Tx, dutyIds: readonly string[]): Promise<DutyPartyRow[]> {
  return tx.rows<DutyPartyRow>(sql`
    select ${COLUMNS} from duty_parties where duty_id = any (${[...dutyIds]}::uuid[])
    order by duty_id, array_position(array['lead', 'executor', 'coordinating', 'recipient'], role), ord`);
}

/** Returns the names of a regulation that a person mapped, for reading its other duties the same way. */
export function mappedNames(tx: Tx, regulationId: string): Promise<(PartyTarget & { printed: string })[]> {
  return tx.rows(sql`
    select distinct on (p.printed) p.printed, p.agency_id as "agencyId", p.group_code as "groupCode"
    from duty_parties p join duties d on d.tenant_id = p.tenant_id and d.id = p.duty_id
    where d.regulation_id = ${regulationId} and p.resolved_by = 'person' order by p.printed, d.changed_at desc`);
}

/** Returns the parties of draft and confirmed duties of a regulation; `open`: only those nobody stands behind. */
export function partiesInRegulation(
  tx: Tx,
  regulationId: string,
  open: boolean,
): Promise<(DutyPartyRow & { code: string; citation: string })[]> {
  return tx.rows(sql`
    select p.duty_id as "dutyId", p.role, p.ord, p.printed, p.agency_id as "agencyId", p.group_code as "groupCode",
      p.resolved_by as "resolvedBy", d.code, v.citation
    from duty_parties p
    join duties d on d.tenant_id = p.tenant_id and d.id = p.duty_id
    join provisions v on v.tenant_id = d.tenant_id and v.regulation_id = d.regulation_id and v.id = d.provision_id
    where d.regulation_id = ${regulationId} and d.state in ('draft', 'confirmed')
      and (not ${open} or (p.agency_id is null and p.group_code is null))
    order by v.ord, d.ord, p.role, p.ord`);
}

/** Says whom parties stand for, by a person; returns how many there were. Refused when the agency is unknown. */
export async function setParties(
  tx: Tx,
  keys: readonly { readonly dutyId: string; readonly role: DutyRole; readonly ord: number }[],
  target: PartyTarget,
): Promise<number> {
  const changed = tx.run(sql`
    update duty_parties p set agency_id = ${target.agencyId}, group_code = ${target.groupCode}, resolved_by = 'person'
    from jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k ("dutyId" uuid, role text, ord int)
    where p.duty_id = k."dutyId" and p.role = k.role and p.ord = k.ord`);
  return refuseOnConstraint(changed, {
    duty_party_agency_exists: 'regulations.party_unknown',
    duty_party_resolves_once: 'regulations.party_target',
  });
}
