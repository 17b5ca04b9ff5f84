import { useTranslation } from 'react-i18next';

/** Something of a form that has a title in both languages. */
interface Titled {
  readonly title: string;
  readonly titleEn: string;
}

/** Returns how to name things of a form in the language in use. */
export function useNames(): (of: Titled) => string {
  const { i18n } = useTranslation();
  return ({ title, titleEn }) => (i18n.language === 'en' ? titleEn : title);
}
