import { readFile } from 'node:fs/promises';
import { generatedFiles } from './generated-files.ts';

const stale: string[] = [];
for (const [path, content] of Object.entries(await generatedFiles()))
  if ((await readFile(path, 'utf8').catch(() => '')) !== content) stale.push(path);
if (stale.length > 0) {
  console.error(`Tệp sinh ra đã cũ: ${stale.join(', ')}. Chạy: node tools/generate.ts`);
  process.exitCode = 1;
}
