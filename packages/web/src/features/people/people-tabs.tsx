import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import { SideLinks } from '../../ui/side-links.tsx';

/** The three sides of the register: who is in it, who may be in it twice, whose identity is verified. */
export function PeopleTabs() {
  const { t } = useTranslation('people');
  const mayReview = useMay('linkage.review');
  return (
    <SideLinks
      label={t('sides')}
      links={[
        { to: '/so-nguoi', label: t('list.tab') },
        ...(mayReview ? [{ to: '/so-nguoi/ra-soat', label: t('review.tab') }] : []),
        { to: '/so-nguoi/xac-thuc', label: t('identity.tab') },
      ]}
    />
  );
}
