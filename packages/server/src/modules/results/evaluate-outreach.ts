import type { Answer } from '@ansinh/contract/platform/endpoint';
import type { resultsEvaluationEndpoint } from '@ansinh/contract/results/results.endpoints';
import { evaluationMonths, sumFunnels } from '@ansinh/domain/results';
import { Refusal } from '../../platform/refusal.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { contestPlaces } from './contest-places.ts';
import { dueCounts, funnelRows, refusalCounts, type FunnelRow } from './db/funnel.repo.ts';
import { evaluationClause, nameOfCommune } from './db/evaluation-facts.repo.ts';
import { villageTargets } from './db/village-targets.repo.ts';
import { funnelAnswer } from './funnel-answer.ts';

const SHOWN_PLACES = 5;

/** What is evaluated. */
export interface AskedEvaluation {
  readonly commune: string;
  /** "2026-M10", "2026-Q3", "2026". */
  readonly period: string;
}

export type Evaluation = Answer<typeof resultsEvaluationEndpoint>;

/** Returns what a ward evaluates by month, quarter or year, from the lists, visits, receipts and targets. @law BD Đ8.2 g1 @throws Refusal results.period_unknown */
export async function evaluateOutreach(
  { tx, today }: Pick<UseCaseContext<unknown>, 'tx' | 'today'>,
  input: AskedEvaluation,
): Promise<Evaluation> {
  const { commune, period } = input;
  const months = evaluationMonths(period);
  if (months === null) throw new Refusal('results.period_unknown', { period });
  const scope = { from: `${months.from}-01`, to: `${months.to}-01`, commune, scheme: null };
  const year = months.to.slice(0, 4);
  const since = (scheme: string): Promise<FunnelRow[]> =>
    funnelRows(tx, { ...scope, from: `${year}-01-01`, scheme }, 'village', today);
  const won = { BHYT: await since('BHYT'), 'BHXH-TN': await since('BHXH-TN') };
  const villages = await funnelRows(tx, scope, 'village', today);
  const due = await dueCounts(tx, scope, today);
  const lines = (rows: readonly FunnelRow[]) =>
    rows.map(({ key, name, ...funnel }) => ({ key, name, funnel: funnelAnswer(funnel) }));
  const targets = (await villageTargets(tx, commune, Number(year))).map((target) => {
    const own =
      target.unit === commune
        ? won[target.scheme]
        : won[target.scheme].filter(({ key }) => key === target.unit);
    const brought = sumFunnels(own).joined;
    return {
      ...target,
      won: brought,
      rate: target.needed === null || target.needed === 0 ? null : brought / target.needed,
    };
  });
  return {
    commune: { key: commune, name: await nameOfCommune(tx, commune) },
    period,
    ...months,
    asOf: today,
    total: funnelAnswer(sumFunnels(villages)),
    villages: lines(villages),
    kinds: lines(await funnelRows(tx, scope, 'kind', today)),
    channels: lines((await funnelRows(tx, scope, 'channel', today)).filter(({ key }) => key !== null)),
    retention: { ...due, rate: due.due === 0 ? null : due.paid / due.due },
    refusals: await refusalCounts(tx, scope, today),
    targets,
    contest: (await contestPlaces(tx, scope, today)).filter(({ place }) => place <= SHOWN_PLACES),
    basis: await evaluationClause(tx),
  };
}
