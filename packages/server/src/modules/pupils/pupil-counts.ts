import type { HealthFund, PupilCounts } from '@ansinh/contract/pupils/pupils.schemas';
import {
  fundEstimate,
  fundStanding,
  insuredShare,
  plannedMonths,
  pupilContribution,
  type FundEntry,
  type PupilTariff,
} from '@ansinh/domain/pupils';
import type { StoredClass } from './db/classes.repo.ts';

/** Returns the counts of classes together, with the plan by the tariff of the day. */
export function pupilCounts(classes: readonly StoredClass[], tariff: PupilTariff): PupilCounts {
  const sum = (value: (one: StoredClass) => number): number =>
    classes.reduce((total, one) => total + value(one), 0);
  const [pupils, insured] = [sum((one) => one.pupils), sum((one) => one.insured)];
  return {
    pupils,
    insured,
    waiting: sum((one) => one.waiting),
    missing: sum((one) => one.missing),
    share: insuredShare({ pupils, insured }),
    groups: together(classes.map((one) => one.groups)),
    reasons: together(classes.map((one) => one.reasons)),
    planned: sum((one) => one.payers * pupilContribution(tariff, plannedMonths(one.grade)).pupil),
    collected: sum((one) => one.collected),
    stateSupport: sum((one) => one.stateSupport),
    paid: sum((one) => one.paid),
    payers: sum((one) => one.payers),
  };
}

/** Returns where a fund stands, with the estimate from those insured today. */
export function healthFund(
  entries: readonly FundEntry[],
  insured: number,
  tariff: PupilTariff & { readonly fundRate: string },
): HealthFund {
  return { estimate: fundEstimate(insured, tariff), ...fundStanding(entries) };
}

function together(parts: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const whole: Record<string, number> = {};
  for (const part of parts)
    for (const [key, count] of Object.entries(part)) whole[key] = (whole[key] ?? 0) + count;
  return whole;
}
