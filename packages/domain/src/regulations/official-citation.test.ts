import { expect, it } from 'vitest';
import { officialCitation } from './official-citation.ts';

it.each([
  ['d13', 'Điều 13'],
  ['d7.7', 'khoản 7 Điều 7'],
  ['d6.2.a', 'điểm a khoản 2 Điều 6'],
  ['r5.1.dd', 'điểm đ khoản 1 mục V'],
  ['d8.2.g1', 'gạch đầu dòng thứ 1 khoản 2 Điều 8'],
  ['d3.2.t2', 'đoạn 2 khoản 2 Điều 3'],
  ['r3.4.a.g2.p1', 'dấu cộng thứ 1 gạch đầu dòng thứ 2 điểm a khoản 4 mục III'],
  ['qd.d2', 'Điều 2 Quyết định ban hành'],
])('điều khoản %s viện dẫn trong văn bản là “%s”', (id, text) => {
  expect(officialCitation(id)).toBe(text);
});

it('phần không đánh số thì không bịa ra điều khoản', () => {
  for (const id of ['dau', 'qd', 'pl1', 'd1.x?']) expect(officialCitation(id)).toBeNull();
});
