import { describe, expect, it } from 'vitest';
import { byTheme } from './issues-by-theme.ts';
import type { ReportIssue } from './reports.types.ts';

const issue = (theme: ReportIssue['theme'], id: string): ReportIssue => ({
  id,
  reportId: id,
  agency: { id, name: 'Thuế tỉnh' },
  periodKey: '2026-H1',
  periodLabel: '6 tháng đầu năm 2026',
  basis: { regulationId: id, regulationCode: 'KT25', provisionId: 'd25.2', citation: 'Đ25.2' },
  routedTo: [],
  theme,
  difficulty: 'Lệch dữ liệu',
  proposal: '',
  state: 'open',
  answer: '',
  answeredBy: null,
  answeredAt: null,
  passes: [],
  version: 1,
  abilities: [],
});

describe('Vướng mắc theo chủ đề', () => {
  it('chủ đề nhiều vướng mắc đứng trước, chủ đề không có thì không hiện, không mất vướng mắc nào', () => {
    const groups = byTheme([issue('data', '1'), issue('money', '2'), issue('money', '3')]);
    expect(groups.map(({ theme, issues }) => [theme, issues.map(({ id }) => id)])).toEqual([
      ['money', ['2', '3']],
      ['data', ['1']],
    ]);
    expect(byTheme([])).toEqual([]);
  });
});
