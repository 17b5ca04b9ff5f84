import { changeLanguage, use as useModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { queryClient } from './query-client.ts';
import { currentLanguage, LANGUAGES, rememberLanguage, type Language } from './language.ts';

type Texts = Record<string, unknown>;

const files = import.meta.glob<Texts>('../locales/*/*.json', { import: 'default' });

/** Loads one namespace of one language as its own small file, when a page first needs it. */
const backend = {
  type: 'backend' as const,
  init: () => undefined,
  read: (language: string, namespace: string, done: (error: unknown, texts: Texts | null) => void) => {
    const load = files[`../locales/${language}/${namespace}.json`];
    if (!load) return done(new Error(`no texts ${language}/${namespace}`), null);
    load().then(
      (texts) => done(null, texts),
      (error: unknown) => done(error, null),
    );
  },
};

/** Starts the texts in the remembered language; resolves when the texts of the frame are there. */
export async function startI18n(): Promise<void> {
  rememberLanguage(currentLanguage());
  await useModule(backend)
    .use(initReactI18next)
    .init({
      lng: currentLanguage(),
      supportedLngs: [...LANGUAGES],
      fallbackLng: false,
      ns: ['common', 'app'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
    });
}

/** Switches the language of the whole interface and remembers it. */
export async function switchLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  await changeLanguage(language);
  // Answers of the server hold names and sentences in the language they were asked in.
  await queryClient.invalidateQueries();
}
