import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** Who assigns to whom, as one clause says. */
export interface AssignerRule {
  readonly fromKind: string;
  readonly toKind: string;
  readonly assignerKind: string;
  readonly assignerLevel: string;
  /** The clause names this one agency; '' when it names a kind. */
  readonly assignerCode: string;
  readonly citation: string;
}

/** Stands in a sentence where no clause speaks of a step. */
export const NO_CLAUSE = '–';

/** The agency that wants to assign the parts of a unit. */
export interface Assigner {
  readonly kind: string;
  readonly level: string;
  /** Its own code, and those of agencies whose work it took over. */
  readonly codes: readonly string[];
  /** It works in the unit: the unit is its territory or its own organisation, or it is an agency of the province. */
  readonly worksThere: boolean;
  /** It answers for the unit itself: the people's committee of a territory, the organisation of a point. */
  readonly answersForUnit: boolean;
}

/**
 * Decides whether an agency may assign targets from a unit to its parts: a clause of a regulation in force names it, or no clause
 * speaks of this step and it answers for the unit. Returns the clauses it rests on.
 * @law SL IV.1.a, V.5.a, V.11.e; KT210 III.3; BD Đ6.3, Đ8.1, Đ8.2
 */
export function decideAssigner(
  rules: readonly AssignerRule[],
  step: { readonly fromKind: string; readonly toKind: string },
  assigner: Assigner,
): Decision<readonly AssignerRule[], 'indicators.not_the_assigner'> {
  const ofStep = rules.filter(({ fromKind, toKind }) => fromKind === step.fromKind && toKind === step.toKind);
  const naming = ofStep.filter(({ assignerKind, assignerLevel, assignerCode }) =>
    assignerCode === ''
      ? assignerKind === assigner.kind && assignerLevel === assigner.level
      : assigner.codes.includes(assignerCode),
  );
  if (assigner.worksThere && naming.length > 0) return allow(naming);
  if (ofStep.length === 0 && assigner.answersForUnit) return allow([]);
  return refuse('indicators.not_the_assigner', {
    citations: ofStep.map(({ citation }) => citation).join('; ') || NO_CLAUSE,
  });
}
