import { formatDate } from '@ansinh/vietnamese/plain-date';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Measured, MeasureScope } from './measure-scope.ts';

/** Counts visits and who joined: an organisation's own, for others those among the people of the area they see. */
export async function measureOutreach(tx: Tx, { agencyId, from, to }: MeasureScope): Promise<Measured[]> {
  const counted = await tx.get<{ visits: number; joined: number }>(sql`
    with own as (select kind = 'collection-organisation' as collects from agencies where id = ${agencyId})
    select count(*)::int as visits, count(distinct v.task_id) filter (where v.outcome = 'joined')::int as joined
    from outreach_visits v join outreach_tasks t on t.tenant_id = v.tenant_id and t.id = v.task_id cross join own
    where v.happened_at::date between ${from}::date and ${to}::date
      and (not own.collects or v.agency_id = ${agencyId})`);
  const span = `từ ${formatDate(from)} đến ${formatDate(to)}`;
  const href = '/van-dong';
  return [
    { measure: 'outreach.visits', value: counted.visits, text: `Lượt vận động đã ghi ${span}`, href },
    {
      measure: 'outreach.joined',
      value: counted.joined,
      text: `Người tham gia sau khi được vận động ${span}`,
      href,
    },
  ];
}
