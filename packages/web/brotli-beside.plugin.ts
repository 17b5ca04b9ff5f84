import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const compress = promisify(brotliCompress);
const TEXT = /\.(js|css|html)$/u;

/** Lays each file compressed as small as it gets beside itself: compressing anew for every phone would be quicker and larger. */
export function brotliBeside(): Plugin {
  return {
    name: 'brotli-beside',
    apply: 'build',
    writeBundle: async ({ dir = '' }, bundle) => {
      const best = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
      for (const name of Object.keys(bundle).filter((one) => TEXT.test(one))) {
        const path = join(dir, name);
        await writeFile(`${path}.br`, await compress(await readFile(path), best));
      }
    },
  };
}
