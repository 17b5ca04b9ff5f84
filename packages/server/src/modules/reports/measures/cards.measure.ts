import { formatDate } from '@ansinh/vietnamese/plain-date';
import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import type { Measured, MeasureScope } from './measure-scope.ts';

/** Counts the cards issued: those an agency asked for, for the Social Insurance all it issued. */
export async function measureCards(tx: Tx, { agencyId, from, to }: MeasureScope): Promise<Measured[]> {
  const counted = await tx.get<{ issued: number; issues: boolean }>(sql`
    with own as (select kind = 'social-insurance' as issues from agencies where id = ${agencyId})
    select own.issues, (select count(*)::int from card_requests c where c.kind = 'card' and c.state = 'issued'
      and c.issued_on between ${from}::date and ${to}::date and (own.issues or c.requested_by = ${agencyId})) as issued
    from own`);
  const whose = counted.issues ? 'đã cấp' : 'đã cấp theo đề nghị của cơ quan';
  return [
    {
      measure: 'cards.issued',
      value: counted.issued,
      text: `Thẻ BHYT ${whose} từ ${formatDate(from)} đến ${formatDate(to)}`,
      href: '/the-so?state=issued',
    },
  ];
}
