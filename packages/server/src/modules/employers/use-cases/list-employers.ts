import { listEmployersEndpoint } from '@ansinh/contract/employers/employers.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { mayUse } from '@ansinh/domain/access';
import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { keepsRegisters, listEmployerRows } from '../db/employers.repo.ts';
import { readCursor, writeCursor } from '../../../platform/http/keyset-cursor.ts';

/** A page of the register of employers. */
export const listEmployers = useCase({
  name: 'employers.list',
  access: 'registers.read',
  input: inputOf(listEmployersEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input }) => {
    const { limit, after, ...filter } = input;
    const from = readCursor(after, z.string());
    const rows = await listEmployerRows(tx, filter, {
      after: from && { name: from[0], id: from[1] },
      limit: limit + 1,
    });
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    const edits = mayUse(actor.roles, 'registers.edit') && (await keepsRegisters(tx));
    return {
      items,
      next: rows.length > limit && last ? writeCursor([last.name, last.id]) : null,
      abilities: [...(edits ? ['edit'] : []), 'export'],
    };
  },
});
