import type { GroupRuleLineSchema } from '@ansinh/contract/directory/directory.schemas';
import type { z } from 'zod';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { AgencyAliasRow } from '../agency-row.ts';

export type GroupRuleLine = z.output<typeof GroupRuleLineSchema>;

/** A group as stored: its rule names agencies by code. */
export interface StoredGroup {
  readonly code: string;
  readonly name: string;
  readonly open: boolean;
  readonly rule: GroupRuleLine[];
  readonly note: string | null;
  readonly version: number;
}

/** Returns every group with its aliases, by name. */
export async function listGroupRows(tx: Tx): Promise<(StoredGroup & { aliases: AgencyAliasRow[] })[]> {
  return tx.rows(sql`
    select g.code, g.name, g.open, g.rule, g.note, g.version, coalesce(l.aliases, '[]') as aliases
    from agency_groups g
    left join lateral (
      select jsonb_agg(jsonb_build_object('id', l.id, 'alias', l.alias, 'from', lower(l.valid), 'to', upper(l.valid) - 1)
                       order by l.alias collate "vi-x-icu") as aliases
      from agency_aliases l where l.tenant_id = g.tenant_id and l.group_code = g.code) l on true
    order by g.name collate "vi-x-icu", g.code`);
}

/** Stores a new group; returns false when the code is taken. */
export async function insertGroup(
  tx: Tx,
  tenantId: string,
  group: Omit<StoredGroup, 'version'>,
): Promise<boolean> {
  const added = await tx.run(sql`
    insert into agency_groups (tenant_id, code, name, open, rule, note)
    values (${tenantId}, ${group.code}, ${group.name}, ${group.open}, ${JSON.stringify(group.rule)}::jsonb, ${group.note})
    on conflict (tenant_id, code) do nothing`);
  return added === 1;
}

/** Changes a group of the given version; returns the new version, undefined when somebody was faster. */
export async function updateGroup(tx: Tx, group: StoredGroup): Promise<number | undefined> {
  const changed = await tx.find<{ version: number }>(sql`
    update agency_groups set name = ${group.name}, open = ${group.open}, rule = ${JSON.stringify(group.rule)}::jsonb,
      note = ${group.note}, version = version + 1
    where code = ${group.code} and version = ${group.version} returning version`);
  return changed?.version;
}

/** Stores what a printed name means; refused when it means something else in that period. */
export async function insertAlias(
  tx: Tx,
  tenantId: string,
  by: string,
  alias: {
    readonly alias: string;
    readonly key: string;
    readonly agencyId: string | null;
    readonly groupCode: string | null;
    readonly from: string | null;
    readonly to: string | null;
  },
): Promise<AgencyAliasRow> {
  const stored = tx.get<AgencyAliasRow>(sql`
    insert into agency_aliases (tenant_id, alias, key, agency_id, group_code, valid, created_by)
    values (${tenantId}, ${alias.alias}, ${alias.key}, ${alias.agencyId}, ${alias.groupCode},
            daterange(${alias.from}::date, ${alias.to}::date + 1), ${by})
    returning id, alias, lower(valid) as "from", upper(valid) - 1 as "to"`);
  return refuseOnConstraint(stored, {
    agency_alias_means_one_thing: 'directory.alias_taken',
    agency_alias_names_agency_or_group: 'directory.alias_target',
    agency_alias_agency_exists: 'directory.parent_unknown',
    agency_alias_group_exists: 'directory.group_unknown',
  });
}

/** Removes an alias; returns whether it was there. */
export async function deleteAlias(tx: Tx, id: string): Promise<boolean> {
  return (await tx.run(sql`delete from agency_aliases where id = ${id}`)) === 1;
}
