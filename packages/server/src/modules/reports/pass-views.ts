import type { ReportPass } from '@ansinh/contract/reports/reports.schemas';
import type { Tx } from '../../platform/database/transaction.ts';
import { todayInVietnam } from '../../platform/use-case.ts';
import { agencyRefs } from './agency-refs.ts';
import type { StoredPass } from './db/passed-reports.repo.ts';

/** Returns passings on as answers carry them, with the names of both agencies on that day. */
export async function passViews(tx: Tx, passes: readonly StoredPass[]): Promise<ReportPass[]> {
  if (passes.length === 0) return [];
  const refOf = await agencyRefs(
    tx,
    passes.flatMap(({ fromId, toId }) => [fromId, toId]),
  );
  return passes.map(({ part, fromId, toId, reason, at }) => {
    const day = todayInVietnam(new Date(at));
    return { part, from: refOf(fromId, day), to: refOf(toId, day), reason, at };
  });
}
