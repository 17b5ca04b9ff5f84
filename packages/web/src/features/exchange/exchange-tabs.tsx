import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import { SideLinks } from '../../ui/side-links.tsx';

/** The sides of the exchange: what is due, what went and came, how files are read, which programs send. */
export function ExchangeTabs() {
  const { t } = useTranslation('exchange');
  const maySubmit = useMay('exchange.submit');
  const mayManage = useMay('exchange.manage');
  return (
    <SideLinks
      label={t('sides')}
      links={[
        { to: '/trao-doi', label: t('datasets.tab') },
        { to: '/trao-doi/ban-gui', label: t('box.tab') },
        ...(maySubmit ? [{ to: '/trao-doi/cot', label: t('remembered.tab') }] : []),
        ...(mayManage ? [{ to: '/trao-doi/phan-mem', label: t('clients.tab') }] : []),
      ]}
    />
  );
}
