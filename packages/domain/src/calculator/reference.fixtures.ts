import { readFileSync } from 'node:fs';
import type { Certainty, ParameterRow } from '../parameters/index.ts';

const FILE = new URL('../../../../db/reference/statutory-parameters.csv', import.meta.url);
const CELL = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu;

/** The parameters that the product is delivered with. */
export const REFERENCE: readonly ParameterRow[] = readFileSync(FILE, 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const cells = [...line.matchAll(CELL)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    );
    const [name = '', from = '', to = '', value = '', unit = '', basis = '', certainty = ''] = cells;
    return { name, from, to: to || null, value, unit, basis, certainty: certainty as Certainty };
  });
