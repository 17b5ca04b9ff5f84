import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const LANGUAGES = ['vi', 'en'] as const;
const PLURAL = /_(zero|one|two|few|many|other)$/;

function textsOf(language: string, file: string): Map<string, string> {
  const texts = new Map<string, string>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') texts.set(path, value);
    else
      for (const [key, inner] of Object.entries(value as object))
        walk(inner, path === '' ? key : `${path}.${key}`);
  };
  walk(JSON.parse(readFileSync(new URL(`./${language}/${file}`, import.meta.url), 'utf8')), '');
  return texts;
}

function keysOf(texts: ReadonlyMap<string, string>): string[] {
  return [...new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))].sort();
}

function holesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''))].sort();
}

const files = readdirSync(new URL('./vi/', import.meta.url)).filter((name) => name.endsWith('.json'));

describe('Lời của giao diện', () => {
  it('tiếng Việt và tiếng Anh có cùng các tệp', () => {
    expect(readdirSync(new URL('./en/', import.meta.url)).sort()).toEqual(files.toSorted());
  });

  it.each(files)('%s: hai ngôn ngữ có cùng các khóa', (file) => {
    expect(keysOf(textsOf('en', file))).toEqual(keysOf(textsOf('vi', file)));
  });

  it.each(files)('%s: cùng khóa thì cùng các chỗ điền', (file) => {
    const english = textsOf('en', file);
    const different = [...textsOf('vi', file)]
      .filter(([key, text]) => holesOf(english.get(key) ?? '').join() !== holesOf(text).join())
      .map(([key]) => key);
    expect(different).toEqual([]);
  });

  it.each(LANGUAGES.flatMap((language) => files.map((file) => [language, file] as const)))(
    '%s/%s: không có lời nào trống, chữ viết theo NFC',
    (language, file) => {
      const wrong = [...textsOf(language, file)]
        .filter(([, text]) => text.trim() === '' || text.normalize('NFC') !== text)
        .map(([key]) => key);
      expect(wrong).toEqual([]);
    },
  );
});
