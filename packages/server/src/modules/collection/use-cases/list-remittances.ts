import {
  getRemittanceEndpoint,
  listRemittancesEndpoint,
} from '@ansinh/contract/collection/remittances.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { lateDays, receiptNumber } from '@ansinh/domain/collection';
import { moneyInWords } from '@ansinh/vietnamese/money-words';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { findRemittance, findRemittances, receiptsOfRemittance } from '../db/remittances.repo.ts';
import { settingsOf } from '../db/settings.repo.ts';
import { waitingMoney } from '../db/waiting-receipts.repo.ts';
import { remittanceRows } from '../remittance-row.ts';

/** Money handed on, and what waits with whom. */
export const listRemittances = useCase({
  name: 'collection.remittances',
  access: 'collection.read',
  input: inputOf(listRemittancesEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => {
    const items = await remittanceRows(tx, actor, today, await findRemittances(tx, input, input.limit));
    const waiting = await waitingMoney(tx);
    const agencies = [...new Set(waiting.map(({ agencyId }) => agencyId))];
    const names = await agencyNamesOn(tx, agencies, today);
    const within = new Map<string, number>();
    for (const agency of agencies) within.set(agency, (await settingsOf(tx, agency)).remitWithin);
    return {
      items,
      waiting: waiting.map(({ agencyId, unitKey, unitName, ...one }) => ({
        ...one,
        agency: { id: agencyId, name: names.get(agencyId)?.shortName ?? names.get(agencyId)?.name ?? '' },
        unit: unitKey === null ? null : { key: unitKey, name: unitName ?? '' },
        lateDays: lateDays(one.day, within.get(agencyId) ?? 0, today),
        abilities:
          agencyId === actor.agencyId &&
          mayUse(actor.roles, one.level === 'organisation' ? 'collection.manage' : 'collection.work')
            ? ['hand-on']
            : [],
      })),
    };
  },
});

/** One remittance with its receipts. */
export const getRemittance = useCase({
  name: 'collection.remittance',
  access: 'collection.read',
  input: inputOf(getRemittanceEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, input, today, audit }) => {
    const stored = await findRemittance(tx, input.remittanceId);
    const [row] = await remittanceRows(tx, actor, today, stored ? [stored] : []);
    if (!row) throw new Refusal('platform.not_found');
    audit({ subject: row.id, purpose: 'collection.remittance' });
    const receipts = await receiptsOfRemittance(tx, row.id);
    return {
      ...row,
      inWords: moneyInWords(row.amount),
      lines: receipts.map(({ series, number, ...line }) => ({
        ...line,
        number: receiptNumber(series, number),
      })),
    };
  },
});
