import { useTranslation } from 'react-i18next';
import './skeleton.css';

/** Grey lines where text will stand; invisible for the first second. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <output className="skeleton">
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="skeleton__line" />
      ))}
      <span className="visually-hidden">{t('page.loading')}</span>
    </output>
  );
}
