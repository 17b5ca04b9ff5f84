import { inputOf } from '@ansinh/contract/platform/endpoint';
import { listFindingsEndpoint } from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { mayUse } from '@ansinh/domain/access';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { listFindingRows } from '../db/findings.repo.ts';
import { findingLines } from '../finding-lines.ts';

/** A page of the worklist. */
export const listFindings = useCase({
  name: 'reconciliation.list',
  access: 'findings.read',
  input: inputOf(listFindingsEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const { after, limit, ...filter } = input;
    const rows = await listFindingRows(tx, filter, actor, { after: pageStart(after), limit: limit + 1 });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: await findingLines(tx, actor, today, page),
      next: rows.length > limit && last ? `${last.priority}|${last.id}` : null,
      abilities: [
        ...(mayUse(actor.roles, 'findings.work') ? ['export'] : []),
        ...(mayUse(actor.roles, 'findings.manage') ? ['assign', 'run'] : []),
      ],
    };
  },
});

function pageStart(after: string | undefined): { priority: number; id: string } | null {
  if (after === undefined) return null;
  const [, priority, id] = /^(\d{1,3})\|([0-9a-f-]{36})$/.exec(after) ?? [];
  if (priority === undefined || id === undefined)
    throw new Refusal('platform.input_invalid', { field: 'after' });
  return { priority: Number(priority), id };
}
