import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFigure } from './check-figure.ts';

const figure = (value: number, unit: string, before: number | null = null, reason = '') =>
  checkFigure({ part: 'Hội nghị', unit, value, before, reason });

describe('Kiểm tra một số của báo cáo', () => {
  it('số đếm và tiền là số nguyên không âm', () => {
    expect(figure(12, 'cuộc')).toEqual({ ok: true, value: 12 });
    expect(figure(0, 'người')).toMatchObject({ ok: true });
    expect(figure(12.5, 'cuộc')).toMatchObject({
      code: 'reports.figure_not_whole',
      params: { value: 12.5, unit: 'cuộc' },
    });
    expect(figure(-3, 'người')).toMatchObject({ code: 'reports.figure_not_whole' });
    expect(figure(1_500_000.5, 'đồng')).toMatchObject({ code: 'reports.figure_not_whole' });
    expect(figure(Number.NaN, 'người')).toMatchObject({ code: 'reports.figure_not_whole' });
  });

  it('tỷ lệ phần trăm từ 0 đến 100, có phần thập phân', () => {
    expect(figure(95.27, '%')).toMatchObject({ ok: true });
    expect(figure(100, '%')).toMatchObject({ ok: true });
    for (const wrong of [100.01, -0.5, 42_150, Number.NaN])
      expect(figure(wrong, '%')).toMatchObject({ code: 'reports.rate_out_of_range' });
  });

  it('mức đạt chỉ tiêu được vượt 100 %, tỷ số được có phần thập phân, nhưng không âm', () => {
    expect(figure(112.4, '% chỉ tiêu')).toMatchObject({ ok: true });
    expect(figure(1.5, 'người/điểm thu')).toMatchObject({ ok: true });
    expect(figure(-1, '% chỉ tiêu')).toMatchObject({ ok: false });
  });

  it('gấp nhiều lần kỳ trước hoặc chỉ bằng phần nhỏ: phải có lý do, có lý do thì nhận', () => {
    expect(figure(1_200, 'người', 120)).toMatchObject({
      code: 'reports.unit_suspect',
      params: { times: 10, before: 120 },
    });
    expect(figure(12, 'người', 120)).toMatchObject({ code: 'reports.unit_suspect', params: { times: 0.1 } });
    expect(figure(15_300_000, 'đồng', 15_300_000_000)).toMatchObject({
      code: 'reports.unit_suspect',
      params: { times: 0.001 },
    });
    expect(figure(1_200, 'người', 120, 'Thêm chiến dịch tháng 5')).toMatchObject({ ok: true });
    expect(figure(1_200, 'người', 120, '  ')).toMatchObject({ ok: false });
  });

  it('số nhỏ, kỳ trước bằng 0 hoặc chưa có kỳ trước thì không nghi ngờ', () => {
    expect(figure(9, 'cuộc', 1)).toMatchObject({ ok: true });
    expect(figure(500, 'người', 0)).toMatchObject({ ok: true });
    expect(figure(500, 'người', null)).toMatchObject({ ok: true });
  });

  it('số được nhận luôn giữ nguyên', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true }),
        fc.constantFrom('%', 'người', 'đồng', '% chỉ tiêu'),
        (value, unit) => {
          const decided = figure(value, unit);
          expect(decided.ok ? decided.value : value).toBe(value);
        },
      ),
    );
  });
});
