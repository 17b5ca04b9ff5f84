import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { currentLanguage, LANGUAGES, rememberLanguage, type Language } from '../../lib/language.ts';
import vi from '../../locales/vi/field.json';

/** Starts the texts: Vietnamese is part of the application, English comes when it is chosen. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    supportedLngs: [...LANGUAGES],
    fallbackLng: 'vi',
    ns: ['field'],
    defaultNS: 'field' as never,
    resources: { vi: { field: vi } },
    interpolation: { escapeValue: false },
  });
  if (currentLanguage() === 'en') await switchTexts('en');
}

/** Switches the language of the whole application and remembers it. */
export async function switchTexts(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'field')) {
    const { default: texts } = await import('../../locales/en/field.json');
    i18next.addResourceBundle('en', 'field', texts);
  }
  rememberLanguage(language);
  await i18next.changeLanguage(language);
}
