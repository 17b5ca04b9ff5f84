import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import {
  countUnlinked,
  followJoinings,
  keepLinks,
  matchByName,
  matchByNumber,
  readRegister,
  writeUnmatched,
} from '../db/register.repo.ts';
import { settleRoster } from '../settle-roster.ts';
import { foundLinks } from './found-links.ts';

const Roster = z.object({ rosterId: z.uuid() });

/** Finds pupils by their numbers, then by name and day of birth. Returns how many nobody was found for, and how many of them are new. */
export const recogniseRoster = useCase({
  name: 'pupils.recognise',
  access: 'system',
  input: Roster,
  audit: 'write',
  run: async ({ tx, input: { rosterId }, audit }) => {
    await followJoinings(tx, rosterId);
    await matchByNumber(tx, rosterId, 'identity-number');
    await matchByNumber(tx, rosterId, 'bhxh-number');
    await matchByName(tx, rosterId);
    const counts = await countUnlinked(tx, rosterId);
    audit({ subject: `roster:${rosterId}`, detail: { ...counts } });
    return counts;
  },
});

/** Writes who is left to a file for linkage. Reading them leaves an audit row. */
export const exportUnmatched = useCase({
  name: 'pupils.export-for-linking',
  access: 'system',
  input: Roster.extend({ path: z.string() }),
  audit: 'personal',
  run: async ({ tx, input, audit }) => {
    audit({ subject: `roster:${input.rosterId}`, purpose: 'Đối chiếu danh sách học sinh, sinh viên với sổ' });
    await writeUnmatched(tx, input.rosterId, input.path);
  },
});

/** Keeps what linkage found. */
export const keepFoundLinks = useCase({
  name: 'pupils.keep-links',
  access: 'system',
  input: Roster.extend({ pairs: z.string() }),
  audit: 'write',
  run: async ({ tx, input: { rosterId, pairs }, audit }) => {
    const links = foundLinks(pairs);
    await keepLinks(tx, rosterId, links);
    audit({
      subject: `roster:${rosterId}`,
      detail: { found: links.length, sure: links.filter(({ sure }) => sure).length },
    });
  },
});

/** Takes over what the register says of the pupils, and where each of them stands then. */
export const settleMatched = useCase({
  name: 'pupils.settle',
  access: 'system',
  input: Roster,
  audit: 'write',
  run: async ({ tx, today, input: { rosterId }, audit }) => {
    await readRegister(tx, rosterId, today);
    await settleRoster(tx, rosterId, today);
    audit({ subject: `roster:${rosterId}` });
  },
});
