import type { GiftHelp } from '@ansinh/contract/donations/donations.schemas';
import { refuseOnConstraint } from '../../../platform/database/refuse-on-constraint.ts';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { communeRef } from './refs.sql.ts';

/** A help with the gift it is from and the agency that gave it. */
export interface KeptHelp {
  readonly giftId: string;
  readonly agencyId: string;
  readonly help: GiftHelp;
}

/** Returns who was helped from a gift, or one help; the newest first. */
export async function helpRows(
  tx: Tx,
  { gift, id }: { gift?: string | undefined; id?: string | undefined },
): Promise<KeptHelp[]> {
  const rows = await tx.rows<GiftHelp & Omit<KeptHelp, 'help'>>(sql`
    select h.id, h.gift_id as "giftId", h.agency_id as "agencyId", h.full_name as "fullName",
      extract(year from h.birth_date)::int as "birthYear", h.person_id is not null as "inRegister", ${communeRef(sql`h.commune_key`)} as commune,
      h.scheme, to_char(lower(h.months), 'YYYY-MM') as "firstMonth", to_char(upper(h.months) - 1, 'YYYY-MM') as "lastMonth",
      h.amount::float8 as amount, h.given_on::text as "givenOn", h.note, h.voided_because as "voidedBecause"
    from gift_helps h
    where (${gift ?? null}::uuid is null or h.gift_id = ${gift ?? null}) and (${id ?? null}::uuid is null or h.id = ${id ?? null})
    order by h.given_on desc, h.id desc`);
  return rows.map(({ giftId, agencyId, ...help }) => ({ giftId, agencyId, help }));
}

/** A help to be stored. Months are "2026-01", both included. */
export interface HelpToStore {
  readonly giftId: string;
  readonly commune: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly beneficiary: string;
  readonly scheme: string;
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly amount: number;
  readonly givenOn: string;
  readonly note: string;
}

/** Stores a help; the one person of this name, day of birth and commune in the register is linked. Refuses a person helped already. */
export async function insertHelp(
  tx: Tx,
  by: { readonly tenantId: string; readonly agencyId: string; readonly id: string; readonly at: Date },
  help: HelpToStore,
): Promise<string> {
  const written = tx.get<{ id: string }>(sql`
    insert into gift_helps (tenant_id, gift_id, agency_id, commune_key, person_id, full_name, birth_date, beneficiary, scheme, months, amount,
      given_on, note, given_by, given_at)
    values (${by.tenantId}, ${help.giftId}, ${by.agencyId}, ${help.commune},
      (select case when count(*) = 1 then min(p.id::text)::uuid end from people p where p.name_key = app.fold(${help.fullName})
        and p.birth_date = ${help.birthDate} and p.commune = ${help.commune} and p.merged_into is null),
      ${help.fullName}, ${help.birthDate}, ${help.beneficiary}, ${help.scheme},
      daterange(${`${help.firstMonth}-01`}::date, (${`${help.lastMonth}-01`}::date + interval '1 month')::date), ${help.amount}, ${help.givenOn},
      ${help.note}, ${by.id}, ${by.at})
    returning id`);
  const elsewhere = new Refusal('donations.helped_already_elsewhere', {
    name: help.fullName,
    scheme: help.scheme,
  });
  const { id } = await refuseOnConstraint(written, {
    helped_person_is_helped_once: elsewhere,
    registered_person_is_helped_once: elsewhere,
  });
  return id;
}

/** A help of the same person for some of the same months, as far as the caller sees it. */
export interface EarlierHelp {
  readonly firstMonth: string;
  readonly lastMonth: string;
  readonly donor: string;
}

/** Returns a help that a new one would repeat, or undefined where the caller sees none. */
export function earlierHelp(
  tx: Tx,
  { beneficiary, scheme, firstMonth, lastMonth }: HelpToStore,
): Promise<EarlierHelp | undefined> {
  return tx.find(sql`
    select to_char(lower(h.months), 'MM/YYYY') as "firstMonth", to_char(upper(h.months) - 1, 'MM/YYYY') as "lastMonth",
      coalesce((select nullif(d.name, '') from gifts g join donors d on d.tenant_id = g.tenant_id and d.id = g.donor_id where g.id = h.gift_id),
        'nhà hảo tâm không nêu tên') as donor
    from gift_helps h
    where h.beneficiary = ${beneficiary} and h.scheme = ${scheme} and h.voided_at is null
      and h.months && daterange(${`${firstMonth}-01`}::date, (${`${lastMonth}-01`}::date + interval '1 month')::date)
    order by lower(h.months) limit 1`);
}

/** Voids a help that still counts; false when it was voided meanwhile. */
export async function voidStoredHelp(
  tx: Tx,
  { id, by, at, because }: { id: string; by: string; at: Date; because: string },
): Promise<boolean> {
  const count = await tx.run(sql`
    update gift_helps set voided_by = ${by}, voided_at = ${at}, voided_because = ${because} where id = ${id} and voided_at is null`);
  return count === 1;
}
