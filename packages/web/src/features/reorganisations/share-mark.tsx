import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge.tsx';
import { shareText, type Share } from './share-text.ts';

/** The confirmed share of a part, or that there is none: then it divides nothing. */
export function ShareMark({ weight }: { readonly weight: Share | null }) {
  const { t, i18n } = useTranslation('reorganisations');
  if (weight === null) return <Badge tone="amber">{t('weights.missing')}</Badge>;
  return <strong>{shareText(weight, i18n.language === 'vi' ? ',' : '.')}</strong>;
}
