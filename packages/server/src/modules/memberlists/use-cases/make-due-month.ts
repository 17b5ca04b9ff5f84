import { z } from 'zod';
import { sql } from '../../../platform/database/sql.ts';
import { useCase } from '../../../platform/use-case.ts';
import { newestMonth } from '../db/list-runs.repo.ts';
import { makeMonth } from '../make-month.ts';

/** Makes the lists of the month that has begun, where the register has people and nobody made them yet. Repeatable. @law BD Đ8.1 g5 */
export const makeDueMonth = useCase({
  name: 'memberlists.make-due',
  access: 'system',
  input: z.object({}),
  audit: 'write',
  run: async (context): Promise<{ month: string; made: boolean }> => {
    const { tx, today, audit, nothingChanged } = context;
    const month = today.slice(0, 7);
    const { people } = await tx.get<{ people: boolean }>(
      sql`select exists (select from people where merged_into is null) as people`,
    );
    if (!people || ((await newestMonth(tx, null)) ?? '') >= month) {
      nothingChanged();
      return { month, made: false };
    }
    const { counts } = await makeMonth(context, month, null);
    audit({ subject: `member-lists:${month}`, detail: { counts } });
    return { month, made: true };
  },
});
