import type { Member } from '@ansinh/contract/network/people.schemas';
import { escapeLike } from '../../../platform/database/escape-like.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { agencyRef, unitRef } from './refs.sql.ts';

/** Which people to return. */
export interface MemberFilter {
  readonly agency?: string | undefined;
  readonly commune?: string | undefined;
  readonly kind?: 'collector' | 'collaborator' | undefined;
  readonly state?: Member['state'] | 'all' | undefined;
  readonly search?: string | undefined;
  readonly key?: string | undefined;
}

/** Returns the network's people that the caller sees as they stand on an ISO day, by organisation, point and name. */
export function memberRows(tx: Tx, day: string, filter: MemberFilter = {}): Promise<Member[]> {
  const { agency = null, commune = null, kind = null, state = 'all', key = null } = filter;
  const search = filter.search === undefined ? null : escapeLike(filter.search);
  return tx.rows<Member>(sql`
    select listed.* from (
    select u.key, u.kind, u.name, ${agencyRef(sql`u.agency_id`, day)} as agency,
      ${unitRef(sql`case when u.kind = 'collector' then u.parent_key else o.parent_key end`)} as point,
      case when u.kind = 'collaborator' then ${unitRef(sql`u.parent_key`)} end as collector,
      ${unitRef(sql`u.commune_key`)} as commune, m.phone,
      jsonb_build_object('number', m.certificate_number, 'on', m.certificate_on, 'until', m.certificate_until,
        'isOver', coalesce(m.certificate_until < ${day}::date, false)) as certificate,
      (select coalesce(jsonb_agg(jsonb_build_object('key', v.key, 'name', v.name) order by v.name, v.key), '[]')
        from network_areas r join measured_units v on v.tenant_id = r.tenant_id and v.key = r.village_key
        where r.unit_key = u.key and r.valid @> least(${day}::date, upper(u.valid) - 1)) as villages,
      coalesce(m.introduced_by, '') as "introducedBy", ${agencyRef(sql`m.introduced_by_agency`, day)} as "introducedByAgency",
      lower(u.valid)::text as "from", (upper(u.valid) - 1)::text as "to",
      case when u.valid @> ${day}::date then 'working' when lower(u.valid) > ${day}::date then 'coming' else 'ended' end as state,
      m.user_id is not null as "hasAccount", coalesce(m.version, 0) as version
    from measured_units u
      left join network_members m on m.tenant_id = u.tenant_id and m.unit_key = u.key
      left join measured_units o on o.tenant_id = u.tenant_id and o.key = u.parent_key
    where u.kind in ('collector', 'collaborator') and u.agency_id is not null
      and (${key}::text is null or u.key = ${key}) and (${agency}::uuid is null or u.agency_id = ${agency})
      and (${kind}::text is null or u.kind = ${kind}) and (${search}::text is null or u.folded like '%' || app.fold(${search}) || '%')
      and (${commune}::text is null or u.commune_key = ${commune}
        or exists (select from network_areas r where r.unit_key = u.key and r.commune_key = ${commune} and r.valid @> ${day}::date))
    ) listed where ${state} = 'all' or state = ${state}
    order by agency ->> 'name', point ->> 'name', kind desc, name collate "vi-x-icu", key`);
}

/** The rest of what one person's page shows. */
export interface MemberRest {
  readonly endedBecause: string;
  readonly username: string | null;
  readonly replacedBy: { key: string; name: string } | null;
  readonly replaces: { key: string; name: string }[];
  readonly collaborators: { key: string; name: string }[];
  readonly trainings: { id: string; title: string; heldOn: string; givenBy: string }[];
}

/** Returns what belongs to one person besides what lists show. */
export function memberRest(tx: Tx, key: string, day: string): Promise<MemberRest> {
  return tx.get(sql`
    select coalesce(m.ended_because, '') as "endedBecause", ${unitRef(sql`m.replaced_by`)} as "replacedBy",
      (select username from users where id = m.user_id) as username,
      (select coalesce(jsonb_agg(jsonb_build_object('key', b.key, 'name', b.name) order by b.name), '[]') from network_members e
        join measured_units b on b.tenant_id = e.tenant_id and b.key = e.unit_key where e.replaced_by = u.key) as replaces,
      (select coalesce(jsonb_agg(jsonb_build_object('key', c.key, 'name', c.name) order by c.name), '[]') from measured_units c
        where c.parent_key = u.key and c.kind = 'collaborator' and c.valid @> ${day}::date) as collaborators,
      (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'title', t.title, 'heldOn', t.held_on, 'givenBy', t.given_by)
        order by t.held_on desc), '[]') from network_trainings t where t.unit_key = u.key) as trainings
    from measured_units u left join network_members m on m.tenant_id = u.tenant_id and m.unit_key = u.key where u.key = ${key}`);
}
