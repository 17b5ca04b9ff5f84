import { Refusal } from '../../platform/refusal.ts';
import type { UseCaseContext } from '../../platform/use-case.ts';
import { findDuties } from './db/duties.repo.ts';
import { dutyAnswers, type DutyAnswer } from './duty-answer.ts';
import { getRegulation } from './open-for-work.ts';

/** Returns one duty as the screens show it; refuses what the actor does not see. */
export async function oneDuty(
  context: Pick<UseCaseContext<unknown>, 'tx' | 'actor' | 'today' | 'request'>,
  id: string,
): Promise<DutyAnswer> {
  const [row] = await findDuties(context.tx, [id]);
  if (row === undefined) throw new Refusal('platform.not_found');
  const [answer] = await dutyAnswers(context, await getRegulation(context.tx, row.regulationId), [row]);
  if (answer === undefined) throw new Refusal('platform.not_found');
  return answer;
}
