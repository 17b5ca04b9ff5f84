import type { InquiryRow } from '@ansinh/contract/inquiries/inquiries.schemas';
import { inquiryTimeliness, waitsForAnswer } from '@ansinh/domain/inquiries';
import type { WorkingCalendar } from '@ansinh/vietnamese/working-calendar';
import type { Tx } from '../../platform/database/transaction.ts';
import { agencyNamer } from '../obligations/index.ts';
import { calendarAround } from './inquiry-term.ts';
import type { StoredThread } from './db/threads.repo.ts';

/** Returns a maker of rows: agencies as called on the day they were asked, the standing against the term of today. */
export async function rowMaker(
  tx: Tx,
  threads: readonly StoredThread[],
  today: string,
): Promise<(thread: StoredThread) => InquiryRow> {
  const ids = threads.flatMap(({ agencyId, askerId }) => [agencyId, askerId]);
  const { nameOf } = await agencyNamer(tx, ids, today);
  const calendar: WorkingCalendar = await calendarAround(tx, threads, today);
  return (thread) => {
    const { inquiryId, subject, state, askedOn, dueOn, answeredOn, takenDays, wantedDueOn } = thread;
    const named = (id: string) => ({ id, name: nameOf(id, askedOn).name });
    return {
      inquiryId,
      subject,
      asker: named(thread.askerId),
      agency: named(thread.agencyId),
      state,
      askedOn,
      dueOn,
      answeredOn,
      takenDays,
      timeliness: inquiryTimeliness(thread, today, calendar),
      wantsExtension: wantedDueOn !== null && waitsForAnswer(state),
    };
  };
}
