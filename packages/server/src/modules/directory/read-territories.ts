import { join } from 'node:path';
import type {
  TerritoryFacts,
  TerritoryResolution,
  TerritoryStep,
  TerritoryUnit,
} from '@ansinh/domain/directory';
import { readCsvFile } from '../../platform/files/read-csv-file.ts';

type Row = Readonly<Record<string, string>>;

/** Returns units, changes and resolutions from the reference files of `folder`: what is loaded into every database, without one. */
export async function readTerritories(folder: string): Promise<TerritoryFacts> {
  const [units, steps, resolutions] = await Promise.all(
    ['territories.csv', 'territory-successions.csv', 'territory-resolutions.csv'].map(
      async (file) => (await readCsvFile(join(folder, file))).rows,
    ),
  );
  return {
    units: (units ?? []).map(unitIn),
    steps: (steps ?? []).map(stepIn),
    resolutions: (resolutions ?? []).map(resolutionIn),
  };
}

function unitIn(row: Row): TerritoryUnit {
  return {
    structure: text(row, 'structure'),
    code: text(row, 'code'),
    level: text(row, 'level') as TerritoryUnit['level'],
    fullName: text(row, 'full_name'),
    name: text(row, 'name'),
    parentCode: row['parent_code'] || null,
    provinceCode: text(row, 'province_code'),
    from: text(row, 'valid_from'),
    to: row['valid_to'] || null,
  };
}

function stepIn(row: Row): TerritoryStep {
  return {
    fromStructure: text(row, 'from_structure'),
    fromCode: text(row, 'from_code'),
    toStructure: text(row, 'to_structure'),
    toCode: text(row, 'to_code'),
    on: text(row, 'on'),
    part: text(row, 'part') as TerritoryStep['part'],
  };
}

function resolutionIn(row: Row): TerritoryResolution {
  return {
    level: text(row, 'level') as TerritoryResolution['level'],
    provinceCode: row['province_code'] || null,
    resolution: text(row, 'resolution'),
  };
}

function text(row: Row, column: string): string {
  const value = row[column];
  if (!value) throw new Error(`reference data: a row has no ${column}`);
  return value;
}
