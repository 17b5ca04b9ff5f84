import { listReceiptsEndpoint, receiptsSheetEndpoint } from '@ansinh/contract/collection/receipts.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { FileAnswer } from '../../../platform/file-answer.ts';
import { sheetAnswer } from '../../../platform/sheets/write-sheet.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findReceipts, sumReceipts } from '../db/receipts.repo.ts';
import { receiptRows } from '../receipt-row.ts';
import { receiptsSheet } from '../sheets/receipts.sheet.ts';

/** Receipts with their sums. Names of payers are personal data: who looked is kept. */
export const listReceipts = useCase({
  name: 'collection.receipts',
  access: 'collection.read',
  input: inputOf(listReceiptsEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, input, today, audit }) => {
    const found = await findReceipts(tx, input, input.limit);
    audit({ purpose: 'collection.receipts', detail: { shown: found.length } });
    return {
      items: await receiptRows(tx, actor, today, found),
      sum: await sumReceipts(tx, input),
      abilities: mayUse(actor.roles, 'collection.work') && actor.agencyId !== null ? ['write'] : [],
    };
  },
});

/** Far more than an organisation writes in a year. */
const MOST_ROWS = 100_000;

/** The receipts of a filter as .xlsx. */
export const receiptsAsSheet = useCase({
  name: 'collection.receipts-sheet',
  access: 'collection.read',
  input: inputOf(receiptsSheetEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, input, today, audit }): Promise<FileAnswer> => {
    const rows = await receiptRows(tx, actor, today, await findReceipts(tx, input, MOST_ROWS));
    audit({ purpose: 'collection.receipts-sheet', detail: { taken: rows.length } });
    return sheetAnswer('bien-lai', today, receiptsSheet(rows, formatDate(today)));
  },
});
