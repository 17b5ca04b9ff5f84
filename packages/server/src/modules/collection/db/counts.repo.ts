import { sql } from '../../../platform/database/sql.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { communeName } from '../../directory/index.ts';

/** People receipts were written for, by village. */
export interface CommuneCount {
  readonly commune: string | null;
  readonly communeName: string;
  readonly village: string | null;
  readonly villageName: string | null;
  readonly scheme: 'BHYT' | 'BHXH-TN';
  readonly newPeople: number;
  readonly renewedPeople: number;
}

/** Returns how many people receipts of these days were written for, in the communes the caller answers for. */
export function countByCommune(tx: Tx, from: string, to: string): Promise<CommuneCount[]> {
  return tx.rows(sql`
    select c.commune, coalesce(${communeName(sql`c.commune`)}, '') as "communeName",
      c.village_key as village, u.name as "villageName", c.scheme,
      coalesce(sum(c.people) filter (where c.participation = 'new'), 0)::bigint as "newPeople",
      coalesce(sum(c.people) filter (where c.participation = 'renewed'), 0)::bigint as "renewedPeople"
    from app.commune_receipt_counts(${from}::date, ${to}::date) c
    left join measured_units u on u.key = c.village_key
    group by c.commune, c.village_key, u.name, c.scheme order by 2, 4 nulls last, 5`);
}
