import { formatDate } from '@ansinh/vietnamese/plain-date';
import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** Kinds of units that people add below the territories. */
export const ADDED_KINDS = ['village', 'organisation', 'point', 'collector', 'collaborator'] as const;
export type AddedKind = (typeof ADDED_KINDS)[number];

/** What each kind may hang below. A collector works for a point, or in a village by himself. @law BD Đ2.2, Đ2.3, Đ8.1 */
const PARENTS: Readonly<Record<AddedKind, readonly string[]>> = {
  village: ['commune'],
  organisation: ['province', 'commune'],
  point: ['organisation'],
  collector: ['point', 'village'],
  collaborator: ['collector'],
};

/** Returns the kinds that may hang directly below a unit of the given kind. */
export function kindsBelow(parentKind: string): AddedKind[] {
  return ADDED_KINDS.filter((kind) => PARENTS[kind].includes(parentKind));
}

/** Where a unit is to hang. Days are ISO; null is no limit. */
export interface UnitParent {
  readonly key: string;
  readonly kind: string;
  readonly name: string;
  readonly communeKey: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export type UnitPlaceRefusal =
  | 'indicators.unit_parent_wrong'
  | 'indicators.unit_days_reversed'
  | 'indicators.unit_outlives_parent'
  | 'indicators.unit_commune_differs';

/**
 * Decides where a unit lies and returns the key of its commune: its parent's, or for what belongs to an organisation of the whole
 * province the one that is stated (null: none). It exists only while its parent does.
 */
export function placeUnit(
  unit: {
    readonly kind: AddedKind;
    readonly from: string;
    readonly to: string | null;
    readonly communeKey: string | null;
  },
  parent: UnitParent,
): Decision<string | null, UnitPlaceRefusal> {
  const { kind, from, to, communeKey } = unit;
  if (!PARENTS[kind].includes(parent.kind))
    return refuse('indicators.unit_parent_wrong', { parent: parent.name });
  if (to !== null && to < from)
    return refuse('indicators.unit_days_reversed', { from: formatDate(from), to: formatDate(to) });
  const late = parent.to !== null && (to === null || to > parent.to);
  if ((parent.from !== null && from < parent.from) || late)
    return refuse('indicators.unit_outlives_parent', {
      parent: parent.name,
      days: `${dayOr(parent.from)} – ${dayOr(parent.to)}`,
    });
  const own = parent.kind === 'commune' ? parent.key : parent.communeKey;
  if (own !== null && communeKey !== null && communeKey !== own)
    return refuse('indicators.unit_commune_differs', { parent: parent.name });
  return allow(own ?? communeKey);
}

function dayOr(day: string | null): string {
  return day === null ? '…' : formatDate(day);
}
