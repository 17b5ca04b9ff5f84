import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ParameterRow } from '@ansinh/domain/parameters';
import type { CommandLine } from '../../../platform/cli/command-line.ts';
import { readConfig } from '../../../platform/config/config.ts';
import { ROOT } from '../../../platform/installation/root.ts';
import { nationalParameters } from '../../parameters/index.ts';
import { readParameters } from '../use-cases/read-parameters.ts';

/** Where the parameters of a calculation come from: the province's store, or the files of the product alone. */
export type ParameterSource = 'province' | 'national';

interface KnownParameters {
  readonly source: ParameterSource;
  readonly rows: readonly ParameterRow[];
}

/**
 * Returns the parameters of the province, filled up with those of the product where it has none; those of the product alone when no
 * database was made here or it cannot be opened (said on standard error), or when `nationalOnly`.
 */
export async function knownParameters(line: CommandLine, nationalOnly: boolean): Promise<KnownParameters> {
  const national = await nationalParameters(join(ROOT, 'db/reference'));
  if (nationalOnly || !wasInstalled()) return { source: 'national', rows: national };
  try {
    const stored = await line.run(readParameters, {});
    return { source: 'province', rows: [...stored, ...national.filter((row) => !isCovered(row, stored))] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error(`! Không đọc được tham số của tỉnh (${reason}); dùng tham số toàn quốc kèm chương trình.`);
    return { source: 'national', rows: national };
  }
}

/** A database was named, or made here by an earlier start. Nothing is made just to calculate. */
function wasInstalled(): boolean {
  const config = readConfig(process.env, ROOT);
  return config.databaseUrl !== undefined || existsSync(join(config.dataDir, 'login-password'));
}

function isCovered(row: ParameterRow, stored: readonly ParameterRow[]): boolean {
  return stored.some(
    ({ name, from, to }) =>
      name === row.name && from <= (row.to ?? '9999-12-31') && row.from <= (to ?? '9999-12-31'),
  );
}
