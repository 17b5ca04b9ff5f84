import { useTranslation } from 'react-i18next';
import { SideLinks } from '../../ui/side-links.tsx';

/** The two sides of the directory: agencies and territories. */
export function DirectoryTabs() {
  const { t } = useTranslation('directory');
  return (
    <SideLinks
      label={t('sides')}
      links={[
        { to: '/danh-ba', label: t('list.agencies') },
        { to: '/danh-ba/dia-ban', label: t('territory.title') },
      ]}
    />
  );
}
