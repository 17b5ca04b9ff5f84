import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decidePayer, type CardGroup } from './payer.rules.ts';

const group = (code: string, payer: CardGroup['payer'], supportPercent: number | null = null): CardGroup => ({
  code,
  payer,
  description: code,
  supportPercent,
});
const DN = group('DN', 1);
const HT = group('HT', 2);
const HN = group('HN', 3);
const TE = group('TE', 3);
const CN = group('CN', 4, 70);
const HS = group('HS', 4, 50);
const GB = group('GB', 4, 30);
const XK = group('XK', 1);
const GD = group('GD', 5);

describe('Một người thuộc nhiều nhóm thì ai đóng BHYT', () => {
  it.each<[string, CardGroup[], string, string]>([
    ['chỉ một nhóm', [GD], 'GD', 'only-group'],
    ['người lao động trong hộ nghèo: đóng theo nhóm người lao động', [HN, DN], 'DN', 'order-of-law'],
    ['trẻ em dưới 6 tuổi hộ nghèo: điểm h đứng trước điểm o', [HN, TE], 'TE', 'order-of-law'],
    ['hộ nghèo và hộ gia đình: ngân sách đóng', [GD, HN], 'HN', 'order-of-law'],
    ['học sinh hộ cận nghèo: mức hỗ trợ cao hơn', [HS, CN], 'CN', 'highest-support'],
    ['học sinh hộ nông nghiệp mức sống trung bình: mức hỗ trợ cao hơn', [GB, HS], 'HS', 'highest-support'],
    ['người hưởng lương hưu còn đi làm: cơ quan BHXH đóng', [DN, HT], 'HT', 'pensioner'],
    ['không chuyên trách cấp xã thuộc hộ nghèo: ngân sách đóng', [XK, HN], 'HN', 'commune-part-timer'],
    ['không chuyên trách cấp xã thuộc hộ cận nghèo: hỗ trợ đóng', [XK, CN], 'CN', 'commune-part-timer'],
    ['không chuyên trách cấp xã và hộ gia đình: đóng theo xã', [GD, XK], 'XK', 'commune-part-timer'],
  ])('%s', (_title, groups, code, rule) => {
    const decision = decidePayer(groups);
    expect([decision?.group.code, decision?.rule]).toEqual([code, rule]);
  });

  it('không thuộc nhóm nào thì không ai đóng thay', () => {
    expect(decidePayer([])).toBeUndefined();
  });

  it('thứ tự ghi trong danh sách không đổi kết quả', () => {
    const all = [DN, HT, HN, TE, CN, HS, GB, XK, GD];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (groups) => {
        const sorted = groups.toSorted((a, b) => a.code.localeCompare(b.code));
        expect(decidePayer(groups)?.group).toBe(decidePayer(sorted)?.group);
      }),
    );
  });
});
