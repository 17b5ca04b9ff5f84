import { resolveNamesEndpoint } from '@ansinh/contract/directory/directory.endpoints';
import type { ResolvedNameSchema } from '@ansinh/contract/directory/directory.schemas';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import type { AgencyResolution } from '@ansinh/domain/directory';
import type { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import type { AgencyRef } from '../agency-row.ts';
import { provincePlaceNames } from '../db/directory.repo.ts';
import { agencyNamesOn, loadDirectory, resolveNamesOn } from '../directory.ts';
import { formerBearers, type FormerBearer } from '../former-bearer.ts';

type ResolvedName = z.output<typeof ResolvedNameSchema>;

/** Whom printed names mean on the day of their document; what does not resolve comes back with candidates. */
export const resolveNames = useCase({
  name: 'directory.resolve-names',
  access: 'directory.read',
  input: inputOf(resolveNamesEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }) => {
    const on = input.on ?? today;
    const placeNames = input.placeNames ?? (await provincePlaceNames(tx));
    const resolutions = await resolveNamesOn(tx, input.names, on, placeNames);
    const directory = await loadDirectory(tx);
    const lost = input.names.filter((_, at) => resolutions[at]?.kind === 'unresolved');
    const bearers = lost.length > 0 ? formerBearers(directory, lost, on, placeNames) : [];
    const formerOf = new Map(lost.map((name, at) => [name, bearers[at] ?? null]));
    const ids = [
      ...resolutions.flatMap((one) =>
        one.kind === 'unresolved' ? one.candidates.map(({ id }) => id) : one.ids,
      ),
      ...bearers.flatMap((one) => (one ? [one.agency.id, ...one.holderIds] : [])),
    ];
    const named = await agencyNamesOn(tx, [...new Set(ids)], on);
    const items = resolutions.map((one, at): ResolvedName => {
      const name = input.names[at] ?? '';
      const group =
        one.kind === 'group' ? directory.groups.find(({ code }) => code === one.groupCode) : undefined;
      return {
        name,
        outcome: one.kind,
        agencies: one.kind === 'unresolved' ? [] : refsOf(one.ids, named),
        group: group ? { code: group.code, name: group.name } : null,
        candidates: candidatesOf(one, named),
        former: formerAnswer(formerOf.get(name) ?? null, named),
      };
    });
    return { on, items };
  },
});

function refsOf(ids: readonly string[], named: ReadonlyMap<string, AgencyRef>): AgencyRef[] {
  return ids.flatMap((id) => named.get(id) ?? []);
}

function candidatesOf(
  resolution: AgencyResolution,
  named: ReadonlyMap<string, AgencyRef>,
): ResolvedName['candidates'] {
  if (resolution.kind !== 'unresolved') return [];
  return resolution.candidates.flatMap(({ id, score }) =>
    refsOf([id], named).map((ref) => ({ ...ref, score })),
  );
}

function formerAnswer(
  former: FormerBearer | null,
  named: ReadonlyMap<string, AgencyRef>,
): ResolvedName['former'] {
  const agency = former ? named.get(former.agency.id) : undefined;
  if (!former || !agency) return null;
  return {
    agency,
    existedFrom: former.agency.validFrom,
    existedTo: former.agency.validTo,
    holders: refsOf(former.holderIds, named),
  };
}
