import type { SetAsideFigure } from '../db/settlements.repo.ts';
import type { SentIndex } from './gathered-figures.ts';

/**
 * Returns sent reports as they count. A figure that was set aside gives way to the one that counts; where that one is added up in the very same
 * cell, it counts there already and the other adds nothing.
 */
export function asTheyCount(sent: SentIndex, setAside: readonly SetAsideFigure[]): SentIndex {
  if (setAside.length === 0) return sent;
  const present = new Set(sent.map(({ report }) => report.reportId));
  const byReport = Map.groupBy(setAside, ({ reportId }) => reportId);
  return sent.map((one) => {
    const aside = byReport.get(one.report.reportId);
    if (!aside) return one;
    const figures = new Map(one.figures);
    for (const { key, value, counted } of aside) {
      const stated = figures.get(key);
      if (stated?.value !== value) continue;
      const isThereAlready = present.has(counted.reportId) && counted.key === key;
      figures.set(key, { ...stated, value: isThereAlready ? null : counted.value });
    }
    return { ...one, figures };
  });
}
