import { addHelpEndpoint, voidHelpEndpoint } from '@ansinh/contract/donations/donations.endpoints';
import type { GiftHelp } from '@ansinh/contract/donations/donations.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { beneficiaryKey, decideHelp } from '@ansinh/domain/donations';
import { formatMoney } from '@ansinh/vietnamese/number-format';
import type { Tx } from '../../../platform/database/transaction.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { giftRows, moveBalance, workCommunes } from '../db/gifts.repo.ts';
import { earlierHelp, helpRows, insertHelp, voidStoredHelp } from '../db/helps.repo.ts';

/** Helps a person from a gift: nobody twice for the same months over all donors, never more than is left. */
export const addHelp = useCase({
  name: 'donations.help',
  access: 'donations.manage',
  input: inputOf(addHelpEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { id: giftId, ...input }, now, today, audit }) => {
    const [gift] = await giftRows(tx, today, { id: giftId });
    if (gift === undefined) throw new Refusal('platform.not_found');
    if (actor.agencyId === null || gift.agency.id !== actor.agencyId)
      throw new Refusal('donations.not_yours');
    if (gift.commune !== null && gift.commune.key !== input.commune)
      throw new Refusal('donations.commune_not_of_gift', { commune: gift.commune.name });
    if (!(await workCommunes(tx, today)).some(({ key }) => key === input.commune))
      throw new Refusal('donations.commune_not_seen');
    const decision = decideHelp(gift, input, today);
    if (!decision.ok) throw new Refusal(decision.code, inDong(decision.params));
    const help = { ...input, giftId, beneficiary: beneficiaryKey(input) };
    const earlier = await earlierHelp(tx, help);
    if (earlier !== undefined)
      throw new Refusal('donations.helped_already', {
        name: input.fullName,
        scheme: input.scheme,
        from: earlier.firstMonth,
        to: earlier.lastMonth,
        donor: earlier.donor,
      });
    const by = { tenantId: actor.tenantId, agencyId: actor.agencyId, id: actor.id, at: now };
    const id = await insertHelp(tx, by, help);
    await moveBalance(tx, giftId, input.amount);
    const { scheme, firstMonth, lastMonth, amount } = input;
    audit({ subject: `gift:${giftId}`, detail: { help: id, scheme, firstMonth, lastMonth, amount } });
    return helpAnswer(tx, id);
  },
});

/** Voids a help given by mistake; its amount is left of the gift again. */
export const voidHelp = useCase({
  name: 'donations.void-help',
  access: 'donations.manage',
  input: inputOf(voidHelpEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input: { id, because }, now, audit }) => {
    const [kept] = await helpRows(tx, { id });
    if (kept === undefined) throw new Refusal('platform.not_found');
    const { help, giftId } = kept;
    if (kept.agencyId !== actor.agencyId) throw new Refusal('donations.not_yours');
    if (help.voidedBecause !== '' || !(await voidStoredHelp(tx, { id, by: actor.id, at: now, because })))
      throw new Refusal('donations.already_voided');
    await moveBalance(tx, giftId, -help.amount);
    audit({ subject: `gift:${giftId}`, detail: { help: id, because } });
    return helpAnswer(tx, id);
  },
});

async function helpAnswer(tx: Tx, id: string): Promise<GiftHelp> {
  const [found] = await helpRows(tx, { id });
  if (found === undefined) throw new Error('a help just stored is not seen by who stored it');
  return found.help;
}

/** Amounts of a refusal as they are read. */
function inDong(params: Refusal['params']): Refusal['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      (name === 'left' || name === 'amount') && typeof value === 'number' ? formatMoney(value) : value,
    ]),
  );
}
