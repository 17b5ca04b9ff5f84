import { join } from 'node:path';
import { readCsvFile } from '../../platform/files/read-csv-file.ts';
import { ROOT } from '../../platform/installation/root.ts';

let read: Promise<ReadonlyMap<string, string>> | undefined;

/** Returns the resolutions of the national list: by "province" for provinces, by province code ("51") for communes; read once. */
export function readResolutions(): Promise<ReadonlyMap<string, string>> {
  read ??= readFile();
  return read;
}

/** Returns the resolution that made a unit of the national list, undefined where none is recorded. */
export function resolutionOf(
  resolutions: ReadonlyMap<string, string>,
  unit: { readonly code: string; readonly provinceCode: string },
): string | undefined {
  return resolutions.get(unit.code === unit.provinceCode ? 'province' : unit.provinceCode);
}

async function readFile(): Promise<ReadonlyMap<string, string>> {
  const { rows } = await readCsvFile(join(ROOT, 'db/reference/territory-resolutions.csv'));
  return new Map(
    rows.map(({ level, province_code: province = '', resolution = '' }) => [
      level === 'province' ? 'province' : province,
      resolution,
    ]),
  );
}
