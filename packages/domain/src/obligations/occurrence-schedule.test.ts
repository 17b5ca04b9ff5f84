import { describe, expect, it } from 'vitest';
import { scheduleOccurrences } from './occurrence-schedule.ts';
import { dues, duty, range } from './schedule.fixtures.ts';

describe('lịch nhiệm vụ', () => {
  it('“trước ngày 05 tháng 7” là hạn loại trừ: báo cáo 6 tháng đầu năm đúng hạn đến hết 04/7 (KT25 Đ24.1)', () => {
    const report = duty('semiannual', { month: 7, day: 5, raw: 'trước ngày 05 tháng 7' });
    expect(scheduleOccurrences(report, range)).toEqual([
      {
        periodKey: '2026-H1',
        periodLabel: '6 tháng đầu năm 2026',
        opensOn: '2026-06-04',
        due: '2026-07-04',
        dataAsOf: null,
        derivation: {
          basis: 'text',
          steps: [
            {
              rule: 'before',
              text_vi: '“trước ngày 05 tháng 7” là hạn loại trừ: ngày cuối cùng còn đúng hạn là 04/07/2026',
              text_en: '“trước ngày 05 tháng 7” excludes the day named: the last day on time is 04/07/2026',
            },
          ],
        },
      },
    ]);
  });

  it('báo cáo năm trước 20/12 thuộc chính năm đó (KT25 Đ24.1, KT210 IV.2)', () => {
    expect(dues(duty('annual', { month: 12, day: 20 }))).toEqual([['2026', '2026-12-19']]);
  });

  it('trước 10/01 năm sau, chậm nhất 20/01 năm sau: báo cáo cho năm trước (SL VI.1)', () => {
    expect(dues(duty('annual', { month: 1, day: 10, yearOffset: 1 }))).toEqual([['2025', '2026-01-09']]);
    expect(dues(duty('annual', { rule: 'no-later-than', month: 1, day: 20, yearOffset: 1 }))).toEqual([
      ['2025', '2026-01-20'],
    ]);
  });

  it('25/5, 30/5 và 15/7 hằng năm (HP Đ6.5, Đ3.6, Đ4.5)', () => {
    expect(dues(duty('annual', { month: 5, day: 25 }))).toEqual([['2026', '2026-05-24']]);
    expect(dues(duty('none', { month: 5, day: 30 }))).toEqual([['2026', '2026-05-29']]);
    expect(dues(duty('annual', { month: 7, day: 15 }))).toEqual([['2026', '2026-07-14']]);
  });

  it('ngày chốt số liệu 31/12 không phải hạn gửi; hạn là 10 ngày sau, là cấu hình (KT25 Đ7.7)', () => {
    const arrears = duty('annual', { rule: 'as-of', month: 12, day: 31 });
    const rows = scheduleOccurrences(arrears, range);
    expect(rows.map((row) => [row.periodKey, row.dataAsOf, row.due])).toEqual([
      ['2025', '2025-12-31', '2026-01-10'],
    ]);
    expect(rows[0]?.derivation.basis).toBe('configured');
    expect(rows[0]?.derivation.steps[0]?.text_vi).toContain('không phải quy định của văn bản');
  });

  it('“đến hết tháng 7” chốt vào 31/7 (KT25 Đ7.7, cơ sở giáo dục)', () => {
    const rows = scheduleOccurrences(duty('annual', { rule: 'as-of', month: 7 }), {
      ...range,
      options: { dataGraceDays: 5 },
    });
    expect(rows.map((row) => [row.dataAsOf, row.due])).toEqual([['2026-07-31', '2026-08-05']]);
  });

  it('hằng quý không ghi ngày: lấy ngày cuối quý và ghi rõ là cấu hình', () => {
    const rows = scheduleOccurrences(duty('quarterly', null), range);
    expect(rows.map((row) => row.due)).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']);
    expect(rows[2]?.periodLabel).toBe('Quý III/2026');
    expect(rows[0]?.derivation.basis).toBe('configured');
    expect(rows[0]?.derivation.steps[0]?.text_vi).toContain(
      'văn bản không ấn định ngày; lấy ngày cuối kỳ 31/03/2026',
    );
  });

  it('hằng tháng cho 12 kỳ, hằng tuần hết vào Chủ nhật, 6 tháng cho hai kỳ', () => {
    expect(dues(duty('monthly', null))).toHaveLength(12);
    expect(dues(duty('weekly', null), { to: '2026-01-31' }).map(([, due]) => due)).toEqual([
      '2026-01-04',
      '2026-01-11',
      '2026-01-18',
      '2026-01-25',
    ]);
    expect(dues(duty('semiannual', null))).toEqual([
      ['2026-H1', '2026-06-30'],
      ['2026-H2', '2026-12-31'],
    ]);
  });

  it('ngày 05 hằng tháng thuộc tháng trước, ngày 25 hằng tháng thuộc tháng đó', () => {
    expect(dues(duty('monthly', { rule: 'no-later-than', day: 5 }), { to: '2026-01-31' })).toEqual([
      ['2025-M12', '2026-01-05'],
    ]);
    expect(dues(duty('monthly', { rule: 'no-later-than', day: 25 }), { to: '2026-01-31' })).toEqual([
      ['2026-M01', '2026-01-25'],
    ]);
    expect(
      dues(duty('monthly', { rule: 'no-later-than', day: 31 }), { from: '2026-02-01', to: '2026-02-28' }),
    ).toEqual([['2026-M02', '2026-02-28']]);
  });

  it('“trong quý I năm 2016”, “vào quý II năm 2018” chỉ có một lần (SL VI.2)', () => {
    const wide = { from: '2013-01-01', to: '2026-12-31', effectiveFrom: '2013-06-19' };
    expect(dues(duty('one-off', { rule: 'within', quarter: 1, year: 2016 }), wide)).toEqual([
      ['2016-Q1', '2016-03-31'],
    ]);
    expect(dues(duty('none', { rule: 'within', quarter: 2, year: 2018 }), wide)).toEqual([
      ['2018-Q2', '2018-06-30'],
    ]);
  });

  it('đến hết năm 2025 chỉ có một lần, giai đoạn không có năm cuối thì không có kỳ (KT210 II.2)', () => {
    expect(dues(duty('multi-year', { rule: 'period-end', year: 2025 }), { from: '2024-01-01' })).toEqual([
      ['2025', '2025-12-31'],
    ]);
    expect(dues(duty('multi-year', null))).toEqual([]);
  });

  it('một lần, có ngày tháng không có năm: lần gần nhất sau ngày hiệu lực', () => {
    const wide = { from: '2024-01-01', to: '2030-12-31' };
    expect(dues(duty('one-off', { rule: 'no-later-than', month: 6, day: 30 }), wide)).toEqual([
      ['2024', '2024-06-30'],
    ]);
    expect(dues(duty('one-off', { rule: 'no-later-than', month: 3, day: 1 }), wide)).toEqual([
      ['2025', '2025-03-01'],
    ]);
  });

  it('chu kỳ dự toán: ngày do cấu hình, ghi rõ chưa xác minh (KT25 Đ8.4)', () => {
    const rows = scheduleOccurrences(
      duty('annual', { rule: 'aligned-with', anchor: 'thời gian xây dựng dự toán' }),
      range,
    );
    expect(rows.map((row) => row.due)).toEqual(['2026-07-15']);
    expect(rows[0]?.derivation.basis).toBe('unverified');
    expect(rows[0]?.derivation.steps[0]?.text_vi).toContain('chưa xác minh');
  });

  it('hằng năm hoặc 6 tháng: tỉnh chọn, mặc định hằng năm (HP Đ19.1)', () => {
    const meeting = duty('annual', { rule: 'either', raw: 'hàng năm hoặc 6 tháng' });
    expect(dues(meeting)).toEqual([['2026', '2026-12-31']]);
    expect(dues(meeting, { options: { either: 'semiannual' } })).toHaveLength(2);
  });

  it('“định kỳ” cung cấp danh sách: mặc định hằng quý; báo cáo “theo định kỳ”: không tự đặt hạn (SL V.5.c, KT25 Đ24.2)', () => {
    const periodically = { rule: 'unspecified', raw: 'Định kỳ' } as const;
    expect(dues(duty('none', periodically, { deliverable: 'danh sách doanh nghiệp' }))).toHaveLength(4);
    expect(dues(duty('none', periodically, { deliverable: 'báo cáo' }))).toEqual([]);
    expect(
      dues(duty('none', periodically, { deliverable: 'danh sách' }), { options: { unspecified: 'none' } }),
    ).toEqual([]);
  });

  it('tỉnh đặt kỳ hạn riêng cho nhiệm vụ thì lịch theo đó và ghi rõ', () => {
    const consolidated = duty(
      'none',
      { rule: 'unspecified', raw: 'theo định kỳ' },
      {
        deliverable: 'báo cáo',
        policy: {
          recurrence: 'semiannual',
          deadline: { rule: 'unspecified', raw: 'theo định kỳ' },
          daysAfterPeriodEnd: 15,
        },
      },
    );
    const rows = scheduleOccurrences(consolidated, range);
    expect(rows.map((row) => row.due)).toEqual(['2026-01-15', '2026-07-15']);
    expect(rows[0]?.derivation.steps.map((step) => step.rule)).toEqual(['province', 'after-period']);
  });

  it('nhiệm vụ thường xuyên, theo yêu cầu, chờ sự kiện: không đặt hạn', () => {
    expect(dues(duty('none', null))).toEqual([]);
    expect(dues(duty('continuous', { rule: 'from', year: 2023 }))).toEqual([]);
    expect(dues(duty('on-demand', null))).toEqual([]);
    expect(dues(duty('on-demand', { rule: 'event', days: 7, dayKind: 'working' }))).toEqual([]);
    expect(dues(duty('continuous', { rule: 'event', days: 7 }))).toEqual([]);
  });

  it('kết thúc niên độ: mở từ 01/01 năm sau, không tự đặt hạn khi văn bản không ghi số ngày (KT210 III.4)', () => {
    const settlement = duty('annual', { rule: 'event', anchor: 'Kết thúc niên độ' });
    expect(
      scheduleOccurrences(settlement, range).map((row) => [row.periodKey, row.opensOn, row.due]),
    ).toEqual([['2025', '2026-01-01', null]]);
    expect(dues(duty('annual', { rule: 'event', anchor: 'Kết thúc niên độ', days: 30 }))).toEqual([
      ['2025', '2026-01-30'],
    ]);
  });

  it('“kết thúc niên độ” là sau khi hết năm, “cuối năm” là trong năm (KT210 III.4, SL IV.6.b)', () => {
    const ended = duty('annual', { rule: 'period-end', anchor: 'Kết thúc niên độ', raw: 'Kết thúc niên độ' });
    expect(dues(ended)).toEqual([['2025', null]]);
    expect(dues(duty('annual', { rule: 'period-end', anchor: 'cuối năm', raw: 'cuối năm' }))).toEqual([
      ['2026', '2026-12-31'],
    ]);
  });

  it('từ năm 2023, hằng năm: kỳ đầu tiên là 2023 (KT210 III.3)', () => {
    const rows = dues(duty('annual', { rule: 'from', year: 2023 }), {
      from: '2020-01-01',
      effectiveFrom: '2020-01-01',
    });
    expect(rows.map(([key]) => key)).toEqual(['2023', '2024', '2025', '2026']);
  });

  it('chỉ có kỳ trong thời gian văn bản có hiệu lực', () => {
    const monthly = duty('monthly', null);
    expect(dues(monthly, { effectiveFrom: '2026-03-15', effectiveTo: '2026-05-30' })).toEqual([
      ['2026-M03', '2026-03-31'],
      ['2026-M04', '2026-04-30'],
    ]);
    expect(
      dues(duty('annual', { month: 1, day: 10, yearOffset: 1 }), { effectiveFrom: '2026-01-02' }),
    ).toEqual([]);
    expect(dues(monthly, { from: '2027-01-01' })).toEqual([]);
  });

  it('hạn rơi vào ngày nghỉ: giữ nguyên, hoặc dời theo cấu hình, có ghi bước dời (BLDS 2015 Đ148.5)', () => {
    const report = duty('semiannual', { month: 7, day: 5 });
    expect(dues(report, { options: { shiftToWorkingDay: 'next' } })).toEqual([['2026-H1', '2026-07-06']]);
    expect(dues(report, { options: { shiftToWorkingDay: 'previous' } })).toEqual([['2026-H1', '2026-07-03']]);
    const [row] = scheduleOccurrences(report, { ...range, options: { shiftToWorkingDay: 'next' } });
    expect(row?.derivation.steps[1]?.text_vi).toBe(
      '04/07/2026 là ngày nghỉ: hạn kết thúc vào ngày làm việc tiếp theo 06/07/2026',
    );
  });
});
