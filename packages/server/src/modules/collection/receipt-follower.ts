import type { UseCaseContext } from '../../platform/use-case.ts';
import type { KeptReceipt } from './keep-receipt.ts';

/** What another capability does once a receipt is written, in the same transaction. */
export type ReceiptFollower = (
  context: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now' | 'today'>,
  receipt: KeptReceipt,
) => Promise<void>;
