import type { Excerpt } from '@ansinh/domain/reports';

/** An excerpt as it is kept: words nobody shortened are written down once. */
export type StoredExcerpt = Omit<Excerpt, 'text'> & { readonly text?: string };

/** Returns an excerpt as it is kept. */
export function storedExcerpt({ text, ...one }: Excerpt): StoredExcerpt {
  return text === one.original ? one : { ...one, text };
}

/** Returns a kept excerpt as it is read. */
export function readExcerpt(one: StoredExcerpt): Excerpt {
  return { ...one, text: one.text ?? one.original };
}
