import type { LoadedSet } from './loaded-set.ts';

/** Returns which agencies serve a commune once the decision is carried out, for old and new communes, by id. */
export function servingAgencies(
  { territories, agencies, changes }: LoadedSet,
  ids: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const closing = new Set(changes.filter(({ act }) => act === 'close').map(({ code }) => code));
  const standing = [...agencies, ...changes.filter(({ act }) => act === 'open')].flatMap(
    ({ code, territory }) => {
      const id = ids.get(code);
      return territory === null || id === undefined || closing.has(code) ? [] : [{ territory, id }];
    },
  );
  const serving = new Map(
    [...Map.groupBy(standing, ({ territory }) => territory)].map(([key, own]) => [
      key,
      own.map(({ id }) => id),
    ]),
  );
  for (const { from, to } of territories) {
    if (to === null || to === from) continue;
    serving.set(from, [...(serving.get(from) ?? []), ...(serving.get(to) ?? [])]);
  }
  return serving;
}
