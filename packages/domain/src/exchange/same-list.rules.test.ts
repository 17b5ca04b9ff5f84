import { describe, expect, it } from 'vitest';
import { isSameList, reachesAll, type AskedList } from './same-list.rules.ts';

const D1: AskedList = {
  dataset: 'D1',
  layoutId: 'employers-registered',
  layoutVersion: 1,
  feeds: ['employers'],
  purpose: 'Đôn đốc tham gia',
};

describe('Một tệp cho hai văn bản', () => {
  it('cùng số, cùng cột, cùng sổ, cùng mục đích là một danh sách', () => {
    expect(isSameList(D1, { ...D1 })).toBe(true);
  });

  it('khác một điều là hai danh sách, phải gửi riêng', () => {
    const others: Partial<AskedList>[] = [
      { dataset: 'D4' },
      { layoutId: 'employer-status' },
      { layoutVersion: 2 },
      { feeds: [] },
      { feeds: ['people'] },
      { purpose: 'Bình xét thi đua' },
    ];
    for (const other of others) expect(isSameList(D1, { ...D1, ...other })).toBe(false);
  });

  it('văn bản kia đòi gửi thêm nơi khác thì chưa đủ', () => {
    expect(reachesAll(['a', 'b'], ['b'])).toBe(true);
    expect(reachesAll(['a'], ['a', 'b'])).toBe(false);
  });
});
