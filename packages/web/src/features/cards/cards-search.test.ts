import { describe, expect, it } from 'vitest';
import { readCardsSearch } from './cards-search.ts';

describe('Bộ lọc yêu cầu cấp thẻ, sổ trên địa chỉ trang', () => {
  it('giữ bộ lọc đúng, bỏ những gì không phải bộ lọc', () => {
    expect(
      readCardsSearch({ q: 12, kind: 'card', state: 'overdue', commune: '2025:23293', group: 'HS', x: 1 }),
    ).toEqual({ q: '12', kind: 'card', state: 'overdue', commune: '2025:23293', group: 'HS' });
    expect(readCardsSearch({ q: ' ', kind: 'the', state: 'x', commune: '23293', group: 'học sinh' })).toEqual(
      {},
    );
  });
});
