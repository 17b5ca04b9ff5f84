/**
 * Writes the lists about people of the demo province (db/demo/exchange). Nobody is real: names are drawn from name frequencies, numbers
 * have serials no office gives out. The same seed gives the same bytes: `node tools/demo-people.ts`.
 */
import { join } from 'node:path';
import { Random } from '../bench/linkage-data/random.ts';
import { COMMUNES, drawPeople, LATER_COMMUNES } from './demo-people/demo-person.ts';
import { writeLists } from './demo-people/write-lists.ts';

const random = new Random(62);
const first = drawPeople(random, COMMUNES);
const people = drawPeople(new Random(63), LATER_COMMUNES, first);
const rows = writeLists(random, people, join(import.meta.dirname, '../db/demo/exchange'));
process.stdout.write(
  `${String(people.length)} people\n${Object.entries(rows)
    .map(([file, count]) => `${file}: ${String(count)}`)
    .join('\n')}\n`,
);
