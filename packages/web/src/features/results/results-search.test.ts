import { describe, expect, it } from 'vitest';
import { readEvaluationSearch, readResultsSearch, resultsQuery } from './results-search.ts';

describe('Kết quả vận động: bộ lọc nằm trong địa chỉ', () => {
  it('giữ giá trị đúng, bỏ giá trị không thể là bộ lọc', () => {
    expect(
      readResultsSearch({ from: '2026-10', to: '2026-13', by: 'channel', scheme: 'BHTN', view: 'contest' }),
    ).toEqual({
      from: '2026-10',
      by: 'channel',
      view: 'contest',
    });
    expect(resultsQuery({ from: '2026-10', by: 'kind', view: 'contest' })).toEqual({ from: '2026-10' });
  });
  it('kỳ đánh giá là tháng, quý hoặc năm', () => {
    expect(readEvaluationSearch({ commune: '2025:23293', period: 2026 })).toEqual({
      commune: '2025:23293',
      period: '2026',
    });
    expect(readEvaluationSearch({ period: '2026-Q4' })).toEqual({ period: '2026-Q4' });
    expect(readEvaluationSearch({ period: '2026-H1' })).toEqual({});
  });
});
