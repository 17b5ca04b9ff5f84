import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApiDocument } from '@ansinh/contract/openapi';
import { format } from 'prettier';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const TITLE = /^( *)(?:describe|it|test)(?:\.each\([\s\S]*?\))?\(\s*\n?\s*(['"`])((?:(?!\2)[^\\]|\\.)*)\2/gm;

/** Returns every generated file that is committed, by its path, with what it must hold. */
export async function generatedFiles(): Promise<Record<string, string>> {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as { version: string };
  return {
    'docs/openapi.json': await format(JSON.stringify(openApiDocument(version)), {
      parser: 'json',
      printWidth: 110,
    }),
    'docs/rules.md': await rulesPage(),
  };
}

/** The rules of the product as its tests say them: one list a test file. */
async function rulesPage(): Promise<string> {
  const lines = [
    '# Các quy tắc, như bộ kiểm thử phát biểu',
    '',
    'Tệp này sinh từ tiêu đề kiểm thử (`node tools/generate.ts`). Mỗi dòng là một quy tắc đang được kiểm tra.',
    '',
  ];
  for (const folder of [
    'packages/vietnamese',
    'packages/legal-text',
    'packages/domain',
    'packages/server',
    'e2e',
  ]) {
    const files = (await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true }))
      .filter(
        (entry) =>
          entry.isFile() && entry.name.endsWith('.test.ts') && !entry.parentPath.includes('node_modules'),
      )
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
    for (const file of files) {
      const titles = [...(await readFile(file, 'utf8')).matchAll(TITLE)].map(
        ([, indent = '', , title = '']) => ({ depth: indent.length, title }),
      );
      if (titles.length === 0) continue;
      lines.push(`## \`${relative(ROOT, file)}\``, '');
      for (const { depth, title } of titles)
        lines.push(
          depth === 0 ? `**${title.replaceAll('*', '\\*')}**\n` : `- ${title.replaceAll('*', '\\*')}`,
        );
      lines.push('');
    }
  }
  return format(lines.join('\n'), { parser: 'markdown', printWidth: 110 });
}
