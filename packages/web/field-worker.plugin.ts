import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rollup } from 'vite';

/** Entry of the phone application's service worker, and where it is served. */
export const WORKER_ENTRY = 'field-worker';
export const WORKER_FILE = 'dia-ban/sw.js';

const PAGE = 'dia-ban/index.html';
const PUBLIC_FILES = ['dia-ban/manifest.webmanifest', 'dia-ban/icon.svg', 'dia-ban/icon-192.png'];
const HOLE = '__PRECACHE__';

/** Writes into the service worker which files make up the phone application, and the hash of all of them. */
export function fieldWorker(): Plugin {
  return {
    name: 'field-worker',
    enforce: 'post',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle[WORKER_FILE];
        const page = bundle[PAGE];
        if (worker?.type !== 'chunk' || page?.type !== 'asset')
          throw new Error('the phone application has no page or no service worker');
        const files = [...filesOf(bundle)].toSorted();
        const hash = createHash('sha256').update(files.join('\n')).update(page.source).update(worker.code);
        for (const file of PUBLIC_FILES)
          hash.update(readFileSync(fileURLToPath(new URL(`public/${file}`, import.meta.url))));
        const version = hash.digest('hex').slice(0, 12);
        const list = JSON.stringify({
          version,
          page: createHash('sha256').update(page.source).digest('hex'),
          files: ['/dia-ban/', ...[...files, ...PUBLIC_FILES].map((file) => `/${file}`)],
        });
        if (!worker.code.includes(HOLE)) throw new Error('the service worker has no place for its files');
        worker.code = worker.code.replace(HOLE, list);
      },
    },
  };
}

/** Every file the page's script reaches: chunks, those that are loaded later, styles, fonts. */
function filesOf(bundle: Rollup.OutputBundle): Set<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const chunk = bundle[name];
    if (found.has(name) || chunk?.type !== 'chunk') return;
    found.add(name);
    for (const next of [...chunk.imports, ...chunk.dynamicImports]) visit(next);
    const { importedCss, importedAssets } = chunk.viteMetadata ?? {};
    for (const asset of [...(importedCss ?? []), ...(importedAssets ?? [])]) found.add(asset);
  };
  const start = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(PAGE) === true,
  );
  if (start === undefined) throw new Error(`no chunk of ${PAGE}`);
  visit(start.fileName);
  return found;
}
