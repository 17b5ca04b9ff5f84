import type { CommitteeFieldsSchema, CommitteeSchema } from '@ansinh/contract/directory/contacts.schemas';
import type { z } from 'zod';
import { dateRange } from '../../../platform/database/date-range.ts';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { agencyNameOn, agencyRef } from './agency-name-on.ts';

export type Committee = z.output<typeof CommitteeSchema>;
export type CommitteeFields = z.output<typeof CommitteeFieldsSchema>;

const REFUSALS = {
  committee_terms_do_not_overlap: 'directory.committee_overlaps',
  committee_has_one_head: 'directory.committee_heads',
  committee_agency_exists: 'platform.not_found',
  committee_member_agency_exists: 'directory.parent_unknown',
};

/** Returns the compositions of a body, newest first, members in printed order; member agencies as named on the day. */
export async function committeesOf(tx: Tx, agencyId: string, on: string): Promise<Committee[]> {
  return tx.rows<Committee>(sql`
    select c.id, c.decision_number as "decisionNumber", c.decision_date as "decisionDate", lower(c.term) as "from",
           upper(c.term) - 1 as "to", c.task, c.basis, c.version, coalesce(m.members, '[]') as members
    from committees c
    left join lateral (
      select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name, 'position', m.position, 'role', m.role,
               'agency', ${agencyRef('a', 'n')}, 'from', lower(m.valid), 'to', upper(m.valid) - 1)
               order by array_position(array['head', 'standing-deputy', 'deputy', 'member', 'secretary'], m.role), m.id) as members
      from committee_members m
      left join agencies a on a.tenant_id = m.tenant_id and a.id = m.agency_id
      left join ${agencyNameOn('a', sql`${on}::date`)} n on true
      where m.tenant_id = c.tenant_id and m.committee_id = c.id) m on true
    where c.agency_id = ${agencyId} order by c.term desc`);
}

/** Returns whose composition it is and its version; undefined when there is none. */
export async function findCommittee(
  tx: Tx,
  id: string,
): Promise<{ agencyId: string; version: number } | undefined> {
  return tx.find(sql`select agency_id as "agencyId", version from committees where id = ${id}`);
}

/** Stores a composition with its members and returns its id. */
export async function insertCommittee(
  tx: Tx,
  tenantId: string,
  agencyId: string,
  fields: CommitteeFields,
): Promise<string> {
  const stored = tx.get<{ id: string }>(sql`
    insert into committees (tenant_id, agency_id, decision_number, decision_date, term, task, basis)
    values (${tenantId}, ${agencyId}, ${fields.decisionNumber}, ${fields.decisionDate}, ${dateRange(fields.from, fields.to)},
            ${fields.task}, ${fields.basis}) returning id`);
  const { id } = await refuseOnConstraint(stored, REFUSALS);
  await insertMembers(tx, tenantId, id, fields);
  return id;
}

/** Replaces a composition of the given version and its members; returns false when somebody was faster. */
export async function replaceCommittee(
  tx: Tx,
  tenantId: string,
  id: string,
  version: number,
  fields: CommitteeFields,
): Promise<boolean> {
  const changed = tx.run(sql`
    update committees set decision_number = ${fields.decisionNumber}, decision_date = ${fields.decisionDate},
      term = ${dateRange(fields.from, fields.to)}, task = ${fields.task}, basis = ${fields.basis}, version = version + 1
    where id = ${id} and version = ${version}`);
  if ((await refuseOnConstraint(changed, REFUSALS)) === 0) return false;
  await tx.run(sql`delete from committee_members where committee_id = ${id}`);
  await insertMembers(tx, tenantId, id, fields);
  return true;
}

/** Removes a composition with its members; returns whether it was there. */
export async function deleteCommittee(tx: Tx, id: string): Promise<boolean> {
  return (await tx.run(sql`delete from committees where id = ${id}`)) === 1;
}

async function insertMembers(
  tx: Tx,
  tenantId: string,
  committeeId: string,
  { members, from, to }: CommitteeFields,
): Promise<void> {
  const rows = members.map((member) => ({
    ...member,
    from: member.from ?? from,
    to: member.to ?? to,
  }));
  const stored = tx.run(sql`
    insert into committee_members (tenant_id, committee_id, name, position, role, agency_id, valid)
    select ${tenantId}, ${committeeId}, r.name, r.position, r.role, r."agencyId", daterange(r."from", r."to" + 1)
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (name text, position text, role text, "agencyId" uuid, "from" date, "to" date)`);
  await refuseOnConstraint(stored, REFUSALS);
}
