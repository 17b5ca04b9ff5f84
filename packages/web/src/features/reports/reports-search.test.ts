import { describe, expect, it } from 'vitest';
import { readIssuesSearch, readReportSearch, readRoundSearch, readRoundsSearch } from './reports-search.ts';

describe('Bộ lọc của báo cáo ở địa chỉ trang', () => {
  it('giữ năm, quy chế và việc mình nợ; bỏ cái không phải bộ lọc', () => {
    expect(readRoundsSearch({ year: 2026, regulation: 'KT25', owed: true, x: 1 })).toEqual({
      year: 2026,
      regulation: 'KT25',
      owed: true,
    });
    expect(readRoundsSearch({ year: 'abc', regulation: '', owed: 'yes' })).toEqual({});
  });

  it('trạng thái và thời hạn của cơ quan chỉ nhận giá trị có thật', () => {
    expect(readRoundSearch({ standing: 'returned', timing: 'late', q: 'thuế' })).toEqual({
      standing: 'returned',
      timing: 'late',
      q: 'thuế',
    });
    expect(readRoundSearch({ standing: 'lost', timing: 'soon' })).toEqual({});
  });

  it('bản của báo cáo là số nguyên dương', () => {
    expect(readReportSearch({ revision: 2, figure: 'b1.r1.c1' })).toEqual({
      revision: 2,
      figure: 'b1.r1.c1',
    });
    expect([0, -1, 1.5, '2'].map((revision) => readReportSearch({ revision }))).toEqual([{}, {}, {}, {}]);
  });

  it('vướng mắc lọc theo chủ đề đã định', () => {
    expect(readIssuesSearch({ theme: 'collection', state: 'all', hands: 'to-me' })).toEqual({
      theme: 'collection',
      state: 'all',
      hands: 'to-me',
    });
    expect(readIssuesSearch({ theme: 'weather' })).toEqual({});
  });
});
