import { errorSentence } from '@ansinh/contract/all';
import {
  importBankStatementEndpoint,
  listBankLinesEndpoint,
} from '@ansinh/contract/collection/remittances.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { matchBankLines, stateOnReceipt } from '@ansinh/domain/collection';
import { refuseLarger } from '../../../platform/files/refuse-larger.ts';
import { WithFile } from '../../../platform/files/with-file.ts';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { addBankLines, findBankLines } from '../db/bank-lines.repo.ts';
import { noteReceived, unmatchedRemittances } from '../db/remittances.repo.ts';
import { isInsurance } from '../db/sees-network.repo.ts';
import { readStatement } from '../read-statement.ts';

const LARGEST_MIB = 10;

/** Credits of a statement; each that surely is a remittance says that its money arrived. */
export const importBankStatement = useCase({
  name: 'collection.import-bank-statement',
  access: 'collection.manage',
  input: inputOf(importBankStatementEndpoint).and(WithFile),
  audit: 'write',
  run: async ({ tx, actor, input, now, request, audit }) => {
    refuseLarger(input.file, LARGEST_MIB);
    if (actor.agencyId === null) throw new Refusal('platform.forbidden');
    const { credits, unreadable } = await readStatement(input.file.bytes);
    const by = { tenantId: actor.tenantId, agencyId: actor.agencyId, id: actor.id, at: now };
    const taken = await addBankLines(tx, by, credits);
    const insurance = await isInsurance(tx);
    const waiting = insurance
      ? await unmatchedRemittances(tx, 'organisation', null)
      : await unmatchedRemittances(tx, 'collector', actor.agencyId);
    const lines = await findBankLines(tx, actor.agencyId, 'unmatched');
    const matches = matchBankLines(lines, waiting);
    for (const { creditId, remittanceId } of matches) {
      const remittance = waiting.find(({ id }) => id === remittanceId);
      const amount = lines.find(({ id }) => id === creditId)?.amount;
      if (!remittance || amount === undefined) continue;
      const state = stateOnReceipt(remittance.expected, amount);
      const received = { state, amount, by: actor.id, at: now, bankLineId: creditId };
      await noteReceived(tx, remittanceId, remittance.version, received);
    }
    const counts = { taken, known: credits.length - taken, matched: matches.length };
    audit({ detail: { ...counts, file: input.file.name } });
    const issues = unreadable.map(({ row, text }) => ({
      row,
      message: errorSentence('collection.statement_row_unreadable', { row, text }, request.language ?? 'vi'),
    }));
    return { ...counts, issues };
  },
});

/** Credits of the caller's account with the remittance each is. */
export const listBankLines = useCase({
  name: 'collection.bank-lines',
  access: 'collection.manage',
  input: inputOf(listBankLinesEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, today }) => {
    const lines = actor.agencyId === null ? [] : await findBankLines(tx, actor.agencyId, input.state);
    const agencies = lines.flatMap(({ remittanceAgency }) => remittanceAgency ?? []);
    const names = await agencyNamesOn(tx, [...new Set(agencies)], today);
    return {
      items: lines.map(({ remittanceId, remittanceAgency, remittanceAmount, ...line }) => ({
        ...line,
        remittance:
          remittanceId === null
            ? null
            : {
                id: remittanceId,
                agency: names.get(remittanceAgency ?? '')?.shortName ?? '',
                amount: remittanceAmount ?? 0,
              },
      })),
    };
  },
});
