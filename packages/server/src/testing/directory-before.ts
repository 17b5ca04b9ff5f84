import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../platform/installation/root.ts';

const LAST_DAY = '2025-06-30';

interface AgencyFile {
  readonly validTo: string | null;
  readonly names: readonly { readonly to: string | null }[];
}

/**
 * Writes the demo's directory as it stood before the switch of 1 July 2025 into a folder: what ended on 30 June goes on, and nobody has
 * succeeded anybody that day.
 */
export async function writeDirectoryBefore(folder: string): Promise<void> {
  await cp(join(ROOT, 'db/demo'), folder, { recursive: true });
  const edit = async <Row>(name: string, change: (rows: Row[]) => Row[]): Promise<void> => {
    const path = join(folder, `${name}.json`);
    await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')) as Row[])));
  };
  await edit<AgencyFile>('agencies', (rows) => rows.map(stillOpen));
  await edit<{ on: string }>('successions', (rows) => rows.filter(({ on }) => on !== '2025-07-01'));
}

/** An agency that ended on the last day of the old structure, as if nobody had ended it; others as they are. */
function stillOpen(agency: AgencyFile): AgencyFile {
  if (agency.validTo !== LAST_DAY) return agency;
  const names = agency.names.map((name) => (name.to === LAST_DAY ? { ...name, to: null } : name));
  return { ...agency, validTo: null, names };
}
