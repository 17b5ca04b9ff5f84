import type { FieldResult, FieldVisitSent } from '@ansinh/contract/outreach/field.schemas';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiRefusal, offlineRefusal } from '../../lib/api-refusal.ts';
import { fieldStore } from '../state/field-store.ts';
import { PHOTO, recordsChanged, stateOf } from '../state/state-records.ts';
import type { FieldState } from '../state/field-state.ts';
import type { Changes, Vault } from '../storage/vault.ts';
import { kept, phone, task, workAnswer } from './field.fixtures.ts';
import { runSync } from './run-sync.ts';
import type { SyncPorts } from './sync-ports.ts';

const refusal = (status: number, message: string): ApiRefusal =>
  new ApiRefusal({ code: 'x', message, params: {}, requestId: '' }, status);

/** A vault in memory: what it holds is what a phone would hold after its battery ran out. */
function memory(initial: FieldState, photos: Record<string, string> = {}) {
  const records = new Map<string, unknown>();
  const put = (changes: Changes): void => {
    for (const [name, value] of Object.entries(changes))
      if (value === undefined) records.delete(name);
      else records.set(name, value);
  };
  put(recordsChanged(undefined, initial));
  for (const [id, photo] of Object.entries(photos)) records.set(PHOTO + id, photo);
  const vault = {
    readAll: async () => records,
    read: async (name: string) => records.get(name),
    write: async (changes: Changes) => put(changes),
    rekey: async () => undefined,
  } satisfies Vault;
  return { records, vault, restart: () => fieldStore(vault, stateOf(records) as FieldState) };
}

/** A server that keeps what it took, and may lose the line before or after it did. */
function server(
  fails: () => 'no' | 'before' | 'after',
  answer: (visit: FieldVisitSent) => FieldResult['status'],
) {
  const visits = new Map<string, FieldVisitSent>();
  const photos = new Map<string, string>();
  const receipts = new Set<string>();
  let sent = 0;
  const through = <T>(work: () => T): Promise<T> => {
    const fault = fails();
    if (fault === 'before') return Promise.reject(offlineRefusal());
    const result = work();
    return fault === 'after' ? Promise.reject(offlineRefusal()) : Promise.resolve(result);
  };
  const calls: Pick<SyncPorts, 'send' | 'sendPhoto' | 'sendReceipt' | 'sayArrived' | 'fetchWork'> = {
    send: (_device, batch) =>
      through(() => {
        sent += 1;
        const results = batch.map((visit): FieldResult => {
          const status = visits.has(visit.id) ? 'duplicate' : answer(visit);
          if (status !== 'refused') visits.set(visit.id, visits.get(visit.id) ?? visit);
          return { id: visit.id, status, sentence: `${status}.`, task: null };
        });
        return { results, asOf: '2026-11-30T03:00:00.000Z', clockWarning: null };
      }),
    sendPhoto: (id, photo) =>
      through(() => {
        if (!visits.has(id)) throw refusal(404, 'Chưa có lượt.');
        photos.set(id, photo);
      }),
    sendReceipt: ({ id, paid }) =>
      through(() => {
        const already = receipts.has(id);
        receipts.add(id);
        return { id, number: '', paid, tariff: paid, already, withoutContract: false, version: 1 };
      }),
    sayArrived: ({ number }) => `${number}.`,
    fetchWork: () => through(() => workAnswer({ tasks: [task('a')] })),
  };
  return { calls, visits, photos, sent: () => sent };
}

const now = (): number => Date.parse('2026-11-30T03:00:00.000Z');

