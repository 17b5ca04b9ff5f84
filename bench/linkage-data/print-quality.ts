import { f1Of, precisionOf, recallOf, type Quality, type QualityReport } from './quality.ts';

const four = (value: number): string => value.toFixed(4);
const line = (name: string, quality: Quality): string =>
  `    ${name.padEnd(22)} P ${four(precisionOf(quality))}  R ${four(recallOf(quality))}  F1 ${four(f1Of(quality))}  (${quality.truth} true, ${quality.truth - quality.found} missed, ${quality.wrong} wrong)`;

/** Returns the lines of a report: the whole, then each difficulty, the weakest first. */
export function qualityLines(title: string, report: QualityReport): string[] {
  const queue = report.queueForRecall99;
  return [
    `  ${title}`,
    line('match', report.matched),
    line('match and review', report.all),
    `    best F1 ${four(report.best.f1)} at score ${report.best.threshold.toFixed(2)}; recall at precision .999 ${four(report.recallAt999)}; review ${(report.review.share * 100).toFixed(2)} % of the true pairs, ${(report.review.trueShare * 100).toFixed(0)} % of it true; queue for recall .99 ${queue === null ? 'not reached' : `${(queue * 100).toFixed(2)} %`}`,
    ...[...report.byTag]
      .filter(([, quality]) => quality.truth + quality.wrong > 0)
      .sort(([, x], [, y]) => f1Of(x) - f1Of(y))
      .map(([tag, quality]) => line(tag, quality)),
  ];
}
