import { allow, refuse, type Decision } from '../kernel/decision.ts';

/** What deciding on a merge needs to know of each record. */
export interface MergeSide {
  readonly id: string;
  readonly taxCode: string | null;
  readonly taxCodeValid: boolean;
  readonly mergedInto: string | null;
}

/**
 * Decides whether two records may become one. Two right tax codes that differ are two taxpayers, whatever else agrees.
 * @law Luật Quản lý thuế 38/2019 Đ.30
 */
export function decideEmployerMerge(
  kept: MergeSide,
  absorbed: MergeSide,
): Decision<true, 'employers.same_record' | 'employers.merged_already' | 'employers.two_tax_codes'> {
  if (kept.id === absorbed.id) return refuse('employers.same_record');
  if (kept.mergedInto !== null || absorbed.mergedInto !== null) return refuse('employers.merged_already');
  if (kept.taxCodeValid && absorbed.taxCodeValid && kept.taxCode !== absorbed.taxCode)
    return refuse('employers.two_tax_codes', { first: kept.taxCode, second: absorbed.taxCode });
  return allow(true);
}
