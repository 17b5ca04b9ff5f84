import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { drawHousehold } from './households.ts';
import { ListWriter } from './list-writer.ts';
import { neighbourOf } from './person-numbers.ts';
import { PEOPLE_COLUMNS, personRow, type Office } from './person-row.ts';
import type { Person } from './person.ts';
import { readPlaces } from './places.ts';
import { PROFILES, type ProfileName } from './profiles.ts';
import { Random } from './random.ts';

const PROVINCES = ['62', '14', '31', '52'];
const OFFICES: readonly Office[] = [
  { bhxhMissing: 0.12, cardMissing: 0.25, newTerritory: 0.25, sexes: ['Nam', 'Nữ'] },
  { bhxhMissing: 0.55, cardMissing: 0.5, newTerritory: 0.6, sexes: ['1', '0'] },
];
/** So many persons back may a namesake be taken from. */
const MEMORY = 5000;

export interface PeopleListsOptions {
  readonly rows: number;
  readonly seed: number;
  readonly profile: ProfileName;
  readonly folder: string;
}

/** Another person who bears the same name and was born near another one, as tests of memory in big provinces: same year, or the same day. */
function namesakeOf(random: Random, person: Person, model: Person): Person {
  const near = random.next();
  const birth =
    near < 0.08
      ? { year: model.year, month: model.month, day: model.day }
      : near < 0.6
        ? { year: model.year, month: random.between(1, 12), day: random.between(1, 28) }
        : {
            year: model.year + random.pick([-1, 1, 10, -10]),
            month: model.month,
            day: Math.min(model.day, 28),
          };
  const century = (birth.year >= 2000 ? 2 : 0) + (model.sex === 'female' ? 1 : 0);
  const head = `${person.cccd.slice(0, 3)}${century}${String(birth.year % 100).padStart(2, '0')}`;
  return {
    ...person,
    ...birth,
    name: model.name,
    sex: model.sex,
    cccd: head + neighbourOf(person.cccd.slice(6), 1),
    tags: [...person.tags.filter((tag) => tag !== 'first-of-january'), 'namesake'],
  };
}

/** Writes lists a and b with their truth files into the folder; returns how many rows each has. */
export function writePeopleLists(options: PeopleListsOptions): { a: number; b: number } {
  const random = new Random(options.seed);
  const rates = PROFILES[options.profile];
  const places = readPlaces(PROVINCES);
  const writers = [new ListWriter(), new ListWriter()] as const;
  const only = (1 - rates.overlap) / (2 - rates.overlap);
  const recent: Person[] = [];
  let entity = 0;
  while (Math.min(writers[0].rows, writers[1].rows) < options.rows) {
    for (const member of drawHousehold(random, random.pick(places))) {
      entity += 1;
      const model = recent.length > 0 && random.chance(rates.namesake) ? random.pick(recent) : null;
      const person = model === null ? member : namesakeOf(random, member, model);
      recent[(entity - 1) % MEMORY] = member;
      const draw = random.next();
      writers.forEach((writer, list) => {
        if (list === 0 ? draw < only : draw >= 1 - only) return;
        const office = OFFICES[list];
        const copies = random.chance(rates.duplicate) ? 2 : 1;
        if (office === undefined) return;
        for (let copy = 0; copy < copies && writer.rows < options.rows; copy += 1) {
          const { row, tags } = personRow(random, person, office, rates, random.pick(places));
          writer.add(entity, row, copies === 2 ? `${tags}|duplicate` : tags);
        }
      });
    }
  }
  mkdirSync(options.folder, { recursive: true });
  const header = `id,${PEOPLE_COLUMNS}`;
  writers[0].write(join(options.folder, 'a'), 'A', header, random);
  writers[1].write(join(options.folder, 'b'), 'B', header, random);
  return { a: writers[0].rows, b: writers[1].rows };
}
