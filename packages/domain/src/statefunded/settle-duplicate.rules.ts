import { decidePayer, type CardGroup, type PayerDecision } from '../people/index.ts';

/** One of the places where somebody stands: who lists him under what. */
export interface Standing {
  readonly id: string;
  readonly group: CardGroup;
  readonly commune: string;
  /** First day on the list, ISO. */
  readonly from: string;
  /** The commune's cards are issued already: taking it off is a decrease, not a correction. */
  readonly sent: boolean;
}

/** Which of two standings stays, and by which rule. */
export interface DuplicateProposal {
  readonly keep: string;
  readonly drop: string;
  readonly rule: PayerDecision['rule'] | 'residence' | 'sent-first' | 'listed-first';
  /** The clause the rule stands in. */
  readonly basis: string;
}

export const PAYER_BASIS = 'Luật BHYT Đ13.5 (sửa đổi bởi Luật 51/2024/QH15)';
/** Where the same group lists somebody twice the law names no order: the person is listed where he lives. */
export const RESIDENCE_BASIS =
  'Luật BHYT Đ17; NĐ 188/2025/NĐ-CP Đ9 (UBND cấp xã lập danh sách theo hộ nơi cư trú)';

/**
 * Proposes which of two standings of one person stays. Different groups: the first in the order of the law, of two supported groups the one
 * with the higher support. The same group twice: where the person lives; else the card that exists; else the earlier list. A person decides.
 * @law Luật BHYT Đ12, Đ13.5 (sửa đổi bởi Luật 51/2024/QH15)
 */
export function proposeDuplicate(a: Standing, b: Standing, residence: string | null): DuplicateProposal {
  if (a.group.code !== b.group.code) {
    const decision = decidePayer([a.group, b.group]);
    const first = decision?.group.code === b.group.code ? b : a;
    return answer(first, first === a ? b : a, decision?.rule ?? 'order-of-law', PAYER_BASIS);
  }
  const atHome = [a, b].filter(({ commune }) => commune === residence);
  const [home] = atHome;
  if (home && atHome.length === 1) return answer(home, home === a ? b : a, 'residence', RESIDENCE_BASIS);
  if (a.sent !== b.sent) return answer(a.sent ? a : b, a.sent ? b : a, 'sent-first', RESIDENCE_BASIS);
  const [first, second] = a.from < b.from || (a.from === b.from && a.id < b.id) ? [a, b] : [b, a];
  return answer(first, second, 'listed-first', RESIDENCE_BASIS);
}

function answer(
  keep: Standing,
  drop: Standing,
  rule: DuplicateProposal['rule'],
  basis: string,
): DuplicateProposal {
  return { keep: keep.id, drop: drop.id, rule, basis };
}
