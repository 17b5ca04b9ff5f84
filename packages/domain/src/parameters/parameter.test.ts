import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acceptParameter, parameterOn, type ParameterRow } from './parameter.ts';

const salary = {
  name: 'base_salary',
  unit: 'VND/month',
  basis: 'NĐ 73/2024',
  certainty: 'verified',
} as const;
const rows: ParameterRow[] = [
  { ...salary, from: '2024-07-01', to: '2026-06-30', value: '2340000' },
  { ...salary, from: '2026-07-01', to: null, value: '2530000', basis: 'NĐ 161/2026/NĐ-CP Điều 3' },
];

describe('tham số pháp lý theo ngày', () => {
  it('lương cơ sở đổi từ ngày 01/7/2026, kèm căn cứ', () => {
    expect(parameterOn(rows, 'base_salary', '2026-06-30')).toMatchObject({ value: { value: '2340000' } });
    expect(parameterOn(rows, 'base_salary', '2026-07-01')).toMatchObject({
      value: { value: '2530000', basis: 'NĐ 161/2026/NĐ-CP Điều 3' },
    });
  });

  it('ngày chưa có giá trị, hoặc tham số không có: từ chối, không đoán', () => {
    expect(parameterOn(rows, 'base_salary', '2024-06-30')).toMatchObject({ code: 'parameters.not_found' });
    expect(parameterOn(rows, 'khac', '2026-07-01')).toMatchObject({ code: 'parameters.not_found' });
  });

  it('hai giá trị cùng một ngày: từ chối', () => {
    const doubled = [...rows, { ...salary, from: '2026-01-01', to: null, value: '1' }];
    expect(parameterOn(doubled, 'base_salary', '2026-08-01')).toMatchObject({
      code: 'parameters.overlapping',
    });
  });

  it('thêm giá trị: ngày ngược, thiếu căn cứ, chồng thời gian đều bị từ chối', () => {
    const next = { ...salary, from: '2027-07-01', to: '2028-06-30', value: '1' };
    expect(acceptParameter(rows, { ...next, to: '2027-06-30' })).toMatchObject({
      code: 'parameters.dates_reversed',
    });
    expect(acceptParameter(rows, { ...next, basis: ' ' })).toMatchObject({
      code: 'parameters.basis_missing',
    });
    expect(acceptParameter(rows, next)).toMatchObject({
      code: 'parameters.overlapping',
      params: { from: '2026-07-01', to: null },
    });
    expect(acceptParameter(rows, { ...next, name: 'region_wage' }).ok).toBe(true);
  });

  it('chuỗi giá trị đã nhận thì mỗi ngày có nhiều nhất một giá trị', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(day, day), { maxLength: 8 }), day, (spans, on) => {
        const accepted: ParameterRow[] = [];
        for (const [from, to] of spans) {
          if (acceptParameter(accepted, { ...salary, from, to, value: '1' }).ok)
            accepted.push({ ...salary, from, to, value: '1' });
        }
        expect(parameterOn(accepted, 'base_salary', on)).not.toMatchObject({
          code: 'parameters.overlapping',
        });
      }),
    );
  });
});
