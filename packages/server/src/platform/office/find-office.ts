import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where LibreOffice is installed when it is not on the path. */
const USUAL = [
  '/usr/bin/soffice',
  '/opt/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
];
const NAMES = process.platform === 'win32' ? ['soffice.com', 'soffice.exe'] : ['soffice', 'libreoffice'];

/** Returns the program of LibreOffice on this machine, undefined where there is none. `path`: the folders programs are looked for in. */
export function findOffice(path = ''): string | undefined {
  const named = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...named, ...USUAL].find((file) => existsSync(file));
}
