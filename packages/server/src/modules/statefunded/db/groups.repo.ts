import type { ValidityRule } from '@ansinh/domain/statefunded';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** A group as its dated row stands. */
export interface StoredGroup {
  readonly code: string;
  readonly name: string;
  readonly cardCodes: readonly string[];
  readonly payer: 3 | 4;
  readonly supportParameter: string;
  readonly validity: ValidityRule;
  readonly maker: 'commune' | 'school';
  readonly managerName: string;
  readonly managerId: string | null;
  readonly basis: string;
  readonly certainty: 'verified' | 'secondary' | 'unverified';
  readonly note: string;
}

/** Returns the groups that stand on an ISO day, in their order. */
export async function groupsOn(tx: Tx, day: string): Promise<StoredGroup[]> {
  return tx.rows<StoredGroup>(sql`
    select code, name, card_codes as "cardCodes", payer::integer as payer, support_parameter as "supportParameter", validity, maker,
      manager_name as "managerName", manager_agency_id as "managerId", basis, certainty, note
    from statefunded_groups where valid @> ${day}::date order by ord, code`);
}

/** A dated row to be stored. */
export interface NewGroup extends StoredGroup {
  readonly from: string;
  readonly to: string | null;
  readonly ord: number;
}

/** Whether a dated row of the group stands on an ISO day. */
export async function groupStands(tx: Tx, code: string, day: string): Promise<boolean> {
  const row = await tx.find(
    sql`select from statefunded_groups where tenant_id = (select app.tenant_id()) and code = ${code} and valid @> ${day}::date`,
  );
  return row !== undefined;
}

/** Stores a dated row. */
export async function addGroup(tx: Tx, tenantId: string, group: NewGroup): Promise<void> {
  await tx.run(sql`
    insert into statefunded_groups (tenant_id, code, valid, ord, name, card_codes, payer, support_parameter, validity, maker, manager_name,
      manager_agency_id, basis, certainty, note)
    values (${tenantId}, ${group.code}, daterange(${group.from}::date, ${group.to}::date, '[]'), ${group.ord}, ${group.name},
      ${[...group.cardCodes]}::text[], ${group.payer}, ${group.supportParameter}, ${group.validity}, ${group.maker}, ${group.managerName},
      ${group.managerId}, ${group.basis}, ${group.certainty}, ${group.note})`);
}
