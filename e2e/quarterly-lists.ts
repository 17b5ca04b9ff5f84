import { readFile } from 'node:fs/promises';

/** A list of the third quarter of the demo, said again for another quarter, with more lines. */
export async function quarterly(file: string, period: string, ...more: string[]): Promise<string> {
  const text = await readFile(`db/demo/exchange/2026-Q3/${file}`, 'utf8');
  return `${text.trimEnd().replaceAll('2026-Q3', period)}\n${more.map((line) => `${line}\n`).join('')}`;
}
