import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import { SideLinks } from '../../ui/side-links.tsx';

/** The two sides of the register: which employers are in it, and which may be in it twice. */
export function EmployersTabs() {
  const { t } = useTranslation('employers');
  const mayReview = useMay('linkage.review');
  if (!mayReview) return null;
  return (
    <SideLinks
      label={t('sides')}
      links={[
        { to: '/so-don-vi', label: t('list.tab') },
        { to: '/so-don-vi/nghi-trung', label: t('pairs.tab') },
      ]}
    />
  );
}
