import { agencyNameKey } from '@ansinh/vietnamese/agency-name';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AgencyData, DirectoryData } from '../directory-data.schemas.ts';
import { earlierPlacements } from '../placements.ts';

/** Makes a tenant with its secret unless one has the code; returns its id and whether it is new. */
export async function ensureTenant(
  tx: Tx,
  tenant: {
    readonly code: string;
    readonly name: string;
    readonly timezone: string;
    readonly isDemo: boolean;
  },
  secret: Uint8Array,
): Promise<{ id: string; created: boolean }> {
  const created = await tx.run(sql`
    insert into tenants (code, name, timezone, is_demo)
    values (${tenant.code}, ${tenant.name}, ${tenant.timezone}, ${tenant.isDemo}) on conflict (code) do nothing`);
  const { id } = await tx.get<{ id: string }>(sql`select id from tenants where code = ${tenant.code}`);
  await tx.run(sql`
    insert into login_settings (tenant_id, secret) values (${id}, ${Buffer.from(secret)}) on conflict (tenant_id) do nothing`);
  return { id, created: created === 1 };
}

/** Adds the agencies whose codes are new, without parents; returns their codes. */
export async function addMissingAgencies(
  tx: Tx,
  tenantId: string,
  agencies: readonly AgencyData[],
): Promise<Set<string>> {
  const rows = agencies.map(({ names, territory, ...agency }) => ({
    ...agency,
    structure: territory?.structure ?? null,
    territory: territory?.code ?? null,
    certainty: names.at(-1)?.certainty,
  }));
  const added = await tx.rows<{ code: string }>(sql`
    insert into agencies (tenant_id, code, kind, level, territory_structure, territory_code, valid, email, certainty)
    select ${tenantId}, r.code, r.kind, r.level, r.structure, r.territory, daterange(r."validFrom", r."validTo" + 1), r.email,
           r.certainty
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (code text, kind text, level text, structure text, territory text, "validFrom" date, "validTo" date, email text,
            certainty text)
    on conflict (tenant_id, code) do nothing returning code`);
  return new Set(added.map(({ code }) => code));
}

/** Adds names, parents, earlier placements and coverages of agencies that were just added. */
export async function describeAgencies(
  tx: Tx,
  tenantId: string,
  agencies: readonly AgencyData[],
): Promise<void> {
  const names = agencies.flatMap(({ code, names: own }) => own.map((name) => ({ code, ...name })));
  await tx.run(sql`
    insert into agency_names (tenant_id, agency_id, valid, name, short_name, certainty, note)
    select a.tenant_id, a.id, daterange(r."from", r."to" + 1), r.name, r."shortName", r.certainty, r.note
    from jsonb_to_recordset(${JSON.stringify(names)}::jsonb)
      as r (code text, name text, "shortName" text, "from" date, "to" date, certainty text, note text)
    join agencies a on a.tenant_id = ${tenantId} and a.code = r.code`);
  const parents = agencies.map(({ code, parent }) => ({ code, parent }));
  await tx.run(sql`
    update agencies a set parent_id = p.id
    from jsonb_to_recordset(${JSON.stringify(parents)}::jsonb) as r (code text, parent text)
    join agencies p on p.tenant_id = ${tenantId} and p.code = r.parent
    where a.tenant_id = ${tenantId} and a.code = r.code`);
  await tx.run(sql`
    insert into agency_placements (tenant_id, agency_id, valid, parent_id, territory_structure, territory_code)
    select a.tenant_id, a.id, daterange(r."from", r."to" + 1), p.id, r.structure, r.territory
    from jsonb_to_recordset(${JSON.stringify(agencies.flatMap(earlierPlacements))}::jsonb)
      as r (code text, "from" date, "to" date, parent text, structure text, territory text)
    join agencies a on a.tenant_id = ${tenantId} and a.code = r.code
    left join agencies p on p.tenant_id = ${tenantId} and p.code = r.parent`);
  const coverages = agencies.flatMap(({ code, covers }) =>
    covers.map((place) => ({ agency: code, ...place })),
  );
  await tx.run(sql`
    insert into agency_coverages (tenant_id, agency_id, territory_structure, territory_code, valid)
    select a.tenant_id, a.id, r.structure, r.code, a.valid
    from jsonb_to_recordset(${JSON.stringify(coverages)}::jsonb) as r (agency text, structure text, code text)
    join agencies a on a.tenant_id = ${tenantId} and a.code = r.agency`);
}

/** Adds the groups whose codes are new; returns how many. */
export async function addMissingGroups(
  tx: Tx,
  tenantId: string,
  groups: DirectoryData['groups'],
): Promise<number> {
  return tx.run(sql`
    insert into agency_groups (tenant_id, code, name, open, rule, note)
    select ${tenantId}, r.code, r.name, r.open, r.members, r.note
    from jsonb_to_recordset(${JSON.stringify(groups)}::jsonb)
      as r (code text, name text, open boolean, members jsonb, note text)
    on conflict (tenant_id, code) do nothing`);
}

/** Adds the aliases whose key means nothing yet in their period; returns how many. */
export async function addMissingAliases(
  tx: Tx,
  tenantId: string,
  by: string,
  aliases: DirectoryData['aliases'],
): Promise<number> {
  const rows = aliases.map((alias) => ({ ...alias, key: agencyNameKey(alias.alias) }));
  return tx.run(sql`
    insert into agency_aliases (tenant_id, alias, key, agency_id, group_code, valid, created_by)
    select ${tenantId}, r.alias, r.key, a.id, r."group", daterange(r."from", r."to" + 1), ${by}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (alias text, key text, agency text, "group" text, "from" date, "to" date)
    left join agencies a on a.tenant_id = ${tenantId} and a.code = r.agency
    on conflict do nothing`);
}

/** Adds the successions that are not recorded yet; returns how many. */
export async function addMissingSuccessions(
  tx: Tx,
  tenantId: string,
  successions: DirectoryData['successions'],
): Promise<number> {
  return tx.run(sql`
    insert into agency_successions (tenant_id, from_id, to_id, on_date, share, divided_by, is_primary, scope, basis, certainty)
    select ${tenantId}, f.id, t.id, r."on", r.share, r."by", r."primary", r.scope, r.basis, r.certainty
    from jsonb_to_recordset(${JSON.stringify(successions)}::jsonb)
      as r ("from" text, "to" text, "on" date, share text, "by" text, "primary" boolean, scope text, basis text, certainty text)
    join agencies f on f.tenant_id = ${tenantId} and f.code = r."from"
    join agencies t on t.tenant_id = ${tenantId} and t.code = r."to"
    on conflict do nothing`);
}

/** Returns the ids of the agencies with these codes. */
export async function agencyIdsByCode(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ code: string; id: string }>(sql`select code, id from agencies`);
  return new Map(rows.map(({ code, id }) => [code, id]));
}
