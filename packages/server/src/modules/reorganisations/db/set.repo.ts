import type { AgencyChange, AgencySuccession, TerritoryChange } from '@ansinh/domain/reorganisations';
import { copyRows } from '../../../platform/database/copy-rows.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';

/** Returns the territories of a decision, by old unit. */
export function readTerritories(tx: Tx, id: string): Promise<TerritoryChange[]> {
  return tx.rows<TerritoryChange>(sql`
    select from_structure || ':' || from_code as "from", to_structure || ':' || to_code as "to", part, note
    from reorganisation_lines where tenant_id = app.tenant_id() and reorganisation_id = ${id}
    order by from_structure, from_code, to_code`);
}

/** Returns what a decision does with agencies, by code. */
export function readAgencies(tx: Tx, id: string): Promise<AgencyChange[]> {
  return tx.rows<AgencyChange>(sql`
    select code, act, kind, level, name, short_name as "shortName", parent_code as parent, territory_key as territory, note
    from reorganisation_agencies where tenant_id = app.tenant_id() and reorganisation_id = ${id} order by code`);
}

/** Returns who goes on with whose work by a decision. */
export function readSuccessions(tx: Tx, id: string): Promise<AgencySuccession[]> {
  return tx.rows<AgencySuccession>(sql`
    select from_code as "from", to_code as "to", share, divided_by as "dividedBy", is_primary as "primary", scope
    from reorganisation_successions where tenant_id = app.tenant_id() and reorganisation_id = ${id}
    order by from_code, is_primary desc, to_code, scope`);
}

/** Replaces the own territories of a decision. */
export async function replaceTerritories(
  tx: Tx,
  tenantId: string,
  id: string,
  changes: readonly TerritoryChange[],
): Promise<void> {
  await tx.run(
    sql`delete from reorganisation_territories where tenant_id = ${tenantId} and reorganisation_id = ${id}`,
  );
  await tx.run(
    sql`create temp table own_territories (from_key text, to_key text, part text, note text) on commit drop`,
  );
  const rows = changes.map(({ from, to, part, note }) => [from, to ?? '', part, note]);
  await copyRows(tx, 'own_territories', ['from_key', 'to_key', 'part', 'note'], rows);
  await tx.run(sql`
    insert into reorganisation_territories (tenant_id, reorganisation_id, from_key, to_key, part, note)
    select ${tenantId}, ${id}, from_key, to_key, part, note from own_territories on conflict do nothing`);
  await tx.run(sql`drop table own_territories`);
}

/** Replaces what a decision does with agencies. */
export async function replaceAgencies(
  tx: Tx,
  tenantId: string,
  id: string,
  changes: readonly AgencyChange[],
): Promise<void> {
  await tx.run(
    sql`delete from reorganisation_agencies where tenant_id = ${tenantId} and reorganisation_id = ${id}`,
  );
  await tx.run(sql`
    insert into reorganisation_agencies (tenant_id, reorganisation_id, code, act, kind, level, name, short_name, parent_code, territory_key, note)
    select ${tenantId}, ${id}, r.code, r.act, r.kind, r.level, r.name, r."shortName", r.parent, r.territory, r.note
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      as r (code text, act text, kind text, level text, name text, "shortName" text, parent text, territory text, note text)`);
}

/** Replaces who goes on with whose work by a decision. */
export async function replaceSuccessions(
  tx: Tx,
  tenantId: string,
  id: string,
  successions: readonly AgencySuccession[],
): Promise<void> {
  await tx.run(
    sql`delete from reorganisation_successions where tenant_id = ${tenantId} and reorganisation_id = ${id}`,
  );
  await tx.run(sql`
    insert into reorganisation_successions (tenant_id, reorganisation_id, from_code, to_code, share, divided_by, is_primary, scope)
    select ${tenantId}, ${id}, r."from", r."to", r.share, r."dividedBy", r."primary", r.scope
    from jsonb_to_recordset(${JSON.stringify(successions)}::jsonb)
      as r ("from" text, "to" text, share text, "dividedBy" text, "primary" boolean, scope text) on conflict do nothing`);
}
