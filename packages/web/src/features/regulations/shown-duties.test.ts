import { describe, expect, it } from 'vitest';
import type { Duty } from './regulations.types.ts';
import { shownDuties } from './shown-duties.ts';

const sure = { id: 'a', state: 'draft', confidence: 0.95, problem: null, parties: [] };
const unsure = { ...sure, id: 'b', confidence: 0.4 };
const unknown = {
  ...sure,
  id: 'c',
  state: 'confirmed',
  parties: [{ role: 'lead', printed: 'Các bên', agency: null, group: null }],
};
const DUTIES = [sure, unsure, unknown] as unknown as Duty[];

describe('Lọc nhiệm vụ khi đọc văn bản', () => {
  it('“Chưa quyết” chỉ còn dự thảo, nhưng nhiệm vụ đang xem không biến mất', () => {
    expect(shownDuties(DUTIES, 'open').map(({ id }) => id)).toEqual(['a', 'b']);
    expect(shownDuties(DUTIES, 'open', 'c').map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('“Cần xem kỹ” gồm dự thảo máy đọc chưa chắc và tên chưa gán cơ quan', () => {
    expect(shownDuties(DUTIES, 'doubtful').map(({ id }) => id)).toEqual(['b', 'c']);
  });
});
