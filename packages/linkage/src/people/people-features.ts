import type { FeatureSet } from '../kernel/feature-set.ts';
import { countPeople, keyPeople, PEOPLE_PASSES } from './key-people.ts';
import { PeoplePacker } from './pack-people.ts';
import { PEOPLE_COLUMNS } from './people-columns.ts';
import { mergePeople, placesOfTails, type PeopleTables } from './people-tables.ts';
import { PEOPLE_FIELDS, PeopleScorer } from './score-people.ts';
import WEIGHTS from './weights.json' with { type: 'json' };

/** Lists of people. */
export const features: FeatureSet = {
  name: 'people',
  version: WEIGHTS.version,
  columns: PEOPLE_COLUMNS,
  fields: PEOPLE_FIELDS,
  passes: PEOPLE_PASSES,
  openPacker: (present) => new PeoplePacker(present),
  mergeDictionaries: (parts, known) => mergePeople(parts, known as PeopleTables | undefined),
  countRows: (records, from, to, { dictionary, remap }, tables) => {
    const own = tables as PeopleTables;
    countPeople(records, from, to, { ...remap, ...placesOfTails(dictionary, own) }, own);
  },
  keyRows: (records, from, to, tables) => keyPeople(records, from, to, tables as PeopleTables),
  overlap: (within) => 2 ** (within ? WEIGHTS.base.duplicates : WEIGHTS.base.overlap),
  openScorer: (tables, rowsA, rowsB, within) =>
    new PeopleScorer(tables as PeopleTables, rowsA, rowsB, within),
};
