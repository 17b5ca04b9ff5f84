import { describe, expect, it } from 'vitest';
import { judgePerson, type ListVerdict } from './judge-person.ts';
import { listFrame } from './list-frame.ts';
import { NOBODY_YET, NOVEMBER, ownCard } from './memberlists.fixtures.ts';
import type { PersonFacts } from './person-facts.ts';

const lists = (facts: PersonFacts, frame = NOVEMBER): string[] =>
  judgePerson(facts, frame).map(({ kind, scheme }) => `${scheme} ${kind}`);
const health = (facts: PersonFacts): ListVerdict[] =>
  judgePerson(facts, NOVEMBER).filter(({ scheme }) => scheme === 'BHYT');

describe('Ai đến hạn đóng BHYT', () => {
  it('thẻ tự đóng hết hạn trong tháng, kể cả ngày đầu và ngày cuối tháng', () => {
    for (const day of ['2026-11-01', '2026-11-24', '2026-11-30'])
      expect(health(ownCard(day))).toMatchObject([
        { kind: 'due', dueOn: day, reasons: { until: day, group: 'GD' } },
      ]);
  });
  it('thẻ hết hạn tháng sau nhưng trong số ngày phải nhắc', () => {
    expect(lists(ownCard('2026-12-04'))).toContain('BHYT due');
    expect(lists(ownCard('2026-12-05'))).not.toContain('BHYT due');
  });
  it('làm danh sách đầu tháng thì số ngày nhắc không vượt quá cuối tháng', () => {
    const early = listFrame('2026-11', '2026-11-02', NOVEMBER);
    expect(early.until).toBe('2026-11-30');
    expect(lists(ownCard('2026-12-04'), early)).not.toContain('BHYT due');
  });
  it('thẻ không ghi ngày hết hạn hoặc còn dài thì không có tên', () => {
    expect(health(ownCard(null))).toEqual([]);
    expect(health(ownCard('2027-06-30'))).toEqual([]);
  });
  it('thẻ do người sử dụng lao động, BHXH hay ngân sách đóng thì không đòi hộ gia đình đóng', () => {
    for (const payer of [1, 2, 3] as const)
      expect(health({ ...NOBODY_YET, health: { endsOn: '2026-11-30', payer, group: 'DN' } })).toEqual([]);
    expect(
      health({ ...NOBODY_YET, health: { endsOn: '2026-11-30', payer: 4, group: 'CN' } }).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['due']);
  });
});

describe('Ai tạm dừng, ai chưa tham gia BHYT', () => {
  it('thẻ hết hạn trước tháng này mà không có thẻ nối tiếp là tạm dừng, dù trước đây ai đóng', () => {
    for (const payer of [1, 3, 5] as const)
      expect(
        health({ ...NOBODY_YET, health: { endsOn: '2025-06-30', payer, group: null } }).map(
          ({ kind }) => kind,
        ),
      ).toEqual(['suspended']);
  });
  it('sổ không ghi lần tham gia nào là chưa tham gia', () => {
    expect(health(NOBODY_YET)).toEqual([
      { kind: 'not-participating', scheme: 'BHYT', dueOn: null, reasons: {} },
    ]);
  });
  it('người ngân sách đóng toàn bộ và trẻ dưới 6 tuổi không thuộc diện vận động', () => {
    expect(health({ ...NOBODY_YET, stateFunded: true })).toEqual([]);
    expect(lists({ ...NOBODY_YET, birth: '2020-11-25' })).toEqual([]);
    expect(lists({ ...NOBODY_YET, birth: '2020-11-24' })).toEqual(['BHYT not-participating']);
  });
  it('không biết ngày sinh vẫn được rà BHYT, không rà BHXH tự nguyện', () => {
    expect(lists({ ...NOBODY_YET, birth: null })).toEqual(['BHYT not-participating']);
  });
});

