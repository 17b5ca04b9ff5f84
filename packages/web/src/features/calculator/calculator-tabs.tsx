import { useTranslation } from 'react-i18next';
import { SideLinks } from '../../ui/side-links.tsx';

/** The two calculations. */
export function CalculatorTabs() {
  const { t } = useTranslation('calculator');
  return (
    <SideLinks
      label={t('title')}
      links={[
        { to: '/may-tinh', label: t('health.tab') },
        { to: '/may-tinh/bhxh-tu-nguyen', label: t('voluntary.tab') },
      ]}
    />
  );
}
