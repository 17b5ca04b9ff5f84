import type { FieldTask, FieldWork } from '@ansinh/contract/outreach/field.schemas';
import type { FieldState, KeptReceipt, KeptVisit } from '../state/field-state.ts';

/** A person to visit. */
export function task(id: string, more: Partial<FieldTask> = {}): FieldTask {
  return {
    id,
    version: 1,
    unitKey: 'nvt:1',
    kind: 'due',
    scheme: 'BHYT',
    name: `Người ${id}`,
    birthYear: 1980,
    address: 'Tổ 1',
    village: 'Thôn 1',
    phone: null,
    household: null,
    householdSize: 1,
    dueOn: null,
    why: 'Thẻ hết hạn trong tháng.',
    plannedOn: null,
    nextOn: null,
    state: 'open',
    lastOutcome: null,
    visits: [],
    ...more,
  };
}

/** A visit that waits to be sent. */
export function kept(id: string, taskId: string, more: Partial<KeptVisit> = {}): KeptVisit {
  return {
    id,
    taskId,
    taskVersion: 1,
    happenedAt: '2026-11-30T02:00:00.000Z',
    outcome: 'joined',
    nextOn: null,
    reason: null,
    note: '',
    channel: 'door',
    name: `Người ${taskId}`,
    village: 'Thôn 1',
    heldUntil: 0,
    tries: 0,
    photo: 'none',
    stage: 'waiting',
    sentence: '',
    ...more,
  };
}

/** A receipt that waits to be sent. */
export function keptReceipt(id: string, number: number, more: Partial<KeptReceipt> = {}): KeptReceipt {
  return {
    sent: {
      id,
      bookId: 'b1',
      number,
      scheme: 'BHYT',
      group: 'household',
      months: 12,
      fromMonth: '2026-12',
      taskId: 'a',
      payerName: 'Người a',
      people: [{ name: 'Người a', taskId: 'a', order: 1 }],
      paid: 1_366_200,
      issuedAt: `2026-11-30T02:0${number}:00.000Z`,
    },
    number: `BL26A 00000${number}`,
    village: 'Thôn 1',
    tries: 0,
    stage: 'waiting',
    sentence: '',
    ...more,
  };
}

/** A server's answer about the list. */
export function workAnswer(more: Partial<FieldWork> = {}): FieldWork {
  return {
    asOf: '2026-11-30T03:00:00.000Z',
    cursor: 'c1',
    full: false,
    me: { userId: 'u1', unitKey: 'nvt:1', name: 'Y Nga', organisation: 'An Tâm' },
    units: [],
    tasks: [],
    removed: [],
    notices: [],
    tariff: { key: 't1', rows: null },
    receipts: { books: [], onDifference: 'reason' },
    photoLimit: 1_048_576,
    ...more,
  };
}

/** The state of a phone with these people and visits. */
export function phone(tasks: readonly FieldTask[], visits: readonly KeptVisit[] = []): FieldState {
  const { asOf, cursor, me, units, photoLimit } = workAnswer({ cursor: 'c0' });
  return {
    account: { userId: 'u1', username: 'nvthu.at11', name: 'Y Nga', deviceId: 'd1' },
    work: { asOf, cursor, me, units, photoLimit, tasks, tariff: { key: 't0', rows: [] } },
    visits,
    receipts: [],
    notices: [],
  };
}