describe('Ai được vận động BHXH tự nguyện', () => {
  const voluntary = (facts: Partial<PersonFacts>): string[] =>
    lists({ ...ownCard(null), ...facts }).filter((one) => one.startsWith('BHXH-TN'));
  it('từ đủ 15 tuổi đến trước tuổi nghỉ hưu theo giới tính', () => {
    expect(voluntary({ birth: '2011-11-24' })).toEqual(['BHXH-TN not-participating']);
    expect(voluntary({ birth: '2011-11-25' })).toEqual([]);
    expect(voluntary({ birth: '1969-11-24', sex: 'female' })).toEqual([]);
    expect(voluntary({ birth: '1969-11-25', sex: 'female' })).toEqual(['BHXH-TN not-participating']);
    expect(voluntary({ birth: '1969-11-24', sex: 'male' })).toEqual(['BHXH-TN not-participating']);
    expect(voluntary({ birth: '1969-11-24', sex: null })).toEqual(['BHXH-TN not-participating']);
  });
  it('đang đóng bắt buộc, đang hưởng lương hưu, đang đi học thì không', () => {
    expect(voluntary({ compulsoryUntil: null })).toEqual([]);
    expect(voluntary({ compulsoryUntil: '2026-11-24' })).toEqual([]);
    expect(voluntary({ health: { endsOn: null, payer: 1, group: 'DN' } })).toEqual([]);
    expect(voluntary({ health: { endsOn: null, payer: 2, group: 'HT' } })).toEqual([]);
    expect(voluntary({ health: { endsOn: null, payer: 4, group: 'SV' } })).toEqual([]);
  });
  it('đang hưởng trợ cấp thất nghiệp hoặc có thẻ ngân sách đóng vẫn được vận động', () => {
    expect(voluntary({ health: { endsOn: null, payer: 2, group: 'TN' } })).toEqual([
      'BHXH-TN not-participating',
    ]);
    expect(voluntary({ health: { endsOn: null, payer: 3, group: 'HN' }, stateFunded: true })).toEqual([
      'BHXH-TN not-participating',
    ]);
  });
  it('đã đóng đến trong tháng là đến hạn, đến trước tháng là tạm dừng, còn dài thì thôi', () => {
    expect(voluntary({ voluntaryUntil: '2026-11-30' })).toEqual(['BHXH-TN due']);
    expect(voluntary({ voluntaryUntil: '2024-10-31' })).toEqual(['BHXH-TN suspended']);
    expect(voluntary({ voluntaryUntil: '2027-10-31' })).toEqual([]);
    expect(voluntary({ voluntaryUntil: null })).toEqual([]);
  });
});

describe('Người tiềm năng là ước lượng, tách được từng phần', () => {
  const potential = (facts: PersonFacts, scheme = 'BHYT'): ListVerdict | undefined =>
    judgePerson(facts, NOVEMBER).find((one) => one.kind === 'potential' && one.scheme === scheme);
  it('điểm là tổng các dấu hiệu có mặt', () => {
    const found = potential({ ...NOBODY_YET, householdPays: true, supportedGroup: 'CN' });
    expect(found?.reasons).toEqual({ support: 'CN', parts: { household: 30, support: 25 }, score: 55 });
  });
  it('chưa đủ ngưỡng thì chỉ có tên ở danh sách chưa tham gia', () => {
    expect(potential({ ...NOBODY_YET, householdPays: true })).toBeUndefined();
  });
  it('mới nghỉ bắt buộc trong một năm và ở tuổi 30–50 là dấu hiệu đóng tiếp tự nguyện', () => {
    const found = potential({ ...NOBODY_YET, compulsoryUntil: '2026-03-31' }, 'BHXH-TN');
    expect(found?.reasons).toEqual({
      compulsoryUntil: '2026-03-31',
      parts: { 'left-compulsory': 35, age: 15 },
      score: 50,
    });
    expect(potential({ ...NOBODY_YET, compulsoryUntil: '2025-10-31' }, 'BHXH-TN')).toBeUndefined();
  });
  it('tỉnh đổi điểm và ngưỡng thì danh sách đổi theo', () => {
    const strict = { ...NOVEMBER, threshold: 90 };
    expect(lists({ ...NOBODY_YET, householdPays: true, supportedGroup: 'CN' }, strict)).not.toContain(
      'BHYT potential',
    );
    const weights = { household: 0, 'left-compulsory': 0, lately: 0, support: 40, age: 0 };
    const only = judgePerson(
      { ...NOBODY_YET, householdPays: true, supportedGroup: 'CN' },
      { ...NOVEMBER, weights },
    );
    expect(only.find(({ kind }) => kind === 'potential')?.reasons.parts).toEqual({ support: 40 });
  });
  it('người đến hạn không tính là tiềm năng', () => {
    expect(
      potential({ ...ownCard('2026-11-30'), householdPays: true, supportedGroup: 'CN' }),
    ).toBeUndefined();
  });
});
