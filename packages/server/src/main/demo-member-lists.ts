import type { Actor } from '@ansinh/domain/kernel';
import { agencyIdsByCode } from '../modules/directory/index.ts';
import { deliverLists, makeLists, sendLists } from '../modules/memberlists/index.ts';
import { inTransactionAs } from '../platform/database/transaction.ts';
import { Refusal } from '../platform/refusal.ts';
import { run, todayInVietnam, type Services } from '../platform/use-case.ts';

/** First month the demo has lists of: its register knows everybody by then. */
const FIRST_MONTH = '2026-10';

/** The province's Social Insurance, which makes and sends the lists. */
const KEEPER = 'bhxh-tinh';

const PURPOSE = 'Tuyên truyền, vận động người dân tham gia, đóng tiếp BHXH, BHYT đúng hạn';

/**
 * Makes the lists of the month a clock stands in, as Social Insurance would have on that day, once the register of the demo is whole. Those of a
 * month that is over are sent to every commune too; sending the newest is left to the visitor. `today`: the day the demo is loaded.
 */
export async function makeDemoMemberLists(services: Services, actor: Actor, today: string): Promise<void> {
  const month = todayInVietnam(services.now()).slice(0, 7);
  if (month < FIRST_MONTH) return;
  const ids = await inTransactionAs(services.pool, actor, agencyIdsByCode);
  const keeper: Actor = { ...actor, agencyId: ids.get(KEEPER) ?? null };
  try {
    await run(services, makeLists, keeper, { month });
    if (month !== today.slice(0, 7)) {
      await run(services, sendLists, keeper, { month, purpose: PURPOSE });
      await deliverLists(services, actor);
    }
  } catch (error) {
    // The demo goes on without lists its regulations or its clock have no place for.
    if (!(error instanceof Refusal)) throw error;
    services.log('warn', 'demo lists were not made', { month, code: error.code, ...error.params });
  }
}
