import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CardGroup } from './payer.rules.ts';
import { judgeStanding } from './standing.rules.ts';

const group = (code: string, payer: CardGroup['payer'], supportPercent: number | null = null): CardGroup => ({
  code,
  payer,
  description: code,
  supportPercent,
});
const DN = group('DN', 1);
const HT = group('HT', 2);
const HN = group('HN', 3);
const DT = group('DT', 3);
const CN = group('CN', 4, 70);
const HS = group('HS', 4, 50);
const GD = group('GD', 5);
const ALL = [DN, HT, HN, DT, CN, HS, GD];

describe('Một người đứng ở những danh sách nào thì sai', () => {
  it.each<[string, CardGroup[], CardGroup[], string[]]>([
    ['một danh sách, đang tham gia đúng nhóm ấy: đúng', [HN], [HN], []],
    ['một danh sách, chưa thấy tham gia: không phải trùng', [HN], [], []],
    ['không danh sách nào: không có gì để trùng', [], [DN], []],
    ['danh sách nhóm không được ngân sách đóng: không tính', [GD], [DN], []],
    ['hộ nghèo và dân tộc thiểu số: trùng trọn một suất', [DT, HN], [HN], ['person.two-lists DT 1']],
    ['học sinh và cận nghèo: trùng mức hỗ trợ thấp hơn', [CN, HS], [], ['person.two-lists CN 0.5']],
    ['hai xã cùng lập cho một người: trùng trọn một suất', [HN, HN], [HN], ['person.two-lists HN 1']],
    ['hộ nghèo đi làm: nhóm người lao động đóng', [HN], [DN], ['person.list-and-insured DN 1']],
    [
      'hộ nghèo tự đóng hộ gia đình: ngân sách không đóng trùng',
      [HN],
      [GD],
      ['person.list-and-insured HN 0'],
    ],
    ['cận nghèo hưởng lương hưu: cơ quan BHXH đóng', [CN], [HT], ['person.list-and-insured HT 0.7']],
    [
      'hai danh sách mà còn đi làm: hai việc khác nhau',
      [CN, HN],
      [DN],
      ['person.two-lists HN 0.7', 'person.list-and-insured DN 1.7'],
    ],
  ])('%s', (_title, listed, insured, expected) => {
    const said = judgeStanding(listed, insured).map(
      ({ rule, payer, doubleShare }) => `${rule} ${payer} ${doubleShare}`,
    );
    expect(said).toEqual(expected);
  });

  it('phần đóng trùng không bao giờ âm, không quá tổng phần ngân sách; thứ tự danh sách không đổi kết quả', () => {
    const some = fc.array(fc.constantFrom(...ALL), { maxLength: 4 });
    fc.assert(
      fc.property(some, some, (listed, insured) => {
        for (const { doubleShare } of judgeStanding(listed, insured)) {
          expect(doubleShare).toBeGreaterThanOrEqual(0);
          expect(doubleShare).toBeLessThanOrEqual(listed.length + insured.length);
        }
        expect(judgeStanding(listed.toReversed(), insured.toReversed())).toEqual(
          judgeStanding(listed, insured),
        );
      }),
    );
  });
});
