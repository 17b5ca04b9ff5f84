import { describe, expect, it } from 'vitest';
import type { Changes, Vault } from '../storage/vault.ts';
import { kept, phone } from '../sync/field.fixtures.ts';
import { fieldStore } from './field-store.ts';
import type { FieldState, KeptVisit } from './field-state.ts';

const add =
  (visit: KeptVisit) =>
  (state: FieldState): FieldState => ({ ...state, visits: [...state.visits, visit] });

function slowVault(isFull: () => boolean) {
  const written: Changes[] = [];
  const vault: Vault = {
    readAll: async () => new Map(),
    read: async () => undefined,
    rekey: async () => undefined,
    write: async (changes) => {
      await new Promise((resolve) => {
        setTimeout(resolve, 5);
      });
      if (isFull()) throw new Error('QuotaExceededError');
      written.push(changes);
    },
  };
  return { vault, written };
}

describe('Những gì hiện là đã lưu thì đã nằm trên đĩa', () => {
  it('chưa ghi xong thì chưa hiện', async () => {
    const { vault, written } = slowVault(() => false);
    const store = fieldStore(vault, phone([]));
    const turn = store.change(add(kept('v1', 'a')));
    expect(store.get().visits).toEqual([]);
    await turn;
    expect(store.get().visits).toHaveLength(1);
    expect(Object.keys(written[0] ?? {})).toEqual(['visit:v1']);
  });

  it('hai thay đổi cùng lúc không giẫm lên nhau', async () => {
    const { vault } = slowVault(() => false);
    const store = fieldStore(vault, phone([]));
    await Promise.all([store.change(add(kept('v1', 'a'))), store.change(add(kept('v2', 'b')))]);
    expect(store.get().visits.map(({ id }) => id)).toEqual(['v1', 'v2']);
  });

  it('bộ nhớ đầy: không hiện là đã lưu, báo lỗi, và lần sau vẫn ghi được', async () => {
    let isFull = true;
    const { vault } = slowVault(() => isFull);
    const store = fieldStore(vault, phone([]));
    await expect(store.change(add(kept('v1', 'a')))).rejects.toThrow('QuotaExceededError');
    expect(store.get().visits).toEqual([]);
    isFull = false;
    await store.change(add(kept('v1', 'a')));
    expect(store.get().visits).toHaveLength(1);
  });
});
