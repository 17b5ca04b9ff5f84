import type { FeatureSet } from '../kernel/feature-set.ts';
import { countPeople } from './count-people.ts';
import { keyPeople, PEOPLE_PASSES } from './key-people.ts';
import { PeoplePacker } from './pack-people.ts';
import { PEOPLE_COLUMNS } from './people-columns.ts';
import {
  addOwnCounts,
  mergePeople,
  ownCounts,
  placesOfTails,
  type PeopleCounts,
  type PeopleTables,
} from './people-tables.ts';
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
  openCounts: (tables) => ({ ...ownCounts(tables as PeopleTables) }),
  countRows: (records, from, to, { dictionary, remap }, tables, counts) => {
    const shared = tables as PeopleTables;
    const numbers = { ...remap, ...placesOfTails(dictionary, shared) };
    countPeople(records, from, to, numbers, shared, counts as PeopleCounts);
  },
  addCounts: (counts, tables) => addOwnCounts(counts as PeopleCounts, tables as PeopleTables),
  keyRows: (records, from, to, tables) => keyPeople(records, from, to, tables as PeopleTables),
  overlap: (within) => 2 ** (within ? WEIGHTS.base.duplicates : WEIGHTS.base.overlap),
  openScorer: (tables, rowsA, rowsB, within) =>
    new PeopleScorer(tables as PeopleTables, rowsA, rowsB, within),
};
