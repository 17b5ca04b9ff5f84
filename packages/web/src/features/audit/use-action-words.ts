import { useTranslation } from 'react-i18next';

/** Returns the words of every known action by area and verb. Actions are data, so they are looked up, not typed. */
export function useActionWords(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const { t } = useTranslation('audit');
  return t('action', { returnObjects: true }) as Readonly<Record<string, Readonly<Record<string, string>>>>;
}
