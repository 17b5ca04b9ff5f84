import { describe, expect, it } from 'vitest';
import { closeReason } from './close-entry.ts';
import type { ListKind, ListScheme } from './list-kind.ts';
import { decideMaking } from './make-lists.policy.ts';
import { NOBODY_YET, NOVEMBER, ownCard } from './memberlists.fixtures.ts';
import type { PersonFacts } from './person-facts.ts';

const NOTHING = { died: false, moved: false, merged: false };
const why = (
  kind: ListKind,
  scheme: ListScheme,
  facts: PersonFacts,
  change: Partial<typeof NOTHING> = {},
): string => closeReason({ kind, scheme }, facts, { ...NOTHING, ...change }, NOVEMBER);

describe('Ra khỏi danh sách luôn có lý do', () => {
  it('đã đóng tiếp là đã đóng; người mới tham gia là đã tham gia', () => {
    expect(why('due', 'BHYT', ownCard('2027-11-30'))).toBe('paid');
    expect(why('suspended', 'BHYT', ownCard('2027-11-30'))).toBe('paid');
    expect(why('not-participating', 'BHYT', ownCard('2027-11-30'))).toBe('joined');
    expect(why('potential', 'BHXH-TN', { ...NOBODY_YET, voluntaryUntil: '2027-01-31' })).toBe('joined');
  });
  it('người khác đóng thay: ngân sách, hay người sử dụng lao động và BHXH', () => {
    expect(why('due', 'BHYT', { ...ownCard('2026-11-30'), stateFunded: true })).toBe('state-funded');
    expect(why('due', 'BHYT', { ...NOBODY_YET, health: { endsOn: null, payer: 3, group: 'HN' } })).toBe(
      'state-funded',
    );
    expect(why('due', 'BHYT', { ...NOBODY_YET, health: { endsOn: null, payer: 1, group: 'DN' } })).toBe(
      'joined-elsewhere',
    );
    expect(why('not-participating', 'BHXH-TN', { ...NOBODY_YET, compulsoryUntil: null })).toBe(
      'joined-elsewhere',
    );
  });
  it('chết, chuyển đi, gộp hồ sơ đứng trước mọi lý do khác', () => {
    expect(why('due', 'BHYT', ownCard('2027-11-30'), { died: true })).toBe('died');
    expect(why('due', 'BHYT', ownCard('2027-11-30'), { moved: true })).toBe('moved');
    expect(why('due', 'BHYT', ownCard('2027-11-30'), { moved: true, died: true, merged: true })).toBe(
      'merged',
    );
  });
  it('đến hạn tháng trước mà không đóng thì quá hạn, sang tạm dừng', () => {
    expect(why('due', 'BHYT', ownCard('2026-10-31'))).toBe('lapsed');
    expect(why('due', 'BHXH-TN', { ...NOBODY_YET, voluntaryUntil: '2026-10-31' })).toBe('lapsed');
  });
  it('không còn đủ điểm, không còn trong độ tuổi', () => {
    expect(why('potential', 'BHYT', NOBODY_YET)).toBe('score');
    expect(why('not-participating', 'BHXH-TN', NOBODY_YET)).toBe('not-eligible');
  });
});

describe('Ai lập danh sách, cho tháng nào', () => {
  const by = { keeper: true, today: '2026-11-24', newest: '2026-10' };
  it('cơ quan giữ sổ lập tháng đã bắt đầu và tháng kế tiếp', () => {
    for (const month of ['2026-10', '2026-11', '2026-12']) expect(decideMaking(month, by).ok).toBe(true);
  });
  it('không lập tháng còn xa, không lập lùi trước tháng đã lập, cơ quan khác không lập', () => {
    expect(decideMaking('2027-01', by)).toMatchObject({ code: 'memberlists.month_to_come' });
    expect(decideMaking('2026-09', by)).toMatchObject({ code: 'memberlists.later_month_made' });
    expect(decideMaking('2026-11', { ...by, keeper: false })).toMatchObject({
      code: 'memberlists.not_the_keeper',
    });
  });
});
