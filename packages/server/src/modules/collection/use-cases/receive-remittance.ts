import {
  matchBankLineEndpoint,
  receiveRemittanceEndpoint,
  settleRemittanceEndpoint,
} from '@ansinh/contract/collection/remittances.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { decideSettlement, stateOnReceipt, type RemittanceState } from '@ansinh/domain/collection';
import type { Actor } from '@ansinh/domain/kernel';
import type { Tx } from '../../../platform/database/transaction.ts';
import { orRefuse, Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findBankLine } from '../db/bank-lines.repo.ts';
import { findRemittance, noteReceived, noteSettled, type StoredRemittance } from '../db/remittances.repo.ts';
import { isInsurance } from '../db/sees-network.repo.ts';
import { isReceiver } from '../remittance-row.ts';

/** What arrived, as the receiver counted it. */
export const receiveRemittance = useCase({
  name: 'collection.receive',
  access: 'collection.manage',
  input: inputOf(receiveRemittanceEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, audit }) => {
    const remittance = await toReceive(tx, actor, input.remittanceId);
    const received = { amount: input.amount, bankLineId: null, by: actor.id, at: now };
    const answer = await receive(tx, remittance, input.version, received);
    audit({ subject: answer.id, detail: { expected: remittance.expected, received: input.amount } });
    return { ...answer, difference: input.amount - remittance.expected };
  },
});

/** Which credit of the bank a remittance is, said by hand. */
export const matchBankLine = useCase({
  name: 'collection.match-bank-line',
  access: 'collection.manage',
  input: inputOf(matchBankLineEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, audit }) => {
    const remittance = await toReceive(tx, actor, input.remittanceId);
    const credit = await findBankLine(tx, actor.agencyId ?? '', input.bankLine);
    if (!credit) throw new Refusal('platform.not_found');
    if (credit.remittanceId !== null) throw new Refusal('collection.bank_line_taken');
    const received = { amount: credit.amount, bankLineId: credit.id, by: actor.id, at: now };
    const answer = await receive(tx, remittance, input.version, received);
    audit({ subject: answer.id, detail: { credit: credit.id, received: credit.amount } });
    return answer;
  },
});

/** A difference is settled with what was found. */
export const settleRemittance = useCase({
  name: 'collection.settle',
  access: 'collection.manage',
  input: inputOf(settleRemittanceEndpoint),
  audit: 'write',
  run: async ({ tx, actor, input, now, audit }) => {
    const remittance = await forReceiver(tx, actor, input.remittanceId);
    const state = orRefuse(decideSettlement(remittance.state, input.settlement));
    const by = { settlement: input.settlement, by: actor.id, at: now };
    const version = await noteSettled(tx, remittance.id, input.version, by);
    if (version === undefined) throw new Refusal('collection.changed_meanwhile');
    audit({ subject: remittance.id, detail: { settlement: input.settlement } });
    return { id: remittance.id, state, version };
  },
});

async function forReceiver(tx: Tx, actor: Actor, id: string): Promise<StoredRemittance> {
  const remittance = await findRemittance(tx, id);
  if (!remittance) throw new Refusal('platform.not_found');
  if (!isReceiver(actor, await isInsurance(tx), remittance)) throw new Refusal('collection.not_receiver');
  return remittance;
}

async function toReceive(tx: Tx, actor: Actor, id: string): Promise<StoredRemittance> {
  const remittance = await forReceiver(tx, actor, id);
  if (remittance.state !== 'sent') throw new Refusal('collection.received_already');
  return remittance;
}

async function receive(
  tx: Tx,
  { id, expected }: StoredRemittance,
  version: number,
  received: { amount: number; bankLineId: string | null; by: string; at: Date },
): Promise<{ id: string; state: RemittanceState; version: number }> {
  const state = stateOnReceipt(expected, received.amount);
  const next = await noteReceived(tx, id, version, { ...received, state });
  if (next === undefined) throw new Refusal('collection.changed_meanwhile');
  return { id, state, version: next };
}
