import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const AWAY_LANGUAGE = /[\\/]intl[\\/][^\\/]+[\\/](?!en-US)[a-z]{2}-[A-Z]{2}\.m?js$/;

/** React Aria brings its spoken texts in 34 languages; only English (its fallback) is ours, so the others become empty. */
function dropForeignTexts(): Plugin {
  return {
    name: 'drop-foreign-texts',
    enforce: 'pre',
    load: (id) => (AWAY_LANGUAGE.test(id) ? 'export default {};' : null),
  };
}

export default defineConfig({
  plugins: [dropForeignTexts(), react()],
  server: {
    port: 5173,
    proxy: { '/api': process.env['ANSINH_API'] ?? 'http://127.0.0.1:8080' },
  },
  build: {
    target: 'es2022',
    // Fonts must stay files: the content security policy allows font-src 'self' only.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
});
