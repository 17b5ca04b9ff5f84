import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const HINTS = fileURLToPath(new URL('src/locales/vi/spoken-hints.ts', import.meta.url));
const LANGUAGES_OF_HINTS = /[\\/]intlStrings\.m?js$/;

/** React Aria brings its spoken texts in 34 languages but not in Vietnamese: only its English and our own are built in. */
function speakVietnamese(): Plugin {
  return {
    name: 'speak-vietnamese',
    enforce: 'pre',
    transform(code, id) {
      if (!LANGUAGES_OF_HINTS.test(id)) return null;
      const english = /"([^"]*en-US\.m?js)"/.exec(code)?.[1];
      if (english === undefined) throw new Error(`${id} names no English texts`);
      return `import english from ${JSON.stringify(english)};
import { SPOKEN_HINTS } from ${JSON.stringify(HINTS)};
export default { 'en-US': english, 'vi-VN': { ...english, ...SPOKEN_HINTS } };`;
    },
  };
}

export default defineConfig({
  plugins: [speakVietnamese(), react()],
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
