import { describe, expect, it } from 'vitest';
import { contentsTree } from './contents-tree.ts';
import { provisionIndents } from './provision-indent.ts';
import type { Duty, Provision } from './regulations.types.ts';

function provision(id: string, parent: string | null, kind: Provision['kind']): Provision {
  return { id, parent, kind, label: id, heading: null, text: '', start: 0, end: 0, citation: id, duties: 0 };
}

const PROVISIONS = [
  provision('c1', null, 'chapter'),
  provision('d1', 'c1', 'article'),
  provision('d1.1', 'd1', 'clause'),
  provision('d1.1.a', 'd1.1', 'point'),
  provision('d2', 'c1', 'article'),
];

function duty(provisionId: string, state: Duty['state']): Duty {
  return { provisionId, state } as Duty;
}

describe('Mục lục của văn bản', () => {
  it('nhiệm vụ ở điểm được cộng lên điều và chương; nhiệm vụ đã loại không tính', () => {
    const [chapter] = contentsTree(PROVISIONS, [
      duty('d1.1.a', 'draft'),
      duty('d1.1', 'confirmed'),
      duty('d2', 'rejected'),
    ]);
    expect(chapter).toMatchObject({ id: 'c1', duties: 2, open: 1 });
    expect(chapter?.children.map(({ id, duties, open }) => [id, duties, open])).toEqual([
      ['d1', 2, 1],
      ['d2', 0, 0],
    ]);
  });

  it('điểm thụt vào một bậc so với khoản, khoản không thụt so với điều', () => {
    const indents = provisionIndents(PROVISIONS);
    expect(['d1', 'd1.1', 'd1.1.a'].map((id) => indents.get(id))).toEqual([0, 0, 1]);
  });
});
