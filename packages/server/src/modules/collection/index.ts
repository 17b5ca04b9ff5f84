export { collectionSettings } from './collection-settings.ts';
export { keepReceipt, type KeptReceipt } from './keep-receipt.ts';
export type { ReceiptFollower } from './receipt-follower.ts';
export { receiptsOfMonth, type MonthReceipt } from './receipts-of-month.ts';
export { isInsurance } from './db/sees-network.repo.ts';
