/** Languages of the interface: Vietnamese first. */
export const LANGUAGES = ['vi', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

const STORAGE_KEY = 'ansinh.language';

let language: Language = readRemembered();

function readRemembered(): Language {
  if (typeof document === 'undefined') return 'vi';
  return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'vi';
}

/** Returns the language in use. */
export function currentLanguage(): Language {
  return language;
}

/** Remembers the language in this browser. The texts follow through i18n's `changeLanguage`. */
export function rememberLanguage(next: Language): void {
  language = next;
  if (typeof document === 'undefined') return;
  localStorage.setItem(STORAGE_KEY, next);
  document.documentElement.lang = next;
}

/** Returns the locale tag for dates and numbers: vi-VN gives dd/mm/yyyy and 1.234,5; English keeps day-month-year order. */
export function localeOf(of: Language): string {
  return of === 'vi' ? 'vi-VN' : 'en-GB';
}
