import { useTranslation } from 'react-i18next';

/** Returns how the unit of a row is named in the language in use. */
export function useUnits(): (of: { readonly unit: string; readonly unitEn: string }) => string {
  const { i18n } = useTranslation();
  return ({ unit, unitEn }) => (i18n.language === 'en' ? unitEn : unit);
}
