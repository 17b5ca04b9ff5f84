import { handOnEndpoint } from '@ansinh/contract/collection/remittances.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { decideHandOn } from '@ansinh/domain/collection';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { collectorUnit, ownUnitKey } from '../db/collectors.repo.ts';
import { findRemittance } from '../db/remittances.repo.ts';
import { settingsOf } from '../db/settings.repo.ts';
import { addRemittance, waitingReceipts } from '../db/waiting-receipts.repo.ts';

/** Money handed on with the receipts it stands for; sent twice it is one. */
export const handOn = useCase({
  name: 'collection.hand-on',
  access: 'collection.work',
  input: inputOf(handOnEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, today, audit }) => {
    const { id, level, fromDay, toDay, amount } = input;
    const { agencyId, tenantId } = actor;
    if (agencyId === null) throw new Refusal('platform.forbidden');
    const known = await findRemittance(tx, id);
    if (known) {
      const { receipts, expected, lateDays } = known;
      return { id, receipts, expected, difference: known.amount - expected, lateDays, already: true };
    }
    if (level === 'organisation' && !mayUse(actor.roles, 'collection.manage'))
      throw new Refusal('platform.forbidden');
    const unitKey = level === 'organisation' ? null : (input.unit ?? (await ownUnitKey(tx)) ?? null);
    if (level === 'collector' && unitKey === null) throw new Refusal('collection.unit_needed');
    if (unitKey !== null && !(await collectorUnit(tx, unitKey, agencyId)))
      throw new Refusal('collection.unit_unknown');
    const receipts = await waitingReceipts(tx, agencyId, unitKey, fromDay, toDay);
    const { remitWithin } = await settingsOf(tx, agencyId);
    const { expected, difference, lateDays } = orRefuse(
      decideHandOn({
        ...input,
        receipts: receipts.map(({ since, paid }) => ({ issuedOn: since, paid })),
        within: remitWithin,
        today,
      }),
    );
    const by = { tenantId, agencyId, unitKey, by: actor.id, at: now };
    await addRemittance(tx, { ...input, ...by, expected, lateDays, receipts });
    audit({ subject: id, detail: { level, fromDay, toDay, receipts: receipts.length, expected, amount } });
    return { id, receipts: receipts.length, expected, difference, lateDays, already: false };
  },
});
