import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { participates } from '../../people/index.ts';

/** A count from a register. `register`: which one; `rows`: how many records it rests on. */
export interface RegisterCount {
  readonly unit: string;
  readonly series: string;
  readonly value: number;
  readonly register: 'people' | 'employers';
}

/**
 * Returns what the registers say of communes at the end of a month: people with a participation that ran then, by scheme and commune of
 * residence, and the insured workers of employers by the commune of their seat, where the list of that quarter is the newest. The
 * register of people comes first where both speak.
 */
export async function registerCounts(
  tx: Tx,
  communes: readonly string[],
  on: string,
  quarter: string,
): Promise<RegisterCount[]> {
  const people = await tx.rows<RegisterCount>(sql`
    select p.commune as unit, case s.scheme when 'BHYT' then 'bhyt-nguoi' when 'BHTN' then 'bhtn-nguoi'
        when 'BHXH-TN' then 'bhxh-tu-nguyen-nguoi' else 'bhxh-bat-buoc-nguoi' end as series,
      count(distinct p.id) as value, 'people' as register
    from people p join person_participations s on s.tenant_id = p.tenant_id and s.person_id = p.id
    where p.merged_into is null and p.commune = any(${[...communes]}::text[]) and ${participates(on)}
    group by p.commune, s.scheme`);
  const employers = await tx.rows<RegisterCount>(sql`
    select e.commune as unit, 'bhxh-bat-buoc-nguoi' as series, sum(e.insured_workers) as value, 'employers' as register
    from employers e
    where e.merged_into is null and e.commune = any(${[...communes]}::text[]) and e.insured_workers is not null and e.insured_period = ${quarter}
    group by e.commune`);
  const said = new Set(people.map(({ unit, series }) => `${unit} ${series}`));
  return [...people, ...employers.filter(({ unit, series }) => !said.has(`${unit} ${series}`))];
}
