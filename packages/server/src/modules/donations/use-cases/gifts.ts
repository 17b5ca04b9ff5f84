import {
  getGiftEndpoint,
  listGiftsEndpoint,
  saveGiftEndpoint,
} from '@ansinh/contract/donations/donations.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { schemesOf } from '@ansinh/domain/donations';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import { formatMoney } from '@ansinh/vietnamese/number-format';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { clausesOf } from '../../regulations/index.ts';
import { giftRows, insertGift, updateGift, workCommunes } from '../db/gifts.repo.ts';
import { helpRows } from '../db/helps.repo.ts';
import { DONATION_BASES } from '../donation-bases.ts';

/** Gifts the caller sees. @law SL V.9; KT210 III.3 UBND huyện+5, GDĐT+3 */
export const listGifts = useCase({
  name: 'donations.gifts',
  access: 'donations.read',
  input: inputOf(listGiftsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const items = await giftRows(tx, today, input);
    const total = (pick: (gift: (typeof items)[number]) => number): number =>
      items.reduce((sum, gift) => sum + pick(gift), 0);
    return {
      items,
      totals: {
        amount: total(({ amount }) => amount),
        helped: total(({ helped }) => helped),
        left: total(({ left }) => left),
        people: total(({ people }) => people),
      },
      communes: await workCommunes(tx, today),
      bases: await clausesOf(tx, DONATION_BASES),
      abilities: mayUse(actor.roles, 'donations.manage') && actor.agencyId !== null ? (['add'] as const) : [],
    };
  },
});

/** One gift and who was helped with it: names of people, so that reading it leaves a trace. */
export const getGift = useCase({
  name: 'donations.gift',
  access: 'donations.read',
  input: inputOf(getGiftEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, today, input: { id }, audit }) => {
    const [gift] = await giftRows(tx, today, { id });
    if (gift === undefined) throw new Refusal('platform.not_found');
    const helps = await helpRows(tx, { gift: id });
    const keeps = mayUse(actor.roles, 'donations.manage') && gift.agency.id === actor.agencyId;
    audit({ subject: `gift:${id}`, purpose: 'Theo dõi người được hỗ trợ', detail: { people: helps.length } });
    return {
      ...gift,
      helps: helps.map(({ help }) => help),
      schemes: [...schemesOf(gift.purpose)],
      communes: gift.commune === null ? await workCommunes(tx, today) : [gift.commune],
      bases: await clausesOf(tx, DONATION_BASES),
      abilities: keeps ? (['edit', 'help', 'void'] as const) : [],
    };
  },
});

/** Records a gift that the caller's agency received, or corrects one. */
export const saveGift = useCase({
  name: 'donations.save-gift',
  access: 'donations.manage',
  input: inputOf(saveGiftEndpoint),
  audit: 'write',
  run: async ({ tx, actor, today, input, audit }) => {
    const { id: kept, version, amount, commune, receivedOn } = input;
    const by = actingAgency(actor);
    if (receivedOn > today) throw new Refusal('donations.received_in_future', { on: formatDate(receivedOn) });
    if (commune !== null && !(await workCommunes(tx, today)).some(({ key }) => key === commune))
      throw new Refusal('donations.commune_not_seen');
    const before = kept === undefined ? undefined : (await giftRows(tx, today, { id: kept }))[0];
    if (kept !== undefined && before === undefined) throw new Refusal('platform.not_found');
    if (before !== undefined && before.agency.id !== by.agencyId) throw new Refusal('donations.not_yours');
    if (before !== undefined && amount < before.helped)
      throw new Refusal('donations.less_than_helped', { helped: formatMoney(before.helped) });
    if (kept !== undefined && !(await updateGift(tx, { id: kept, version }, input)))
      throw new Refusal('platform.stale', { version: before?.version ?? 0 });
    const id = kept ?? (await insertGift(tx, by, input));
    audit({ subject: `gift:${id}`, detail: { amount, purpose: input.purpose, before: before?.amount } });
    const [saved] = await giftRows(tx, today, { id });
    if (saved === undefined) throw new Error('a gift just stored is not seen by who stored it');
    return saved;
  },
});
