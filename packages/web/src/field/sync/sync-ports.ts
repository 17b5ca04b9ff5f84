import type { FieldResult, FieldVisitSent, FieldWork } from '@ansinh/contract/outreach/field.schemas';
import type { ReceiptWritten } from '@ansinh/contract/collection/receipts.schemas';
import type { KeptReceipt, SentReceipt } from '../state/field-state.ts';
import type { FieldStore } from '../state/field-store.ts';

/** What a sync needs from the world; every call throws ApiRefusal. */
export interface SyncPorts {
  readonly store: Pick<FieldStore, 'get' | 'change' | 'vault'>;
  send(deviceId: string, visits: readonly FieldVisitSent[]): Promise<SyncAnswer>;
  sendPhoto(visitId: string, photo: string): Promise<unknown>;
  sendReceipt(receipt: SentReceipt): Promise<ReceiptWritten>;
  /** What the collector reads once a receipt arrived. */
  sayArrived(receipt: KeptReceipt, written: ReceiptWritten): string;
  fetchWork(since: string | undefined, tariff: string | undefined): Promise<FieldWork>;
  now(): number;
}

export interface SyncAnswer {
  readonly results: readonly FieldResult[];
  readonly asOf: string;
  readonly clockWarning: string | null;
}

/** How a sync ended. What was not sent is still there, whatever the end. */
export type SyncEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'offline' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'refused'; readonly sentence: string };
