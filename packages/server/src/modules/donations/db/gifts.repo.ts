import type { Gift } from '@ansinh/contract/donations/donations.schemas';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { communeRef, keeperRef } from './refs.sql.ts';

/** Which gifts to return. */
export interface GiftFilter {
  readonly id?: string | undefined;
  readonly donor?: string | undefined;
  readonly purpose?: string | undefined;
  readonly commune?: string | undefined;
  readonly year?: number | undefined;
}

/** Returns the gifts the caller sees, the newest first; names are those of the day. */
export function giftRows(tx: Tx, day: string, filter: GiftFilter = {}): Promise<Gift[]> {
  const { id = null, donor = null, purpose = null, commune = null, year = null } = filter;
  return tx.rows(sql`
    select g.id, (select jsonb_build_object('id', d.id, 'name', d.name, 'kind', d.kind) from donors d where d.id = g.donor_id) as donor,
      ${keeperRef(sql`g.agency_id`, day)} as agency, g.amount::float8 as amount, g.helped::float8 as helped,
      (g.amount - g.helped)::float8 as left,
      (select count(distinct h.beneficiary)::int from gift_helps h where h.gift_id = g.id and h.voided_at is null) as people,
      g.purpose, ${communeRef(sql`g.commune_key`)} as commune, g.received_on::text as "receivedOn", g.document, g.note, g.version
    from gifts g
    where (${id}::uuid is null or g.id = ${id}) and (${donor}::uuid is null or g.donor_id = ${donor})
      and (${purpose}::text is null or g.purpose = ${purpose}) and (${commune}::text is null or g.commune_key = ${commune})
      and (${year}::int is null or extract(year from g.received_on) = ${year})
    order by g.received_on desc, g.id desc`);
}

/** A gift to be stored. */
export interface GiftToStore {
  readonly donorId: string;
  readonly amount: number;
  readonly purpose: string;
  readonly commune: string | null;
  readonly receivedOn: string;
  readonly document: string;
  readonly note: string;
}

const REFUSALS = { gift_donor_exists: 'platform.not_found', gift_commune_exists: 'platform.not_found' };

/** Stores a new gift that an agency received; returns its id. */
export async function insertGift(
  tx: Tx,
  by: { readonly tenantId: string; readonly agencyId: string },
  gift: GiftToStore,
): Promise<string> {
  const stored = tx.get<{ id: string }>(sql`
    insert into gifts (tenant_id, agency_id, donor_id, amount, purpose, commune_key, received_on, document, note)
    values (${by.tenantId}, ${by.agencyId}, ${gift.donorId}, ${gift.amount}, ${gift.purpose}, ${gift.commune}, ${gift.receivedOn}, ${gift.document}, ${gift.note})
    returning id`);
  return (await refuseOnConstraint(stored, REFUSALS)).id;
}

/** Writes the given version of a gift; false when somebody was faster. */
export async function updateGift(
  tx: Tx,
  kept: { readonly id: string; readonly version: number },
  gift: GiftToStore,
): Promise<boolean> {
  const written = tx.run(sql`
    update gifts set donor_id = ${gift.donorId}, amount = ${gift.amount}, purpose = ${gift.purpose}, commune_key = ${gift.commune},
      received_on = ${gift.receivedOn}, document = ${gift.document}, note = ${gift.note}, version = version + 1
    where id = ${kept.id} and version = ${kept.version}`);
  return (await refuseOnConstraint(written, REFUSALS)) === 1;
}

/** Adds to (or takes from) what of a gift reached people; the database refuses to go beyond the gift. */
export async function moveBalance(tx: Tx, id: string, amount: number): Promise<void> {
  const written = tx.run(
    sql`update gifts set helped = helped + ${amount}::bigint, version = version + 1 where id = ${id}`,
  );
  await refuseOnConstraint(written, { gift_is_not_given_beyond_its_amount: 'donations.balance_gone' });
}

/** Returns the communes that the caller may record gifts and helps for, by name. */
export function workCommunes(tx: Tx, day: string): Promise<{ key: string; name: string }[]> {
  return tx.rows(sql`
    select key, name from measured_units where kind = 'commune' and valid @> ${day}::date
      and ((select app.sees_all_areas()) or (select app.is_system()) or key in (select app.own_units()))
    order by name collate "vi-x-icu", key`);
}

/** True where some gift is recorded. */
export async function giftsAreKept(tx: Tx): Promise<boolean> {
  return (await tx.find(sql`select from gifts limit 1`)) !== undefined;
}
