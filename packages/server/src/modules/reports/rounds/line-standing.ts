import { timelinessOf } from '@ansinh/domain/obligations';
import { isEmptyReport, type RoundStanding } from '@ansinh/domain/reports';
import { todayInVietnam } from '../../../platform/use-case.ts';
import type { RoundLine } from '../db/rounds.repo.ts';

/** How one agency stands in a round, with whether it came in time but says nothing. */
export interface LineStanding extends RoundStanding {
  readonly empty: boolean;
}

/** Returns how an agency stands in a round on an ISO day. Work handed over with other evidence than a report says nothing by itself. */
export function lineStanding(line: RoundLine, today: string): LineStanding {
  const standing = standingOf(line);
  const timing = timingOf(line, standing, today);
  const { filled, required } = line;
  const of = { standing, timing, filled, required };
  const nothing = line.state === 'nothing_to_report' || isEmptyReport(of);
  return { ...of, empty: nothing && timing === 'in-time' };
}

function standingOf({ state, reportId }: RoundLine): LineStanding['standing'] {
  switch (state) {
    case 'cancelled':
      return 'exempt';
    case 'submitted':
    case 'nothing_to_report':
      return 'submitted';
    case 'returned':
    case 'accepted':
      return state;
    default:
      return reportId === null ? 'not-started' : 'drafting';
  }
}

function timingOf(
  { dueOn, submittedAt, state }: RoundLine,
  standing: LineStanding['standing'],
  today: string,
): LineStanding['timing'] {
  const sent = standing === 'submitted' || standing === 'accepted';
  const doneOn = sent && submittedAt !== null ? todayInVietnam(new Date(submittedAt)) : null;
  switch (timelinessOf({ state, due: dueOn, doneOn }, today)) {
    case 'on_time':
      return 'in-time';
    case 'late':
      return 'late';
    case 'overdue':
    case 'escalated':
      return 'overdue';
    case 'none':
      return 'none';
  }
}
