import { describe, expect, it } from 'vitest';
import { parseRegulation } from '../parse-regulation.ts';
import { packDuties } from '../testing/packs.ts';
import { scoreDuties } from '../testing/score-duties.ts';
import { SEEDS, seedText } from '../testing/seeds.ts';

/** Share of the confirmed duties that the first reading found, and of the drafts that were right, in percent. */
function shares(): Record<string, number> {
  const scores = SEEDS.map((name) => scoreDuties(packDuties(name), parseRegulation(seedText(name)).duties));
  const sum = (pick: (score: (typeof scores)[number]) => number): number =>
    scores.reduce((total, score) => total + pick(score), 0);
  const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
  const confirmed = sum((score) => score.confirmed);
  const drafted = sum((score) => score.drafted);
  return {
    leadRecall: percent(
      sum((score) => score.lead),
      confirmed,
    ),
    leadPrecision: percent(
      sum((score) => score.lead),
      drafted,
    ),
    recurrenceRecall: percent(
      sum((score) => score.recurrence),
      confirmed,
    ),
    recurrencePrecision: percent(
      sum((score) => score.recurrence),
      drafted,
    ),
    deadlineRecall: percent(
      sum((score) => score.deadline.same),
      sum((score) => score.deadline.confirmed),
    ),
    deadlinePrecision: percent(
      sum((score) => score.deadline.same),
      sum((score) => score.deadline.drafted),
    ),
    executorRecall: percent(
      sum((score) => score.executor.same),
      sum((score) => score.executor.confirmed),
    ),
    executorPrecision: percent(
      sum((score) => score.executor.same),
      sum((score) => score.executor.drafted),
    ),
  };
}

const found = shares();

describe('đọc máy so với năm gói đã được người xác nhận', () => {
  it.each([
    ['leadRecall', 84],
    ['leadPrecision', 96.3],
    ['recurrenceRecall', 81.5],
    ['recurrencePrecision', 93],
    ['deadlineRecall', 75],
    ['deadlinePrecision', 96],
    ['executorRecall', 70],
    ['executorPrecision', 70],
  ])('%s không dưới %d %%', (name, least) => {
    expect(found[name]).toBeGreaterThanOrEqual(least);
  });
});