describe('Gửi lượt từ máy về máy chủ', () => {
  it('có mạng: mọi lượt đi, máy không còn giữ, mỗi lượt một dòng kết quả', async () => {
    const disk = memory(phone([task('a')], [kept('v1', 'a'), kept('v2', 'a')]));
    const store = disk.restart();
    const { calls, visits } = server(
      () => 'no',
      () => 'accepted',
    );
    expect(await runSync({ store, now, ...calls })).toEqual({ kind: 'done' });
    expect([...visits.keys()]).toEqual(['v1', 'v2']);
    expect(store.get().visits).toEqual([]);
    expect(store.get().notices.map(({ kind }) => kind)).toEqual(['accepted', 'accepted']);
  });

  it('lượt còn hoàn tác được thì chưa gửi', async () => {
    const store = memory(phone([], [kept('v1', 'a', { heldUntil: now() + 1 })])).restart();
    const { calls, visits } = server(
      () => 'no',
      () => 'accepted',
    );
    await runSync({ store, now, ...calls });
    expect(visits.size).toBe(0);
    expect(store.get().visits).toHaveLength(1);
  });

  it('mất mạng đúng lúc máy chủ vừa nhận: lần sau gửi lại, máy chủ nhận ra, không tính hai lần', async () => {
    const disk = memory(phone([], [kept('v1', 'a')]));
    const faults: ('no' | 'after')[] = ['after'];
    const { calls, visits } = server(
      () => faults.shift() ?? 'no',
      () => 'accepted',
    );
    expect(await runSync({ store: disk.restart(), now, ...calls })).toEqual({ kind: 'offline' });
    const store = disk.restart();
    expect(store.get().visits).toMatchObject([{ id: 'v1', tries: 1 }]);
    expect(await runSync({ store, now, ...calls })).toEqual({ kind: 'done' });
    expect(visits.size).toBe(1);
    expect(store.get().notices).toMatchObject([{ kind: 'duplicate' }]);
  });

  it('lượt bị từ chối ở lại máy để sửa, kèm lý do, và không tự gửi lại', async () => {
    const store = memory(phone([], [kept('v1', 'a')])).restart();
    const { calls, sent } = server(
      () => 'no',
      () => 'refused',
    );
    await runSync({ store, now, ...calls });
    await runSync({ store, now, ...calls });
    expect(sent()).toBe(1);
    expect(store.get().visits).toMatchObject([{ stage: 'refused', sentence: 'refused.' }]);
  });

  it('lượt đến sau khi người đã giao cho người khác: báo và giữ lời báo đến khi bấm đã đọc', async () => {
    const store = memory(phone([task('a')], [kept('v1', 'a')])).restart();
    const { calls } = server(
      () => 'no',
      () => 'conflict',
    );
    await runSync({ store, now, ...calls });
    expect(store.get().visits).toEqual([]);
    expect(store.get().notices).toMatchObject([{ kind: 'conflict', title: 'Người a', seen: false }]);
  });

  it('một lượt hỏng không chặn những lượt khác', async () => {
    const visits = ['v1', 'v2', 'v3', 'v4', 'v5'].map((id) => kept(id, 'a'));
    const store = memory(phone([], visits)).restart();
    const good = server(
      () => 'no',
      () => 'accepted',
    );
    const send: SyncPorts['send'] = (device, batch) =>
      batch.some(({ id }) => id === 'v3')
        ? Promise.reject(refusal(422, 'Ghi chú dài quá 500 chữ.'))
        : good.calls.send(device, batch);
    expect(await runSync({ store, now, ...good.calls, send })).toEqual({ kind: 'done' });
    expect([...good.visits.keys()]).toEqual(['v1', 'v2', 'v4', 'v5']);
    expect(store.get().visits).toMatchObject([
      { id: 'v3', stage: 'refused', sentence: 'Ghi chú dài quá 500 chữ.' },
    ]);
  });

  it('hết phiên làm việc: không mất lượt nào, hỏi đăng nhập lại', async () => {
    const store = memory(phone([], [kept('v1', 'a')])).restart();
    const { calls } = server(
      () => 'no',
      () => 'accepted',
    );
    const send: SyncPorts['send'] = () => Promise.reject(refusal(401, 'Hết phiên.'));
    expect(await runSync({ store, now, ...calls, send })).toEqual({ kind: 'signed-out' });
    expect(store.get().visits).toHaveLength(1);
  });

  it('đứt mạng ở bất cứ đâu, tắt máy giữa chừng, gửi lại bao nhiêu lần: không lượt nào mất, không ảnh nào mất, không gì tính hai lần', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('no', 'before', 'after'), { maxLength: 12 }),
        fc.array(fc.record({ photo: fc.boolean(), conflict: fc.boolean() }), { minLength: 1, maxLength: 5 }),
        async (faults, made) => {
          const visits = made.map(({ photo }, n) =>
            kept(`v${n}`, 'a', { photo: photo ? 'waiting' : 'none' }),
          );
          const photos = Object.fromEntries(
            visits.filter(({ photo }) => photo === 'waiting').map(({ id }) => [id, `data:${id}`]),
          );
          const disk = memory(phone([task('a')], visits), photos);
          const queue = [...faults];
          const { calls, ...there } = server(
            () => queue.shift() ?? 'no',
            ({ id }) => (made[Number(id.slice(1))]?.conflict ? 'conflict' : 'accepted'),
          );
          for (let round = 0; round <= faults.length; round += 1) {
            const store = disk.restart();
            await runSync({ store, now, ...calls });
            for (const { id, photo } of visits) {
              expect(there.visits.has(id) || store.get().visits.some((visit) => visit.id === id)).toBe(true);
              if (photo === 'waiting')
                expect(there.photos.has(id) || disk.records.has(PHOTO + id)).toBe(true);
            }
          }
          const end = disk.restart().get();
          expect(end.visits).toEqual([]);
          expect([...disk.records.keys()].filter((name) => name.startsWith(PHOTO))).toEqual([]);
          expect(there.visits.size).toBe(visits.length);
          expect(there.photos).toEqual(new Map(Object.entries(photos)));
          expect(end.notices.map(({ id }) => id).toSorted()).toEqual(
            visits.map(({ id }) => `visit:${id}`).toSorted(),
          );
        },
      ),
    );
  });
});
