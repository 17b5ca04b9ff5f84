// Prints every benchmark's figures as ratios against a floor measured in the same run. `node bench/run.ts [name …]`
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { availableParallelism, cpus } from 'node:os';
import type { Bench } from './bench.ts';

const wanted = process.argv.slice(2);
const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.bench.ts')).sort();
console.log(`${cpus()[0]?.model ?? '?'} × ${availableParallelism()}, Node ${process.versions.node}\n`);
for (const name of names) {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue;
  console.log(`${name.replace('.bench.ts', '')}`);
  const { bench } = (await import(join(import.meta.dirname, name))) as { bench: Bench };
  for (const { name: what, ms, floorName, floorMs, note } of await bench())
    console.log(
      `  ${what.padEnd(58)} ${ms.toFixed(2).padStart(10)} ms = ${(ms / floorMs).toFixed(2).padStart(7)} × ${floorName} (${floorMs.toFixed(2)} ms)${note ? `; ${note}` : ''}`,
    );
}
