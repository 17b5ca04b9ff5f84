import type { ReceiptDraftSchema } from '@ansinh/contract/collection/receipts.schemas';
import type {
  FieldReceipts,
  FieldResult,
  FieldTask,
  FieldTariff,
  FieldVisitSent,
  FieldWork,
} from '@ansinh/contract/outreach/field.schemas';
import type { z } from 'zod';

/** Whose phone this is. */
export interface Account {
  readonly userId: string;
  readonly username: string;
  readonly name: string;
  /** Signs in with the account of his agency: the store is closed with a secret chosen for this phone. */
  readonly bySso?: boolean;
  /** Made once for this phone; says nothing about it. */
  readonly deviceId: string;
}

/** The list as the server last gave it. */
export interface Work extends Pick<FieldWork, 'asOf' | 'cursor' | 'me' | 'units' | 'photoLimit'> {
  readonly tasks: readonly FieldTask[];
  readonly tariff: { readonly key: string; readonly rows: NonNullable<FieldTariff['rows']> };
  /** Absent: the list was fetched by a version that wrote no receipts yet. */
  readonly receipts?: FieldReceipts;
}

/** A receipt as it is sent. */
export type SentReceipt = z.input<typeof ReceiptDraftSchema>;

/** A receipt that is on the phone until the server has it: its number is taken as long as it is here. */
export interface KeptReceipt {
  readonly sent: SentReceipt;
  /** As it is printed: "BL26A 000123". */
  readonly number: string;
  readonly village: string;
  /** Times it was sent without knowing whether it arrived: then it must not be changed any more. */
  readonly tries: number;
  /** refused: to be corrected, or given up by whom it belongs to. */
  readonly stage: 'waiting' | 'refused';
  /** What the server said. */
  readonly sentence: string;
}

/** A visit that is on the phone until the server has it. */
export interface KeptVisit extends FieldVisitSent {
  /** Whom and where, so that it can be read when its task is no longer here. */
  readonly name: string;
  readonly village: string;
  /** Until then it can be taken back and is not sent. */
  readonly heldUntil: number;
  /** Times it was sent without knowing whether it arrived: then it must not be changed any more. */
  readonly tries: number;
  readonly photo: 'none' | 'waiting' | 'refused';
  /** waiting: to be sent; arrived: only the photo is left; refused: to be corrected. */
  readonly stage: 'waiting' | 'arrived' | 'refused';
  /** What the server said. */
  readonly sentence: string;
}

/** Something to be read: what became of a visit, a person who left the list, a word of the office. */
export interface Notice {
  readonly id: string;
  readonly at: string;
  readonly kind: FieldResult['status'] | 'removed' | 'told' | 'clock';
  readonly title: string;
  readonly sentence: string;
  readonly taskId: string | null;
  readonly visitId: string | null;
  readonly seen: boolean;
}

/** Everything the application knows while it is unlocked. */
export interface FieldState {
  readonly account: Account;
  readonly work: Work | null;
  readonly visits: readonly KeptVisit[];
  readonly receipts: readonly KeptReceipt[];
  readonly notices: readonly Notice[];
}

/** Kinds that stay until they are acknowledged. */
export function needsReading({ kind, seen }: Notice): boolean {
  return !seen && kind !== 'accepted' && kind !== 'duplicate';
}
