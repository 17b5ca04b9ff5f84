import { describe, expect, it } from 'vitest';
import { citationsOf, type CitedProvision } from './citation.ts';

type Row = readonly [id: string, kind: string, label: string, parent?: string, words?: string];

function tree(rows: readonly Row[]): CitedProvision[] {
  return rows.map(([id, kind, label, parent, words]) => ({
    id,
    kind,
    label,
    parent: parent ?? null,
    heading: null,
    text: words ?? '',
  }));
}

function cite(id: string, ...rows: readonly Row[]): string | undefined {
  return citationsOf(tree(rows)).get(id);
}

describe('Cách dẫn điều khoản', () => {
  it('điều, khoản, điểm: Đ24.1, Đ7.1.đ; chương không được dẫn kèm điều', () => {
    const rows: Row[] = [
      ['c2', 'chapter', 'Chương II'],
      ['d7', 'article', 'Điều 7', 'c2'],
      ['d7.1', 'clause', '1.', 'd7'],
      ['d7.1.dd', 'point', 'đ)', 'd7.1'],
    ];
    expect(cite('d7.1', ...rows)).toBe('Đ7.1');
    expect(cite('d7.1.dd', ...rows)).toBe('Đ7.1.đ');
    expect(cite('c2', ...rows)).toBe('Chương II');
  });

  it('gạch đầu dòng theo thứ tự: Đ8.1 g5; đoạn không số: Đ3.2 đoạn 2', () => {
    const rows: Row[] = [
      ['d8', 'article', 'Điều 8'],
      ['d8.1', 'clause', '1.', 'd8'],
      ['d8.1.g5', 'dash', '-', 'd8.1'],
      ['d8.1.t2', 'paragraph', '', 'd8.1'],
    ];
    expect(cite('d8.1.g5', ...rows)).toBe('Đ8.1 g5');
    expect(cite('d8.1.t2', ...rows)).toBe('Đ8.1 đoạn 2');
  });

  it('quyết định ban hành được phân biệt với văn bản kèm theo: QĐ Đ3 và Đ3', () => {
    const rows: Row[] = [
      ['qd', 'part', 'QUYẾT ĐỊNH'],
      ['qd.d3', 'article', 'Điều 3', 'qd'],
      ['vb', 'part', 'QUY CHẾ'],
      ['d3', 'article', 'Điều 3', 'vb'],
    ];
    expect([cite('qd', ...rows), cite('qd.d3', ...rows), cite('d3', ...rows)]).toEqual(['QĐ', 'QĐ Đ3', 'Đ3']);
  });

  it('chương trình hành động dẫn theo cơ quan: III.3 UBND huyện+4, III.3 BHXH tỉnh+5', () => {
    const rows: Row[] = [
      ['vb', 'part', 'CHƯƠNG TRÌNH'],
      ['r3', 'section', 'III.', 'vb'],
      ['r3.3', 'clause', '3.', 'r3'],
      ['r3.3.g1', 'dash', '-', 'r3.3', 'Ủy ban nhân dân các huyện, thành phố:'],
      ['r3.3.g1.p4', 'plus', '+', 'r3.3.g1', 'Rà soát hộ làm nông nghiệp'],
      ['r3.3.g2', 'dash', '-', 'r3.3', 'Bảo hiểm xã hội tỉnh chủ trì, phối hợp với các Sở:'],
      ['r3.3.g2.p5', 'plus', '+', 'r3.3.g2', 'Mở rộng mạng lưới'],
      ['r3.3.g3', 'dash', '-', 'r3.3', 'Theo chức năng, nhiệm vụ của mình'],
    ];
    expect(cite('r3.3.g1.p4', ...rows)).toBe('III.3 UBND huyện+4');
    expect(cite('r3.3.g2.p5', ...rows)).toBe('III.3 BHXH tỉnh+5');
    expect(cite('r3.3.g3', ...rows)).toBe('III.3 g3');
  });

  it('không hai điều khoản nào mang cùng một cách dẫn', () => {
    const rows: Row[] = [
      ['d1', 'article', 'Điều 1'],
      ['d1~2', 'article', 'Điều 1'],
      ['r1', 'section', 'I.'],
      ['r1.g1', 'dash', '-', 'r1', 'Sở Y tế: việc một'],
      ['r1.g2', 'dash', '-', 'r1', 'Sở Y tế: việc hai'],
    ];
    const citations = [...citationsOf(tree(rows)).values()];
    expect(citations).toEqual(['Đ1', 'Đ1 (2)', 'I', 'I Sở Y tế', 'I g2']);
  });
});
