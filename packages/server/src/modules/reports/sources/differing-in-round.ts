import type { ReportPart } from '@ansinh/contract/reports/reports.schemas';
import type { ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { agencyRefs } from '../agency-refs.ts';
import { formByCode } from '../db/forms.repo.ts';
import { settlementsOn } from '../db/settlements.repo.ts';
import { allSentOfPeriod, figuresIn, type SentOfPeriod } from '../db/stated.repo.ts';
import { areApart, factsOf, seriesOf, settledBetween, shownSettlement } from './stated-differently.ts';

/** A figure of a report that another agency states differently. */
export interface DifferingFigure {
  readonly report: SentOfPeriod;
  readonly form: ReportForm;
  readonly agency: NonNullable<ReportPart['differs']>['agency'];
  readonly key: string;
  readonly value: number;
  readonly differs: NonNullable<ReportPart['differs']>;
}

interface Fact {
  readonly report: SentOfPeriod;
  readonly form: ReportForm;
  readonly key: string;
}

/**
 * Returns the figures of the reports of a round that another agency states differently in the same period, as `statedDifferently` finds them for
 * one report: every form is read once and every number in one statement. `day`: whose names the agencies bear.
 */
export async function differingInRound(
  tx: Tx,
  { roundId, periodKey }: { readonly roundId: string; readonly periodKey: string },
  day: string,
): Promise<DifferingFigure[]> {
  const sent = await allSentOfPeriod(tx, periodKey);
  const pairs = await pairsOf(tx, sent, roundId);
  if (pairs.length === 0) return [];
  const cells = pairs.flat();
  const reports = [...new Set(cells.map(({ report }) => report))];
  const values = new Map(
    (await figuresIn(tx, reports, [...new Set(cells.map(({ key }) => key))])).map((one) => [
      `${one.reportId} ${one.key}`,
      one.value,
    ]),
  );
  const valueOf = ({ report, key }: Fact): number | undefined => values.get(`${report.reportId} ${key}`);
  const differing = pairs.filter(([one, other]) => {
    const [mine, theirs] = [valueOf(one), valueOf(other)];
    return mine !== undefined && theirs !== undefined && mine !== theirs;
  });
  const settlements = await settlementsOn(
    tx,
    differing.map(([{ report }]) => report.reportId),
  );
  const refOf = await agencyRefs(tx, [
    ...reports.map(({ agencyId }) => agencyId),
    ...settlements.map(({ agencyId }) => agencyId),
  ]);
  const found = new Map<string, DifferingFigure>();
  for (const [one, other] of differing) {
    const stated = (of: Fact) => ({ reportId: of.report.reportId, key: of.key, value: valueOf(of) ?? 0 });
    const [mine, theirs] = [stated(one), stated(other)];
    const settled = settledBetween(settlements, mine, theirs);
    const place = `${mine.reportId} ${mine.key}`;
    // As for one report: what nobody settled yet is shown before what somebody did.
    if (found.has(place) && (settled || !found.get(place)?.differs.settled)) continue;
    found.set(place, {
      report: one.report,
      form: one.form,
      agency: refOf(one.report.agencyId, day),
      key: one.key,
      value: mine.value,
      differs: {
        agency: refOf(other.report.agencyId, day),
        value: theirs.value,
        reportId: theirs.reportId,
        key: theirs.key,
        settled: settled && shownSettlement(settled, refOf(settled.agencyId, day)),
      },
    });
  }
  return [...found.values()];
}

/** A cell of a report of the round with each cell of another agency's report that speaks of the same. */
async function pairsOf(
  tx: Tx,
  sent: readonly SentOfPeriod[],
  roundId: string,
): Promise<(readonly [Fact, Fact])[]> {
  const series = await seriesOf(tx);
  const forms = new Map<string, ReportForm>();
  const facts = new Map<string, Fact[]>();
  for (const report of sent) {
    const code = `${report.regulationId} ${report.formCode}`;
    const form = forms.get(code) ?? (await formByCode(tx, report.regulationId, report.formCode))?.form;
    if (!form) continue;
    forms.set(code, form);
    for (const [key, fact] of factsOf(form, report.ownUnit, series)) {
      const isTyped = fact.startsWith('t ');
      // What agencies of the province type they say about themselves.
      if (isTyped && report.ownUnit === 'province') continue;
      const place = isTyped ? `${report.ownUnit} ${fact}` : fact;
      facts.set(place, [...(facts.get(place) ?? []), { report, form, key }]);
    }
  }
  return [...facts].flatMap(([fact, stating]) =>
    stating
      .filter(({ report }) => report.roundId === roundId)
      .flatMap((one) =>
        stating
          .filter(
            ({ report }) => report.agencyId !== one.report.agencyId && report.ownUnit === one.report.ownUnit,
          )
          .filter(({ form }) => isIndicator(fact) || areApart(one.form, form))
          .map((other) => [one, other] as const),
      ),
  );
}

function isIndicator(fact: string): boolean {
  return fact.startsWith('i ');
}
