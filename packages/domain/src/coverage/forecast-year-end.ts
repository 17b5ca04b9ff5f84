/** A forecast in people with its interval. */
export interface Forecast {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly method: 'seasonal' | 'drift';
  /** How many past forecasts the interval rests on. */
  readonly errors: number;
  /** Share of such intervals that should hold. */
  readonly confidence: number;
}

type Figures = readonly (number | null)[];
type Method = (figures: Figures, origin: number, ahead: number) => number | null;

const CONFIDENCE = 0.8;
const DRIFT_MONTHS = 12;
const FEWEST_ERRORS = 4;
/** Two-sided 80 % of a normal error. */
const NORMAL_80 = 1.2816;

const METHODS: Readonly<Record<Forecast['method'], Method>> = {
  seasonal: (figures, origin, ahead) => {
    const [now, then, later] = [figures[origin], figures[origin - 12], figures[origin - 12 + ahead]];
    return known(now) && known(then) && known(later) ? now + later - then : null;
  },
  drift: (figures, origin, ahead) => {
    const now = figures[origin];
    const first = firstKnown(figures, origin - DRIFT_MONTHS, origin);
    return known(now) && first ? now + ((now - first.value) / (origin - first.at)) * ahead : null;
  },
};

/**
 * Returns the forecast a number of months after the last known figure of a monthly course (oldest first, null: no figure), or null
 * with fewer than three figures. Two simple methods are tried: last year's course from the same month repeated, and the mean
 * monthly change of the last twelve months; the one whose past forecasts over the same distance erred less is taken. The interval
 * is the 80 % quantile of those absolute errors with the finite-sample correction ⌈(n + 1) · 0,8⌉; with fewer than four past
 * forecasts it comes from the spread of the monthly changes, growing with the square root of the distance.
 * Source: Hyndman & Athanasopoulos, Forecasting: Principles and Practice (3rd ed.), 5.2 and 5.5 (methods, errors); Vovk et al.,
 * Algorithmic Learning in a Random World, 2.2 (the quantile).
 */
export function forecastYearEnd(figures: Figures, ahead: number): Forecast | null {
  const last = figures.findLastIndex(known);
  if (last < 0 || figures.filter(known).length < 3) return null;
  const distance = ahead + (figures.length - 1 - last);
  const now = figures[last] ?? 0;
  if (distance <= 0) return { low: now, mid: now, high: now, method: 'drift', errors: 0, confidence: 1 };
  const tried = (['seasonal', 'drift'] as const).flatMap((method) => {
    const mid = METHODS[method](figures, last, Math.min(distance, 12));
    return mid === null
      ? []
      : [{ method, mid, errors: pastErrors(METHODS[method], figures, last, distance) }];
  });
  const best = tried.toSorted((a, b) => meanOf(a.errors) - meanOf(b.errors))[0];
  if (!best) return null;
  const half =
    best.errors.length >= FEWEST_ERRORS
      ? quantile(best.errors, CONFIDENCE)
      : NORMAL_80 * spreadOfChanges(figures) * Math.sqrt(distance);
  return {
    low: Math.max(0, Math.floor(best.mid - half)),
    mid: Math.max(0, Math.round(best.mid)),
    high: Math.max(0, Math.ceil(best.mid + half)),
    method: best.method,
    errors: best.errors.length >= FEWEST_ERRORS ? best.errors.length : 0,
    confidence: CONFIDENCE,
  };
}

/** Absolute errors of the same forecast made in every past month for which the outcome is known. */
function pastErrors(method: Method, figures: Figures, last: number, distance: number): number[] {
  const errors: number[] = [];
  for (let origin = 2; origin + distance <= last; origin += 1) {
    const told = method(figures, origin, distance);
    const came = figures[origin + distance];
    if (told !== null && known(came)) errors.push(Math.abs(came - told));
  }
  return errors;
}

function known(value: number | null | undefined): value is number {
  return value !== null && value !== undefined;
}

function firstKnown(figures: Figures, from: number, before: number): { at: number; value: number } | null {
  for (let at = Math.max(0, from); at < before; at += 1) {
    const value = figures[at];
    if (known(value)) return { at, value };
  }
  return null;
}

/** Without past forecasts a method cannot be said to err less. */
function meanOf(errors: readonly number[]): number {
  return errors.length === 0
    ? Number.POSITIVE_INFINITY
    : errors.reduce((sum, error) => sum + error, 0) / errors.length;
}

function quantile(errors: readonly number[], share: number): number {
  const place = Math.min(errors.length, Math.ceil((errors.length + 1) * share));
  return errors.toSorted((a, b) => a - b)[place - 1] ?? 0;
}

function spreadOfChanges(figures: Figures): number {
  const changes = figures.flatMap((value, at) => {
    const before = figures[at - 1];
    return known(value) && known(before) ? [value - before] : [];
  });
  if (changes.length < 2) return 0;
  const mean = changes.reduce((sum, change) => sum + change, 0) / changes.length;
  return Math.sqrt(changes.reduce((sum, change) => sum + (change - mean) ** 2, 0) / (changes.length - 1));
}
