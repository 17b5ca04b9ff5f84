import { useTranslation } from 'react-i18next';

/** Returns how a donor is called; who does not want to be named is called so. */
export function useDonorName(): (name: string) => string {
  const { t } = useTranslation('donations');
  return (name) => (name === '' ? t('donor.unnamed') : name);
}
