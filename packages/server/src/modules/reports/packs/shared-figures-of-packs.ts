import { askedTwice } from '@ansinh/domain/reports';
import { packFolder, packIds, readPack } from '../../regulations/index.ts';
import { readPackReports } from './read-pack-reports.ts';

/** A figure that several regulations ask an agency of one kind for in the same period. */
export interface FigureOfPacks {
  readonly agencyKind: string;
  readonly recurrence: string;
  readonly figure: string;
  readonly title: string;
  readonly forms: readonly string[];
}

/** Returns what the regulations that come with the product ask agencies twice, kind by kind: the writer is asked once, both reports have it. */
export async function sharedFiguresOfPacks(): Promise<FigureOfPacks[]> {
  const packs = await Promise.all(
    (await packIds()).map(async (id) => {
      const [{ forms }, { duties }] = await Promise.all([readPackReports(id), readPack(await packFolder(id))]);
      const recurrence = new Map(duties.map((duty) => [duty.id, duty.recurrence]));
      return forms
        .filter(({ kind }) => kind === 'unit')
        .flatMap((form) =>
          form.for.map((agencyKind) => ({
            form,
            agencyKind,
            recurrence: recurrence.get(form.duty) ?? 'none',
          })),
        );
    }),
  );
  const titles = new Map(
    packs.flat().flatMap(({ form }) =>
      form.sections
        .flatMap(({ tables = [] }) => tables.flatMap(({ rows }) => rows))
        .flatMap(({ title, cells }) =>
          Object.values(cells).flatMap((source) =>
            source.kind === 'typed' ? [[source.figure, title] as const] : [],
          ),
        ),
    ),
  );
  const asked = Map.groupBy(packs.flat(), ({ agencyKind, recurrence }) => `${agencyKind} ${recurrence}`);
  return [...asked.values()].flatMap((some) => {
    const [first] = some;
    if (!first) return [];
    const { agencyKind, recurrence } = first;
    return askedTwice(some.map(({ form }) => form)).map(({ figure, places }) => ({
      agencyKind,
      recurrence,
      figure,
      title: titles.get(figure) ?? figure,
      forms: places.map(({ form }) => form),
    }));
  });
}
