import { describe, expect, it } from 'vitest';
import { checkRules } from './check-rules.ts';
import type { ReportRule } from './report-form.ts';

const rule = (over: Partial<ReportRule>): ReportRule => ({
  left: 't.xong.c',
  relation: '<=',
  right: ['t.moi.c'],
  strict: true,
  message: 'Số đã giải quyết không được lớn hơn số phải giải quyết.',
  messageEn: 'Settled cannot be more than those to settle.',
  ...over,
});
const values = (entries: Record<string, number | null>): ReadonlyMap<string, number | null> =>
  new Map(Object.entries(entries));
const NONE = values({});

describe('Quy tắc giữa các ô và giữa các kỳ', () => {
  it('giải quyết nhiều hơn phát sinh là lỗi, nêu đúng ô và câu của mẫu', () => {
    const faults = checkRules({ rules: [rule({})] }, values({ 't.xong.c': 6, 't.moi.c': 5 }), NONE);
    expect(faults).toEqual([
      {
        key: 't.xong.c',
        strict: true,
        message: 'Số đã giải quyết không được lớn hơn số phải giải quyết.',
        messageEn: 'Settled cannot be more than those to settle.',
      },
    ]);
  });

  it('bằng nhau thì được', () => {
    expect(checkRules({ rules: [rule({})] }, values({ 't.xong.c': 5, 't.moi.c': 5 }), NONE)).toEqual([]);
  });

  it('cả năm nhỏ hơn 6 tháng đầu năm là lỗi; so với kỳ trước chứ không với ô kỳ này', () => {
    const yearly = rule({ left: 't.moi.c', relation: '>=', right: ['t.moi.c'], of: 'before', strict: false });
    const year = values({ 't.moi.c': 8 });
    expect(checkRules({ rules: [yearly] }, year, values({ 't.moi.c': 10 }))).toMatchObject([
      { strict: false },
    ]);
    expect(checkRules({ rules: [yearly] }, year, values({ 't.moi.c': 8 }))).toEqual([]);
  });

  it('tổng bằng các phần; lệch một người cũng nêu', () => {
    const whole = rule({ left: 't.tong.c', relation: '=', right: ['t.a.c', 't.b.c'] });
    expect(checkRules({ rules: [whole] }, values({ 't.tong.c': 5, 't.a.c': 2, 't.b.c': 3 }), NONE)).toEqual(
      [],
    );
    expect(
      checkRules({ rules: [whole] }, values({ 't.tong.c': 6, 't.a.c': 2, 't.b.c': 3 }), NONE),
    ).toHaveLength(1);
  });

  it('so với một con số cố định', () => {
    const floor = rule({ relation: '>=', right: 1 });
    expect(checkRules({ rules: [floor] }, values({ 't.xong.c': 0 }), NONE)).toHaveLength(1);
    expect(checkRules({ rules: [floor] }, values({ 't.xong.c': 1 }), NONE)).toEqual([]);
  });

  it('chưa đủ số thì chưa nói gì: kỳ đầu tiên không có kỳ trước', () => {
    const yearly = rule({ relation: '>=', right: ['t.xong.c'], of: 'before' });
    expect(checkRules({ rules: [yearly] }, values({ 't.xong.c': 1 }), NONE)).toEqual([]);
    expect(checkRules({ rules: [rule({})] }, values({ 't.xong.c': null, 't.moi.c': 1 }), NONE)).toEqual([]);
    const two = rule({ right: ['t.moi.c', 't.a.c'] });
    expect(checkRules({ rules: [two] }, values({ 't.xong.c': 9, 't.moi.c': 1 }), NONE)).toEqual([]);
  });
});
