import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dice } from './dice.ts';
import { Founder, type Inhabitant } from './folk.ts';
import { communesOf } from './folk-places.ts';
import { Ledger } from './ledger.ts';
import type { ListHabits, Scene } from './settings.ts';

/** Writes `a.csv`, `b.csv` and, beside each, whose row it is (`a.truth.csv`). */
export function writeLedgers(scene: Scene, seed: number, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const dice = new Dice(seed);
  const all = communesOf(scene.provinces);
  dice.shuffle(all as unknown as number[]);
  const communes = all.slice(0, scene.communes);
  const founder = new Founder(dice, communes, scene.folk);
  const both = Math.round(scene.overlap * Math.min(scene.rowsA, scene.rowsB));
  const people = scene.rowsA + scene.rowsB - both;
  const inA: Inhabitant[] = [];
  const inB: Inhabitant[] = [];
  for (let born = 0; born < people;)
    for (const person of founder.household()) {
      const roll = dice.roll() * people;
      if (roll < scene.rowsA) inA.push(person);
      if (roll < both || roll >= scene.rowsA) inB.push(person);
      born++;
    }
  for (const [name, members, habits] of [
    ['a', inA, scene.a],
    ['b', inB, scene.b],
  ] as const)
    writeList(
      dice,
      members,
      habits,
      new Ledger(dice, habits, communes),
      join(folder, name),
      name.toUpperCase(),
    );
}

function writeList(
  dice: Dice,
  members: readonly Inhabitant[],
  { headers, delimiter, idHeader, duplicates }: ListHabits,
  ledger: Ledger,
  path: string,
  letter: string,
): void {
  const rows: number[] = members.flatMap((_, at) =>
    dice.chance(duplicates) ? (dice.chance(0.1) ? [at, at, at] : [at, at]) : [at],
  );
  dice.shuffle(rows);
  const quote = (cell: string): string =>
    cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  const lines = [[idHeader, ...headers.map(([, header]) => header)].map(quote).join(delimiter)];
  const truth = ['row,entity,tags'];
  rows.forEach((at, row) => {
    const person = members[at];
    if (person === undefined) return;
    const { cells, tags } = ledger.row(person);
    lines.push([`${letter}${row + 1}`, ...cells.map(quote)].join(delimiter));
    truth.push(`${row},${person.number},${tags.join('|')}`);
  });
  writeFileSync(`${path}.csv`, `${lines.join('\n')}\n`);
  writeFileSync(`${path}.truth.csv`, `${truth.join('\n')}\n`);
}
