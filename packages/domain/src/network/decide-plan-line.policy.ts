import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** Who answers a proposal, and what is proposed. */
export interface PlanDecision {
  readonly state: 'proposed' | 'agreed' | 'declined';
  readonly answer: 'agree' | 'decline';
  /** Organisation that takes it on. */
  readonly agencyId: string | null;
  readonly reason: string;
  /** The provincial Social Insurance or the province's administrator. */
  readonly leads: boolean;
  readonly actorAgencyId: string | null;
}

export type PlanDecisionRefusal =
  | 'network.plan_already_decided'
  | 'network.plan_needs_organisation'
  | 'network.plan_needs_reason'
  | 'platform.forbidden';

/** Decides whether a proposal may be answered so: by the Social Insurance, or by the organisation that is to take it on. */
export function decidePlanLine(by: PlanDecision): Decision<true, PlanDecisionRefusal> {
  if (by.state !== 'proposed') return refuse('network.plan_already_decided');
  if (!by.leads && (by.agencyId === null || by.agencyId !== by.actorAgencyId))
    return refuse('platform.forbidden');
  if (by.answer === 'agree' && by.agencyId === null) return refuse('network.plan_needs_organisation');
  if (by.answer === 'decline' && by.reason.trim() === '') return refuse('network.plan_needs_reason');
  return allow(true);
}
