import { inputOf } from '@ansinh/contract/platform/endpoint';
import { listSetAgenciesEndpoint } from '@ansinh/contract/reorganisations/reorganisations.endpoints';
import { foldDiacritics } from '@ansinh/vietnamese/text';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { findStored } from '../db/reorganisations.repo.ts';
import { loadSet, type LoadedSet } from '../loaded-set.ts';

/** Agencies that a decision opens, changes, ends or takes work from, with those that go on with it. */
export const listSetAgencies = useCase({
  name: 'reorganisations.list-agencies',
  access: 'directory.read',
  input: inputOf(listSetAgenciesEndpoint),
  audit: 'read',
  run: async ({ tx, input }) => {
    const stored = await findStored(tx, input.id);
    if (!stored) throw new Refusal('platform.not_found');
    const { show, q, after, limit } = input;
    const wanted = foldDiacritics(q ?? '').toLowerCase();
    const all = agencyLines(await loadSet(tx, stored, false)).filter(
      ({ code, name, act, note, successors }) =>
        (show === 'all' ||
          show === act ||
          (show === 'unsettled' && act === 'close' && note === '' && successors.length === 0)) &&
        (code.includes(wanted) || foldDiacritics(name).toLowerCase().includes(wanted)),
    );
    const items = all.filter(({ code }) => after === undefined || code > after).slice(0, limit);
    const last = items.at(-1)?.code ?? null;
    return { items, total: all.length, next: last === all.at(-1)?.code ? null : last };
  },
});

function agencyLines({ changes, successions, agencies }: LoadedSet) {
  const names = new Map(agencies.map(({ code, name }) => [code, name]));
  const acts = new Map(changes.map((change) => [change.code, change]));
  const taken = Map.groupBy(successions, ({ from }) => from);
  const called = (code: string): string => names.get(code) ?? acts.get(code)?.name ?? code;
  return [...new Set([...acts.keys(), ...taken.keys()])].toSorted().map((code) => {
    const change = acts.get(code);
    return {
      code,
      name: change?.name ?? called(code),
      // An agency that goes on but gives part of its work away has no act of its own.
      act: change?.act ?? ('give' as const),
      territory: change?.territory ?? null,
      note: change?.note ?? '',
      successors: (taken.get(code) ?? []).map(({ to, share, dividedBy, primary, scope }) => ({
        code: to,
        name: called(to),
        share,
        dividedBy,
        primary,
        scope,
      })),
    };
  });
}
