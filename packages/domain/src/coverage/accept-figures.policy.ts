import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** Who wants to take figures over. */
export interface Accepting {
  readonly isStating: boolean;
  /** Holds a role that reaches over the whole province. */
  readonly provinceWide: boolean;
  readonly agencyKind: string;
  readonly agencyLevel: string;
  /** Works in the area that the stated unit lies in. */
  readonly worksAbove: boolean;
  /** The provincial Social Insurance, which takes over everybody else's figures, states these itself. */
  readonly statedByInsurance: boolean;
}

/**
 * Returns whether figures may be taken over: by the level above the one that states them, never by itself. Those below the province
 * go to the provincial Social Insurance or to whoever works in the area above; the province's own, and those that the Social Insurance
 * states itself, to the province's people's committee.
 */
export function decideAccepting(
  unitKind: string,
  by: Accepting,
): Decision<true, 'coverage.own_statement' | 'platform.forbidden'> {
  if (by.isStating) return refuse('coverage.own_statement');
  if (by.provinceWide || by.worksAbove) return allow(true);
  const above = unitKind === 'province' || by.statedByInsurance ? 'peoples-committee' : 'social-insurance';
  return by.agencyLevel === 'province' && by.agencyKind === above
    ? allow(true)
    : refuse('platform.forbidden');
}
