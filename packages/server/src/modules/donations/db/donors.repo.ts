import type { Donor } from '@ansinh/contract/donations/donations.schemas';
import { escapeLike } from '../../../platform/database/escape-like.ts';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { keeperRef } from './refs.sql.ts';

/** Returns the donors the caller sees with what he sees of their gifts, the largest first. */
export function donorRows(
  tx: Tx,
  day: string,
  { search, id }: { search?: string | undefined; id?: string | undefined } = {},
): Promise<Omit<Donor, 'abilities'>[]> {
  const [words, one] = [search === undefined ? null : escapeLike(search), id ?? null];
  return tx.rows(sql`
    select d.id, d.kind, d.name, d.address, d.note, ${keeperRef(sql`d.agency_id`, day)} as agency, s.gifts, s.amount, s.helped, s.people, d.version
    from donors d cross join lateral (
      select count(*)::int as gifts, coalesce(sum(g.amount), 0)::float8 as amount, coalesce(sum(g.helped), 0)::float8 as helped,
        (select count(distinct h.beneficiary)::int from gift_helps h join gifts o on o.tenant_id = h.tenant_id and o.id = h.gift_id
          where o.donor_id = d.id and h.voided_at is null) as people
      from gifts g where g.donor_id = d.id) s
    where (${words}::text is null or app.fold(d.name) like '%' || app.fold(${words}) || '%') and (${one}::uuid is null or d.id = ${one})
    order by s.amount desc, d.name, d.id`);
}

/** A donor to be stored. */
export interface DonorToStore {
  readonly kind: string;
  readonly name: string;
  readonly address: string;
  readonly note: string;
}

const REFUSALS = {
  donor_name_is_kept_once: 'donations.donor_taken',
  donor_has_a_name_unless_anonymous: 'donations.donor_name_missing',
};

/** Stores a new donor of an agency; returns his id. */
export async function insertDonor(
  tx: Tx,
  by: { readonly tenantId: string; readonly agencyId: string },
  donor: DonorToStore,
): Promise<string> {
  const stored = tx.get<{ id: string }>(sql`
    insert into donors (tenant_id, agency_id, kind, name, address, note)
    values (${by.tenantId}, ${by.agencyId}, ${donor.kind}, ${donor.name}, ${donor.address}, ${donor.note}) returning id`);
  return (await refuseOnConstraint(stored, REFUSALS)).id;
}

/** Writes the given version of a donor; false when somebody was faster. */
export async function updateDonor(
  tx: Tx,
  kept: { readonly id: string; readonly version: number },
  donor: DonorToStore,
): Promise<boolean> {
  const written = tx.run(sql`
    update donors set kind = ${donor.kind}, name = ${donor.name}, address = ${donor.address}, note = ${donor.note}, version = version + 1
    where id = ${kept.id} and version = ${kept.version}`);
  return (await refuseOnConstraint(written, REFUSALS)) === 1;
}
