import type { UseCaseContext } from '../../platform/use-case.ts';
import { undivided, type WorkMove } from '../../platform/work-in-hand.ts';
import { endDoubled, passAsked, passAskers } from './db/passed-inquiries.repo.ts';
import { tellSide } from './tell-side.ts';

type Context = Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'now' | 'services' | 'enqueue'>;

/**
 * Gives running requests for information of agencies that end to those that go on, whichever side they stood on: threads with what was
 * said, answers in preparation, files. A request is never divided, so the first of several goes on with it. What would ask an agency
 * itself, or ask it twice, ends with the reason. Returns how many threads passed on and how many ended.
 */
export async function passInquiries(
  context: Context,
  moves: readonly WorkMove[],
): Promise<{ passed: number; ended: number }> {
  const { tx, actor, now } = context;
  const single = undivided(moves);
  if (single.length === 0) return { passed: 0, ended: 0 };
  const ended = await endDoubled(tx, actor, now, single);
  const passed = [
    ...(await passAsked(tx, actor, now, single)),
    ...(await passAskers(tx, actor, now, single)),
  ];
  for (const { inquiryId, subject, dueOn, fromId, toId } of passed)
    await tellSide(context, [toId], {
      step: 'pass',
      by: fromId,
      inquiryId,
      subject,
      due: dueOn,
      cause: `${inquiryId}:${fromId}:${toId}`,
    });
  return { passed: passed.length, ended };
}
