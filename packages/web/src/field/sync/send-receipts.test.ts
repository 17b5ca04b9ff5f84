import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiRefusal, offlineRefusal } from '../../lib/api-refusal.ts';
import { booksInHand, visitsOfReceipts } from '../state/receipt-book.ts';
import { fieldStore } from '../state/field-store.ts';
import { recordsChanged, stateOf, waitingAmong } from '../state/state-records.ts';
import type { FieldState, SentReceipt } from '../state/field-state.ts';
import type { Vault } from '../storage/vault.ts';
import { keptReceipt, phone, task, workAnswer } from './field.fixtures.ts';
import { runSync } from './run-sync.ts';
import type { SyncPorts } from './sync-ports.ts';

const BOOK = { id: 'b1', series: 'BL26A', first: 1, last: 9, issuedOn: '2026-11-01', gone: [] };
const refusal = (status: number, message: string): ApiRefusal =>
  new ApiRefusal({ code: 'x', message, params: {}, requestId: '' }, status);
const now = (): number => Date.parse('2026-11-30T03:00:00.000Z');

/** A phone with one book whose store outlives a flat battery. */
function disk(...numbers: number[]) {
  const records = new Map<string, unknown>();
  const vault: Vault = {
    readAll: async () => records,
    read: async (name) => records.get(name),
    write: async (changes) => {
      for (const [name, value] of Object.entries(changes))
        if (value === undefined) records.delete(name);
        else records.set(name, value);
    },
    rekey: async () => undefined,
  };
  const empty = phone([task('a')]);
  const initial: FieldState = {
    ...empty,
    work: empty.work && { ...empty.work, receipts: { books: [BOOK], onDifference: 'reason' } },
    receipts: numbers.map((number) => keptReceipt(`r${number}`, number)),
  };
  for (const [name, value] of Object.entries(recordsChanged(undefined, initial))) records.set(name, value);
  return { records, restart: () => fieldStore(vault, stateOf(records) as FieldState) };
}

/** A server that keeps each receipt once by its id and each number once, and may lose the line before or after. */
function server(
  fault: () => 'no' | 'before' | 'after' | 'stumble',
  refuses: (sent: SentReceipt) => boolean = () => false,
) {
  const kept = new Map<string, SentReceipt>();
  const sendReceipt: SyncPorts['sendReceipt'] = async (sent) => {
    const how = fault();
    if (how === 'before') throw offlineRefusal();
    if (how === 'stumble') throw refusal(500, 'Lỗi máy chủ.');
    const already = kept.has(sent.id);
    if (!already && refuses(sent)) throw refusal(409, 'Số đã dùng.');
    kept.set(sent.id, kept.get(sent.id) ?? sent);
    if (how === 'after') throw offlineRefusal();
    return {
      id: sent.id,
      number: '',
      paid: sent.paid,
      tariff: sent.paid,
      already,
      withoutContract: false,
      version: 1,
    };
  };
  const ports = {
    now,
    send: async () => ({ results: [], asOf: '', clockWarning: null }),
    sendPhoto: async () => undefined,
    sayArrived: ({ number }) => `Đã nhận ${number}.`,
    sendReceipt,
    fetchWork: async () =>
      workAnswer({
        tasks: [task('a')],
        receipts: {
          books: [
            {
              ...BOOK,
              gone: [...kept.values()].map(({ number }) => ({ number, kind: 'used', on: '2026-11-30' })),
            },
          ],
          onDifference: 'reason',
        },
      }),
  } satisfies Omit<SyncPorts, 'store'>;
  return { kept, ports };
}

describe('Biên lai viết khi không có sóng', () => {
  it('đứt mạng ở bất cứ đâu, tắt máy giữa chừng, máy chủ lỗi: không biên lai nào mất, không số nào dùng hai lần', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('no', 'before', 'after', 'stumble'), { maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        async (faults, count) => {
          const numbers = Array.from({ length: count }, (_, at) => at + 1);
          const there = disk(...numbers);
          const queue = [...faults];
          const { kept, ports } = server(() => queue.shift() ?? 'no');
          for (let round = 0; round <= faults.length; round += 1) {
            const store = there.restart();
            await runSync({ store, ...ports });
            const { receipts, work } = there.restart().get();
            for (const number of numbers)
              expect(kept.has(`r${number}`) || receipts.some(({ sent }) => sent.number === number)).toBe(
                true,
              );
            expect(booksInHand(work?.receipts, receipts)[0]).toMatchObject({
              next: count + 1,
              left: 9 - count,
            });
          }
          const end = there.restart().get();
          expect(end.receipts).toEqual([]);
          expect([...kept.values()].map(({ number }) => number).toSorted()).toEqual(numbers);
          expect(end.notices).toHaveLength(count);
        },
      ),
    );
  });

  it('bị từ chối thì nằm lại với lời của máy chủ, số vẫn giữ, không tự gửi lại; các biên lai khác vẫn đi', async () => {
    const there = disk(1, 2);
    const store = there.restart();
    const { kept, ports } = server(
      () => 'no',
      ({ number }) => number === 1,
    );
    await runSync({ store, ...ports });
    expect(store.get().receipts).toMatchObject([{ stage: 'refused', sentence: 'Số đã dùng.', tries: 0 }]);
    expect([...kept.keys()]).toEqual(['r2']);
    await runSync({ store, ...ports });
    expect(store.get().receipts).toHaveLength(1);
    expect(booksInHand(store.get().work?.receipts, store.get().receipts)[0]?.next).toBe(3);
    expect(booksInHand(store.get().work?.receipts, store.get().receipts, 'r1')[0]?.gone).toMatchObject([
      { number: 2 },
    ]);
  });

  it('máy chủ lỗi với một biên lai thì biên lai sau và danh sách mới vẫn tới', async () => {
    const there = disk(1, 2);
    const store = there.restart();
    const faults = ['stumble', 'no'] as const;
    let at = 0;
    const { kept, ports } = server(() => faults[at++] ?? 'no');
    expect(await runSync({ store, ...ports })).toEqual({ kind: 'offline' });
    expect([...kept.keys()]).toEqual(['r2']);
    expect(store.get().work?.cursor).toBe('c1');
    expect(store.get().receipts).toMatchObject([{ sent: { id: 'r1' }, stage: 'waiting', tries: 1 }]);
  });

  it('hết phiên làm việc: biên lai còn nguyên', async () => {
    const store = disk(1).restart();
    const { ports } = server(() => 'no');
    const sendReceipt = (): Promise<never> => Promise.reject(refusal(401, 'Hết phiên.'));
    expect(await runSync({ store, ...ports, sendReceipt })).toEqual({ kind: 'signed-out' });
    expect(store.get().receipts).toMatchObject([{ stage: 'waiting' }]);
  });

  it('chưa mở khóa cũng biết còn bao nhiêu biên lai chưa gửi', () => {
    expect(waitingAmong([...disk(1, 2).records.keys()])).toEqual({ visits: 0, receipts: 2 });
  });

  it('người đã viết biên lai hiện là đã tham gia, chờ gửi', () => {
    expect(visitsOfReceipts([keptReceipt('r1', 1)])).toMatchObject([
      { taskId: 'a', outcome: 'joined', stage: 'waiting' },
    ]);
  });
});
