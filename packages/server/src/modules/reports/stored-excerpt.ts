import type { Excerpt } from '@ansinh/domain/reports';

/** An excerpt as it is kept: words nobody shortened are written down once, and what holds for nearly all of them not at all. */
export type StoredExcerpt = Pick<Excerpt, 'reportId' | 'revision' | 'agency' | 'original'> &
  Partial<Pick<Excerpt, 'text' | 'theme' | 'used' | 'changed'>>;

/** Returns an excerpt as it is kept. */
export function storedExcerpt(excerpt: Excerpt): StoredExcerpt {
  const { reportId, revision, agency, original, text, theme, used, changed } = excerpt;
  return {
    reportId,
    revision,
    agency,
    original,
    ...(text === original ? {} : { text }),
    ...(theme === null ? {} : { theme }),
    ...(used ? {} : { used }),
    ...(changed ? { changed } : {}),
  };
}

/** Returns a kept excerpt as it is read. */
export function readExcerpt(one: StoredExcerpt): Excerpt {
  const { text = one.original, theme = null, used = true, changed = false } = one;
  return { ...one, text, theme, used, changed };
}
