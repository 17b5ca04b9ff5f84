import { describe, expect, it } from 'vitest';
import { isApplicable, VALIDITY_STATES, validityOn, type ValidityFacts } from './validity.rules.ts';

const facts: ValidityFacts = {
  issuedOn: '2024-05-13',
  effectiveOn: '2024-05-23',
  repealedOn: null,
  expiresOn: null,
  expiresBy: null,
  actedOnBy: [],
};

describe('hiệu lực của văn bản theo ngày', () => {
  it('ký 13/5/2024, hiệu lực từ 23/5/2024 (KT25 QĐ Đ2)', () => {
    expect(validityOn(facts, '2024-05-22')).toBe('not-yet-effective');
    expect(validityOn(facts, '2024-05-23')).toBe('in-force');
  });

  it('chưa có ngày ký là dự thảo; không ghi ngày hiệu lực thì từ ngày ký', () => {
    expect(validityOn({ ...facts, issuedOn: null, effectiveOn: null }, '2030-01-01')).toBe('draft');
    expect(validityOn({ ...facts, issuedOn: null }, '2024-05-01')).toBe('draft');
    expect(validityOn({ ...facts, effectiveOn: null }, '2024-05-13')).toBe('in-force');
  });

  it('văn bản mới thay thế thì hết hiệu lực từ ngày văn bản mới có hiệu lực (KT25 bãi bỏ 970/QĐ-UBND)', () => {
    const replaced = { ...facts, actedOnBy: [{ kind: 'replaces', effectiveOn: '2026-01-01' }] } as const;
    expect(validityOn(replaced, '2025-12-31')).toBe('in-force');
    expect(validityOn(replaced, '2026-01-01')).toBe('repealed');
    expect(validityOn({ ...replaced, repealedOn: '2025-07-01' }, '2025-07-01')).toBe('repealed');
  });

  it('bãi bỏ một phần thì còn hiệu lực một phần; sửa đổi không làm mất hiệu lực', () => {
    expect(
      validityOn(
        { ...facts, actedOnBy: [{ kind: 'repeals-part', effectiveOn: '2025-01-01' }] },
        '2025-01-01',
      ),
    ).toBe('partly-repealed');
    expect(
      validityOn({ ...facts, actedOnBy: [{ kind: 'amends', effectiveOn: '2025-01-01' }] }, '2025-01-01'),
    ).toBe('in-force');
    expect(validityOn({ ...facts, actedOnBy: [{ kind: 'repeals', effectiveOn: null }] }, '2030-01-01')).toBe(
      'in-force',
    );
  });

  it('hết giai đoạn thì hết hạn từ ngày hôm sau; bãi bỏ mạnh hơn hết hạn', () => {
    const programme = { ...facts, issuedOn: '2013-06-19', effectiveOn: null, expiresOn: '2025-12-31' };
    expect(validityOn(programme, '2025-12-31')).toBe('in-force');
    expect(validityOn(programme, '2026-01-01')).toBe('expired');
    expect(validityOn({ ...programme, repealedOn: '2025-01-01' }, '2026-06-01')).toBe('repealed');
  });

  it('chỉ văn bản còn hiệu lực, toàn bộ hoặc một phần, mới sinh việc', () => {
    expect(VALIDITY_STATES.filter(isApplicable)).toEqual(['in-force', 'partly-repealed']);
  });

  it('chương trình không ghi ngày hết hiệu lực thì qua giai đoạn là “hết giai đoạn thực hiện”, không phải “hết hiệu lực”', () => {
    const programme = {
      ...facts,
      issuedOn: '2013-06-19',
      effectiveOn: null,
      expiresOn: '2020-12-31',
      expiresBy: 'period' as const,
    };
    expect(validityOn(programme, '2020-12-31')).toBe('in-force');
    expect(validityOn(programme, '2021-01-01')).toBe('period-ended');
    expect(validityOn({ ...programme, expiresBy: 'term' }, '2021-01-01')).toBe('expired');
    expect(isApplicable('period-ended')).toBe(false);
  });
});
