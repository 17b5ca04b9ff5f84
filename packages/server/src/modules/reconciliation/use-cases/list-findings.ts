import { inputOf } from '@ansinh/contract/platform/endpoint';
import { listFindingsEndpoint } from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { mayUse } from '@ansinh/domain/access';
import { z } from 'zod';
import { readCursor, writeCursor } from '../../../platform/http/keyset-cursor.ts';
import { useCase } from '../../../platform/use-case.ts';
import { keepsFindings } from '../db/keeper.repo.ts';
import { listFindingRows } from '../db/findings.repo.ts';
import { findingLines } from '../finding-lines.ts';

/** A page of the worklist. */
export const listFindings = useCase({
  name: 'reconciliation.list',
  access: 'findings.read',
  input: inputOf(listFindingsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const { after, limit, order, ...filter } = input;
    const from = readCursor(after, z.number());
    const rows = await listFindingRows(tx, filter, actor, {
      order,
      after: from && { value: from[0], id: from[1] },
      limit: limit + 1,
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const manages = mayUse(actor.roles, 'findings.manage');
    return {
      items: await findingLines(tx, actor, today, page),
      next: rows.length > limit && last ? writeCursor([last.place, last.id]) : null,
      abilities: [
        ...(mayUse(actor.roles, 'findings.work') ? ['export'] : []),
        ...(manages ? ['assign'] : []),
        ...(manages && (await keepsFindings(tx)) ? ['run'] : []),
      ],
    };
  },
});
