import type { FigureFlag } from './figure-flag.ts';
import { OUTLIER_SCORE, outlierScore, usualOf } from './outlier-score.ts';
import { tenFold } from './ten-fold.ts';

/** What is known of one figure when it is looked at. Days ISO, months "2026-10". */
export interface LookedAtFigure {
  readonly month: string;
  readonly value: number | null;
  /** Months before it, oldest first; null: no figure. */
  readonly history: readonly (number | null)[];
  readonly denominator: number | null;
  /** Denominator of the year before. */
  readonly denominatorBefore: number | null;
  readonly estimated: boolean;
  /** Days after its term; 0 where it was in time or no term is kept. */
  readonly lateDays: number;
  /** Figures whose equality for months is nothing odd (a full 100 %). */
  readonly mayStand: boolean;
}

const MONTHS_UNCHANGED = 3;
const FEWEST_PEOPLE = 20;
const JUMP = 0.1;
const YEAR = 24;

/** Returns what is odd about one figure by itself, without its siblings. Nothing is refused: a person looks. */
export function flagFigure(figure: LookedAtFigure): FigureFlag[] {
  const { value, history, month } = figure;
  if (value === null) return [{ code: 'missing-month', params: { month } }];
  const flags: FigureFlag[] = [];
  if (figure.lateDays > 0) flags.push({ code: 'late', params: { days: figure.lateDays } });
  if (figure.estimated) flags.push({ code: 'estimated', params: {} });
  if (figure.denominator !== null && value > figure.denominator)
    flags.push({ code: 'over-whole', params: { value, denominator: figure.denominator } });
  const slip = tenFold(value, history);
  if (slip)
    flags.push({ code: 'ten-fold', params: { times: round(slip.times), before: Math.round(slip.usual) } });
  else flags.push(...unlikeItself(value, history));
  flags.push(...standing(figure, value), ...jumping(figure, value));
  return flags;
}

function standing(figure: LookedAtFigure, value: number): FigureFlag[] {
  const differing = figure.history.findLastIndex((one) => one !== value);
  const months = figure.history.length - differing;
  const odd = months >= MONTHS_UNCHANGED && value >= FEWEST_PEOPLE && !figure.mayStand;
  return odd ? [{ code: 'unchanged', params: { months } }] : [];
}

/** The rate moves because its denominator does: people changed by less than half of what it changed by. */
function jumping(figure: LookedAtFigure, value: number): FigureFlag[] {
  const { denominator, denominatorBefore, history } = figure;
  const before = history.at(-12) ?? history.find((one) => one !== null);
  if (!denominator || !denominatorBefore || !before) return [];
  const [whole, people] = [denominator / denominatorBefore - 1, value / before - 1];
  if (Math.abs(whole) < JUMP || Math.abs(people - whole) < Math.abs(whole) / 2) return [];
  const params = { denominatorPercent: round(whole * 100), valuePercent: round(people * 100) };
  return [{ code: 'denominator-jump', params }];
}

function unlikeItself(value: number, history: readonly (number | null)[]): FigureFlag[] {
  const known = history.slice(-YEAR);
  const changes = known.flatMap((one, at) => {
    const before = known[at - 1];
    return one === null || before === null || before === undefined ? [] : [one - before];
  });
  const before = history.at(-1);
  if (before === null || before === undefined) return [];
  const usual = usualOf(changes);
  const change = value - before;
  if (Math.abs(outlierScore(change, usual)) < OUTLIER_SCORE || Math.abs(change) < FEWEST_PEOPLE) return [];
  return [{ code: 'outlier-own', params: { change, usual: Math.round(usual?.median ?? 0) } }];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
