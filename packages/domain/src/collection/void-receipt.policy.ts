import { allow, refuse, type Decision } from '../kernel/index.ts';

/** Where a receipt's money is. */
export type ReceiptState = 'written' | 'handed' | 'paid-in' | 'voided';

/** Returns where a receipt stands. */
export function receiptStateOf(receipt: {
  readonly voided: boolean;
  readonly handed: boolean;
  readonly paidIn: boolean;
}): ReceiptState {
  if (receipt.voided) return 'voided';
  if (receipt.paidIn) return 'paid-in';
  return receipt.handed ? 'handed' : 'written';
}

export type VoidRefusal =
  'collection.voided_already' | 'collection.void_needs_reason' | 'collection.void_needs_approver';

/** Decides whether a receipt may be voided: always with a reason; once its money was handed on, only by who answers for the organisation. */
export function decideVoid(
  state: ReceiptState,
  reason: string,
  answersForOrganisation: boolean,
): Decision<true, VoidRefusal> {
  if (state === 'voided') return refuse('collection.voided_already');
  if (reason.trim() === '') return refuse('collection.void_needs_reason');
  if (state !== 'written' && !answersForOrganisation) return refuse('collection.void_needs_approver');
  return allow(true);
}
