import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { brotliBeside } from './brotli-beside.plugin.ts';
import { fieldWorker, WORKER_ENTRY, WORKER_FILE } from './field-worker.plugin.ts';

/** The phone application is built apart from the desk: a few files of its own instead of dozens that both share. */
export default defineConfig({
  plugins: [react(), fieldWorker(), brotliBeside()],
  publicDir: false,
  build: {
    target: 'es2022',
    emptyOutDir: false,
    // Fonts must stay files: the content security policy allows font-src 'self' only.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        field: fileURLToPath(new URL('dia-ban/index.html', import.meta.url)),
        [WORKER_ENTRY]: fileURLToPath(new URL('src/field/worker/service-worker.ts', import.meta.url)),
      },
      output: {
        entryFileNames: ({ name }) => (name === WORKER_ENTRY ? WORKER_FILE : 'assets/[name]-[hash].js'),
      },
    },
  },
});
