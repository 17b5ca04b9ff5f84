import type { AgencyRefView } from '@ansinh/contract/reports/reports.schemas';
import type { ReportForm } from '@ansinh/domain/reports';
import type { Tx } from '../../../platform/database/transaction.ts';
import { agencyRefs } from '../agency-refs.ts';
import { formByCode } from '../db/forms.repo.ts';
import { allSentOfPeriod, figuresStated, type SentOfPeriod } from '../db/stated.repo.ts';
import { differsBy, placeOf, type Differs, type StatedTwice } from './differs-by.ts';
import { factsOf, isSameFigure, seriesOf } from './same-figure.ts';

/** A figure of a report that another agency states differently. */
export interface DifferingFigure {
  readonly report: SentOfPeriod;
  readonly form: ReportForm;
  readonly agency: AgencyRefView;
  readonly key: string;
  readonly value: number;
  readonly differs: Differs;
}

interface Cell {
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
  const pairs = await pairsOf(tx, await allSentOfPeriod(tx, periodKey), roundId);
  if (pairs.length === 0) return [];
  const cells = new Map(
    pairs.flat().map(({ report: { reportId, revision }, key }) => {
      const cell = { reportId, revision, key };
      return [placeOf(cell), cell];
    }),
  );
  const values = new Map((await figuresStated(tx, [...cells.values()])).map((one) => [placeOf(one), one]));
  const statedIn = ({ report: { reportId }, key }: Cell) => values.get(placeOf({ reportId, key }));
  const stated = pairs.flatMap(([one, other]): StatedTwice[] => {
    const [mine, theirs] = [statedIn(one), statedIn(other)];
    return mine && theirs ? [{ mine, theirs: { ...theirs, agencyId: other.report.agencyId } }] : [];
  });
  const differing = await differsBy(tx, stated, day);
  const ofRound = new Map(
    pairs.map(([one]) => [placeOf({ reportId: one.report.reportId, key: one.key }), one]),
  );
  const refOf = await agencyRefs(
    tx,
    [...ofRound.values()].map(({ report }) => report.agencyId),
  );
  return [...differing].flatMap(([place, differs]): DifferingFigure[] => {
    const [cell, mine] = [ofRound.get(place), values.get(place)];
    if (!cell || !mine) return [];
    return [{ ...cell, agency: refOf(cell.report.agencyId, day), value: mine.value, differs }];
  });
}

/** A cell of a report of the round with each cell of another agency's report that speaks of the same. */
async function pairsOf(
  tx: Tx,
  sent: readonly SentOfPeriod[],
  roundId: string,
): Promise<(readonly [Cell, Cell])[]> {
  const series = await seriesOf(tx);
  const forms = new Map<string, ReportForm>();
  const stating: (Cell & { readonly fact: string })[] = [];
  for (const report of sent) {
    const code = `${report.regulationId} ${report.formCode}`;
    const form = forms.get(code) ?? (await formByCode(tx, report.regulationId, report.formCode))?.form;
    if (!form) continue;
    forms.set(code, form);
    for (const [key, fact] of factsOf(form, report.ownUnit, series))
      stating.push({ report, form, key, fact });
  }
  const byFact = Map.groupBy(stating, ({ report, fact }) => `${report.ownUnit} ${fact}`);
  return stating
    .filter(({ report }) => report.roundId === roundId)
    .flatMap((one) =>
      (byFact.get(`${one.report.ownUnit} ${one.fact}`) ?? [])
        .filter(({ report }) => report.agencyId !== one.report.agencyId)
        .filter(({ form }) => isSameFigure(one.fact, one.report.ownUnit, one.form, form))
        .map((other) => [one, other] as const),
    );
}
