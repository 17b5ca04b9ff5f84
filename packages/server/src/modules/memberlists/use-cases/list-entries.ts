import { listEntriesEndpoint } from '@ansinh/contract/memberlists/memberlists.endpoints';
import type { ListEntry } from '@ansinh/contract/memberlists/memberlists.schemas';
import { whyListed } from '@ansinh/contract/memberlists/why-listed';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { maskName } from '@ansinh/domain/people';
import { z } from 'zod';
import { readCursor, writeCursor } from '../../../platform/http/keyset-cursor.ts';
import { useCase } from '../../../platform/use-case.ts';
import { basisOfLayout } from '../../exchange/index.ts';
import { seesMasked } from '../../people/index.ts';
import { monthsMade } from '../db/list-counts.repo.ts';
import { listEntryRows, type StoredListEntry } from '../db/list-entries.repo.ts';
import { LIST_LAYOUT, POTENTIAL_LAYOUT } from '../list-layout.ts';

/** A page of the people of a month's lists. */
export const listEntries = useCase({
  name: 'memberlists.entries',
  access: 'memberlists.read',
  input: inputOf(listEntriesEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, request }) => {
    const { limit, after, month: asked, ...filter } = input;
    const month = asked ?? (await monthsMade(tx))[0] ?? null;
    const masked = seesMasked(actor);
    const abilities = masked ? [] : ['export'];
    const bases = {
      listed: await basisOfLayout(tx, LIST_LAYOUT),
      potential: await basisOfLayout(tx, POTENTIAL_LAYOUT),
    };
    if (month === null) return { month, items: [], bases, next: null, masked, abilities };
    const rows = await listEntryRows(tx, `${month}-01`, filter, {
      after: readCursor(after, z.string()),
      limit: limit + 1,
    });
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      month,
      items: page.map((row) => entryAnswer(row, masked, request.language ?? 'vi')),
      bases,
      next: rows.length > limit && last ? writeCursor([last.nameKey, last.id]) : null,
      masked,
      abilities,
    };
  },
});

function entryAnswer(row: StoredListEntry, masked: boolean, language: 'vi' | 'en'): ListEntry {
  const { nameKey: _name, birth: _birth, fullName, reasons, ...rest } = row;
  return {
    ...rest,
    reasons: {
      ...reasons,
      ...(reasons.parts === undefined ? {} : { parts: { ...reasons.parts } }),
    } as ListEntry['reasons'],
    fullName: masked ? maskName(fullName) : fullName,
    household: masked ? null : row.household,
    why: whyListed(row, language),
  };
}
