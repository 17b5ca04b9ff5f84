import type { FigureMonth } from '@ansinh/domain/coverage';
import { lastDayOf, monthLater, monthNumber } from '@ansinh/domain/coverage';

/** The months a board reads: three years and what its changes are counted from, ending with its month. */
export interface BoardFrame {
  readonly month: FigureMonth;
  readonly compare: FigureMonth;
  readonly view: 'was' | 'now';
  /** The day whose boundaries the board is on: the end of its month, or today. */
  readonly boundariesOn: string;
  readonly months: readonly FigureMonth[];
  readonly year: number;
  readonly years: { readonly from: number; readonly to: number };
}

const HISTORY = 36;

/** Returns the frame of a month; changes are counted from the December before unless another month is named. */
export function boardFrame(
  month: FigureMonth,
  asked: { readonly compare?: FigureMonth | undefined; readonly view: 'was' | 'now' },
  today: string,
): BoardFrame {
  const year = Number(month.slice(0, 4));
  const before = `${year - 1}-12`;
  const compare = asked.compare !== undefined && asked.compare < month ? asked.compare : before;
  const first = [monthLater(month, 1 - HISTORY), compare, before].toSorted()[0] ?? before;
  const months = Array.from({ length: monthNumber(month) - monthNumber(first) + 1 }, (_, at) =>
    monthLater(first, at),
  );
  return {
    month,
    compare,
    view: asked.view,
    boundariesOn: asked.view === 'now' ? today : lastDayOf(month),
    months,
    year,
    years: { from: Number(first.slice(0, 4)), to: year },
  };
}
