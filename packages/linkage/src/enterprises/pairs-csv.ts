import type { EnterprisePair } from './link-enterprises.ts';

function cell(text: string): string {
  return /[",\n\r]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Returns pairs as `id_a,id_b,score,decision`, scores with three decimals. */
export function pairsCsv(pairs: readonly EnterprisePair[]): string {
  const lines = pairs.map(
    ({ idA, idB, score, decision }) => `${cell(idA)},${cell(idB)},${score.toFixed(3)},${decision}`,
  );
  return `${['id_a,id_b,score,decision', ...lines].join('\n')}\n`;
}
