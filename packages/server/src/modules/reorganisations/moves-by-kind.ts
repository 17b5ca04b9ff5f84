import type { WorkKind } from '@ansinh/domain/reorganisations';
import { formatDate } from '@ansinh/vietnamese/plain-date';
import type { WorkMove } from '../../platform/work-in-hand.ts';
import type { StoredReorganisation } from './db/reorganisations.repo.ts';
import type { PlannedWork } from './planned-work.ts';

const WAYS = {
  successor: 'về cơ quan tiếp nhận toàn bộ',
  territory: 'chia theo địa bàn',
  agency: 'giao cho cơ quan được chỉ định',
  end: 'kết thúc',
} as const;

/** Returns the planned work of one kind as moves between agencies, each with the reason its time line will show. */
export function movesOf(
  kind: WorkKind,
  planned: readonly PlannedWork[],
  ids: ReadonlyMap<string, string>,
  decision: StoredReorganisation,
): WorkMove[] {
  return planned.flatMap(({ kind: own, inHand, destination }) => {
    if (own !== kind || destination.to === null) return [];
    const toIds = destination.to.flatMap((code) => ids.get(code) ?? []);
    return [
      { fromId: inHand.agencyId, toIds, reason: `${basisOf(decision)}: ${WAYS[destination.rule.way]}.` },
    ];
  });
}

/** What a time line says of the decision: "Theo 1677/NQ-UBTVQH15, hiệu lực 01/7/2025". */
export function basisOf({ number, name, effective }: StoredReorganisation): string {
  return `Theo ${number === '' ? name : number}, hiệu lực ${formatDate(effective)}`;
}
