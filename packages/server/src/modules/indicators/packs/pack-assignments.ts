import { citationsOf } from '@ansinh/domain/regulations';
import type { Pack } from '../../regulations/index.ts';
import type { StoredRule } from '../db/assigning.repo.ts';

/** Returns who assigns to whom as a pack says, each with the clause as officials cite it: "KT210 III.3 UBND huyện+1". */
export function packAssignments({ facts, regulation }: Pack): Omit<StoredRule, 'regulation'>[] {
  const citations = citationsOf(regulation.provisions);
  return facts.assignments.map(({ from, to, assigner, basis, periods, note }) => ({
    provision: basis,
    fromKind: from,
    toKind: to,
    assignerKind: assigner.kind,
    assignerLevel: assigner.level,
    assignerCode: assigner.code ?? '',
    citation: `${facts.code} ${citations.get(basis) ?? basis}`,
    periods,
    note,
  }));
}
