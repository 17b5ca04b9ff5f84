import { resolveNamesEndpoint } from '@ansinh/contract/directory/directory.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn, loadDirectory, resolveNamesOn } from '../directory.ts';

/** Whom printed names mean on the day of their document; what does not resolve comes back with candidates. */
export const resolveNames = useCase({
  name: 'directory.resolve-names',
  access: 'directory.read',
  input: inputOf(resolveNamesEndpoint),
  audit: 'read',
  run: async ({ tx, input, today }) => {
    const on = input.on ?? today;
    const resolutions = await resolveNamesOn(tx, input.names, on, input.placeNames);
    const ids = resolutions.flatMap((one) =>
      one.kind === 'unresolved' ? one.candidates.map(({ id }) => id) : one.ids,
    );
    const named = await agencyNamesOn(tx, [...new Set(ids)], on);
    const { groups } = await loadDirectory(tx);
    const items = resolutions.map((one, index) => {
      const group = one.kind === 'group' ? groups.find(({ code }) => code === one.groupCode) : undefined;
      return {
        name: input.names[index] ?? '',
        outcome: one.kind,
        agencies: one.kind === 'unresolved' ? [] : one.ids.flatMap((id) => named.get(id) ?? []),
        group: group ? { code: group.code, name: group.name } : null,
        candidates:
          one.kind === 'unresolved'
            ? one.candidates.flatMap(({ id, score }) => {
                const agency = named.get(id);
                return agency ? [{ ...agency, score }] : [];
              })
            : [],
      };
    });
    return { on, items };
  },
});
