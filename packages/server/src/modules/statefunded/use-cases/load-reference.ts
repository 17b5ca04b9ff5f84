import { VALIDITY_RULES } from '@ansinh/domain/statefunded';
import { z } from 'zod';
import { resolveNamesOn } from '../../directory/index.ts';
import type { Tx } from '../../../platform/database/transaction.ts';
import { useCase } from '../../../platform/use-case.ts';
import { addGroup, groupStands } from '../db/groups.repo.ts';

const GroupRow = z.object({
  code: z.string(),
  from: z.iso.date(),
  to: z.union([z.iso.date(), z.literal('')]),
  ord: z.coerce.number().int(),
  name: z.string().min(1),
  card_codes: z.string().regex(/^[A-Z]{2}( [A-Z]{2})*$/),
  payer: z.enum(['3', '4']),
  support_parameter: z.string().min(1),
  validity: z.enum(VALIDITY_RULES),
  maker: z.enum(['commune', 'school']),
  manager: z.string().min(1),
  basis: z.string().min(1),
  certainty: z.enum(['verified', 'secondary', 'unverified']),
  note: z.string(),
});

/** The dated groups of db/reference with the agency of the province that manages each. */
export const loadStateFundedReference = useCase({
  name: 'statefunded.load-reference',
  access: 'system',
  input: z.object({ groups: z.array(GroupRow) }),
  audit: 'write',
  run: async ({ tx, actor, input, audit, nothingChanged }): Promise<{ added: number }> => {
    let added = 0;
    for (const row of input.groups) {
      if (await groupStands(tx, row.code, row.from)) continue;
      await addGroup(tx, actor.tenantId, {
        code: row.code,
        from: row.from,
        to: row.to === '' ? null : row.to,
        ord: row.ord,
        name: row.name,
        cardCodes: row.card_codes.split(' '),
        payer: row.payer === '3' ? 3 : 4,
        supportParameter: row.support_parameter,
        validity: row.validity,
        maker: row.maker,
        managerName: row.manager,
        managerId: await managerOf(tx, row.manager, row.from),
        basis: row.basis,
        certainty: row.certainty,
        note: row.note,
      });
      added += 1;
    }
    if (added === 0) nothingChanged();
    audit({ detail: { groups: added } });
    return { added };
  },
});

/** The one agency a name means on a day; null where the directory knows none or several. */
async function managerOf(tx: Tx, name: string, on: string): Promise<string | null> {
  const [known] = await resolveNamesOn(tx, [name], on);
  const [only, ...others] = known?.kind === 'agency' ? known.ids : [];
  return only !== undefined && others.length === 0 ? only : null;
}
