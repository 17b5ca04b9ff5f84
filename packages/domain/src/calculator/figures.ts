import { formatDate, isIsoDate } from '@ansinh/vietnamese/plain-date';
import { allow, refuse, type Decision } from '../kernel/index.ts';
import { parameterOn, type ParameterRow } from '../parameters/index.ts';
import { fractionOf, type Fraction } from './fraction.ts';

/** What a calculation says beside its figures; the sentences stand in the contract. */
export type CalculatorNote =
  | 'support-is-least'
  | 'province-support-unknown'
  | 'period-keeps-amount'
  | 'periods-of-household'
  | 'same-year'
  | 'no-step-down'
  | 'minority-as-other'
  | 'island-as-other'
  | 'support-ends'
  | 'ahead-discount'
  | 'rounding';

/** One parameter read in a calculation: the dated row with its legal basis and how sure it is. */
export type Figure = ParameterRow;

/** The parameters of one day. What is read is remembered, in order, and becomes the basis of the result. */
export interface Figures {
  readonly on: string;
  readonly read: Figure[];
  /** Returns the value of the first of these parameters that has one on the day; undefined when none has. */
  find(...names: readonly string[]): Fraction | undefined;
  /** Returns the value of the first of these parameters that has one. Throws MissingFigure when none has. */
  get(...names: readonly string[]): Fraction;
}

/** A parameter that the law of the day needs is not in the store. */
export class MissingFigure extends Error {
  readonly parameter: string;
  constructor(parameter: string) {
    super(parameter);
    this.parameter = parameter;
  }
}

/** Returns the reader of the parameters in force on a day. */
export function figuresOn(rows: readonly ParameterRow[], on: string): Figures {
  const read: Figure[] = [];
  const find: Figures['find'] = (...names) => {
    for (const name of names) {
      const found = parameterOn(rows, name, on);
      if (!found.ok) continue;
      if (!read.includes(found.value)) read.push(found.value);
      return fractionOf(found.value.value);
    }
    return undefined;
  };
  return {
    on,
    read,
    find,
    get: (...names) => {
      const value = find(...names);
      if (value === undefined) throw new MissingFigure(names[0] ?? '');
      return value;
    },
  };
}

export type DayRefusal = 'calculator.date_unreadable' | 'calculator.before_first_law';

/** Refuses a day that is none, or lies before the first law that `parameter` was stored for. */
export function checkDay(
  rows: readonly ParameterRow[],
  on: string,
  parameter: string,
): Decision<string, DayRefusal> {
  if (!isIsoDate(on)) return refuse('calculator.date_unreadable', { on });
  const first = rows
    .filter(({ name }) => name === parameter)
    .map(({ from }) => from)
    .toSorted()[0];
  if (first !== undefined && on < first)
    return refuse('calculator.before_first_law', { on: formatDate(on), first: formatDate(first) });
  return allow(on);
}

/** Returns what `calculate` returns; a parameter that is missing becomes a refusal. */
export function withFigures<T, Code extends string>(
  on: string,
  calculate: () => Decision<T, Code>,
): Decision<T, Code | 'parameters.not_found'> {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof MissingFigure)
      return refuse('parameters.not_found', { name: error.parameter, date: on });
    throw error;
  }
}
