import { describe, expect, it } from 'vitest';
import { partyNames } from './party-list.ts';
import { planLinesOf, splitPlanLines } from './plan-lines.ts';

describe('các dòng phân công của kế hoạch', () => {
  it.each<[string, string[]]>([
    ['Cơ quan chủ trì: Sở Tư pháp.', ['Sở Tư pháp']],
    ['- Đơn vị chủ trì: Bảo hiểm xã hội tỉnh;', ['Bảo hiểm xã hội tỉnh']],
    ['Chủ trì: Sở Nội vụ', ['Sở Nội vụ']],
    [
      'Đơn vị thực hiện: Các sở, ban, ngành; UBND các huyện, thành phố.',
      ['Các sở, ban, ngành', 'UBND các huyện, thành phố'],
    ],
  ])('%s', (text, lead) => {
    expect(partyNames(planLinesOf(text)?.lead ?? [])).toEqual(lead);
  });

  it('một dòng nêu đủ chủ trì, phối hợp, thời gian, sản phẩm', () => {
    const plan = planLinesOf(
      'Cơ quan chủ trì: Sở Y tế; cơ quan phối hợp: Công an tỉnh, Sở Tài chính; thời gian hoàn thành: Quý II/2025; sản phẩm: Kế hoạch.',
    );
    expect(partyNames(plan?.lead ?? [])).toEqual(['Sở Y tế']);
    expect(partyNames(plan?.coordinating ?? [])).toEqual(['Công an tỉnh', 'Sở Tài chính']);
    expect(plan?.time).toBe('Quý II/2025');
    expect(plan?.deliverable).toBe('Kế hoạch');
  });

  it('dòng phân công đứng cuối nhiệm vụ được tách khỏi nhiệm vụ', () => {
    const { task, plan } = splitPlanLines(
      'Số hóa sổ hộ tịch. Đơn vị chủ trì: Sở Tư pháp. Thời gian: trước ngày 30/6/2025.',
    );
    expect(task).toBe('Số hóa sổ hộ tịch');
    expect(plan?.time).toBe('trước ngày 30/6/2025');
  });

  it.each([
    'Phối hợp với Sở Y tế rà soát đối tượng.',
    'Thời gian qua, công tác quản lý đã có chuyển biến.',
    'Hoàn thành chỉ tiêu được giao.',
  ])('“%s” không phải là dòng phân công', (text) => {
    expect(planLinesOf(text)).toBeNull();
  });
});
