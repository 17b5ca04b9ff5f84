import { useTranslation } from 'react-i18next';
import { FieldWorkTabs } from '../../ui/field-work-tabs.tsx';
import { SideLinks } from '../../ui/side-links.tsx';

/** The two sides of cards and books, below the pages of the field: what waits, and how long it takes. */
export function CardsTabs() {
  const { t } = useTranslation('cards');
  return (
    <>
      <FieldWorkTabs />
      <SideLinks
        isBelow
        label={t('sides')}
        links={[
          { to: '/the-so', label: t('list.tab') },
          { to: '/the-so/thoi-gian', label: t('times.tab') },
        ]}
      />
    </>
  );
}
