import {
  addBooksEndpoint,
  closeBookEndpoint,
  getBookEndpoint,
  handOverBookEndpoint,
  listBooksEndpoint,
  noteLostNumbersEndpoint,
} from '@ansinh/contract/collection/books.endpoints';
import {
  getCollectionSettingsEndpoint,
  saveCollectionSettingsEndpoint,
} from '@ansinh/contract/collection/collection.endpoints';
import {
  communeReceiptsEndpoint,
  getReceiptEndpoint,
  listReceiptsEndpoint,
  receiptsSheetEndpoint,
  receiptTariffEndpoint,
  voidReceiptEndpoint,
  writeReceiptEndpoint,
} from '@ansinh/contract/collection/receipts.endpoints';
import {
  getRemittanceEndpoint,
  handOnEndpoint,
  importBankStatementEndpoint,
  listBankLinesEndpoint,
  listRemittancesEndpoint,
  matchBankLineEndpoint,
  receiveRemittanceEndpoint,
  settleRemittanceEndpoint,
} from '@ansinh/contract/collection/remittances.endpoints';
import { route, type Module } from '../../platform/module.ts';
import { askForCards } from './ask-for-cards.ts';
import type { ReceiptFollower } from './receipt-follower.ts';
import { importBankStatement, listBankLines } from './use-cases/bank-statement.ts';
import { addBooks, closeBook, handOverBook, noteLostNumbers } from './use-cases/change-books.ts';
import { communeCounts } from './use-cases/commune-counts.ts';
import { getReceipt } from './use-cases/get-receipt.ts';
import { handOn } from './use-cases/hand-on.ts';
import { getBook, listBooks } from './use-cases/list-books.ts';
import { listReceipts, receiptsAsSheet } from './use-cases/list-receipts.ts';
import { getRemittance, listRemittances } from './use-cases/list-remittances.ts';
import { matchBankLine, receiveRemittance, settleRemittance } from './use-cases/receive-remittance.ts';
import { reckonTariff } from './use-cases/reckon-tariff.ts';
import { getCollectionSettings, saveCollectionSettings } from './use-cases/settings.ts';
import { voidReceipt } from './use-cases/void-receipt.ts';
import { writeReceipt } from './use-cases/write-receipt.ts';

/** Receipts, their books and the money handed on. `followers`: what other capabilities do once a receipt is written; cards are asked for here. */
export function collectionModule(followers: readonly ReceiptFollower[]): Module {
  return {
    name: 'collection',
    routes: [
      route(listReceiptsEndpoint, listReceipts),
      route(receiptsSheetEndpoint, receiptsAsSheet),
      route(getReceiptEndpoint, getReceipt),
      route(writeReceiptEndpoint, writeReceipt([askForCards, ...followers])),
      route(voidReceiptEndpoint, voidReceipt),
      route(receiptTariffEndpoint, reckonTariff),
      route(communeReceiptsEndpoint, communeCounts),
      route(listBooksEndpoint, listBooks),
      route(getBookEndpoint, getBook),
      route(addBooksEndpoint, addBooks),
      route(handOverBookEndpoint, handOverBook),
      route(noteLostNumbersEndpoint, noteLostNumbers),
      route(closeBookEndpoint, closeBook),
      route(listRemittancesEndpoint, listRemittances),
      route(getRemittanceEndpoint, getRemittance),
      route(handOnEndpoint, handOn),
      route(receiveRemittanceEndpoint, receiveRemittance),
      route(settleRemittanceEndpoint, settleRemittance),
      route(matchBankLineEndpoint, matchBankLine),
      route(importBankStatementEndpoint, importBankStatement),
      route(listBankLinesEndpoint, listBankLines),
      route(getCollectionSettingsEndpoint, getCollectionSettings),
      route(saveCollectionSettingsEndpoint, saveCollectionSettings),
    ],
  };
}
