export { bookNumbers, type BookNumbers, type KnownNumber, type NumberFate } from './book-numbers.ts';
export {
  matchBankLines,
  type BankCredit,
  type BankMatch,
  type UnmatchedRemittance,
} from './match-bank-lines.ts';
export { participationKind, type Participation } from './participation-kind.ts';
export { receiptNumber } from './receipt-number.ts';
export { receiptTariff, type ReceiptFor, type ReceiptTariff } from './receipt-tariff.ts';
export { decideReceipt, type ReceiptFacts } from './receipt.policy.ts';
export {
  decideHandOn,
  decideSettlement,
  lateDays,
  stateOnReceipt,
  type RemittanceState,
} from './remittance.policy.ts';
export { decideVoid, receiptStateOf, type ReceiptState } from './void-receipt.policy.ts';
