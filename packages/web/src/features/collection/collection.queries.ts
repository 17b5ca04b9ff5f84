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
import { useQuery } from '@tanstack/react-query';
import { addressOf, type CallInput } from '../../lib/api.ts';
import { callOptions, useCall, useCommand } from '../../lib/use-call.ts';

/** Receipts, books and money show each other's sums. */
const COLLECTION = ['collection.'];

type ReceiptsQuery = NonNullable<CallInput<typeof listReceiptsEndpoint>['query']>;

export const useReceipts = (query: ReceiptsQuery) =>
  useQuery({ ...callOptions(listReceiptsEndpoint, { query }), placeholderData: (previous) => previous });
export const useReceipt = (receiptId: string) => useCall(getReceiptEndpoint, { params: { receiptId } });
export const useTariff = (body: CallInput<typeof receiptTariffEndpoint>['body'], enabled: boolean) =>
  useCall(receiptTariffEndpoint, { body }, { enabled });
export const useWriteReceipt = () => useCommand(writeReceiptEndpoint, COLLECTION);
export const useVoidReceipt = () => useCommand(voidReceiptEndpoint, COLLECTION);
export const useCommuneCounts = (month: string) => useCall(communeReceiptsEndpoint, { query: { month } });

export const useBooks = (query: NonNullable<CallInput<typeof listBooksEndpoint>['query']>) =>
  useQuery({ ...callOptions(listBooksEndpoint, { query }), placeholderData: (previous) => previous });
export const useBook = (bookId: string) => useCall(getBookEndpoint, { params: { bookId } });
export const useAddBooks = () => useCommand(addBooksEndpoint, COLLECTION);
export const useHandOverBook = () => useCommand(handOverBookEndpoint, COLLECTION);
export const useNoteLost = () => useCommand(noteLostNumbersEndpoint, COLLECTION);
export const useCloseBook = () => useCommand(closeBookEndpoint, COLLECTION);

export const useAgreement = (agency: string | null) =>
  useCall(getCollectionSettingsEndpoint, { query: agency === null ? {} : { agency } });
export const useSaveAgreement = () => useCommand(saveCollectionSettingsEndpoint, COLLECTION);

/** Returns the address of the receipts of a filter as .xlsx. */
export const receiptsSheet = (query: ReceiptsQuery): string => addressOf(receiptsSheetEndpoint, { query });
