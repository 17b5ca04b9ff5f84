import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository (or of the installed product). */
export const ROOT: string = join(dirname(fileURLToPath(import.meta.url)), '../../../../..');
