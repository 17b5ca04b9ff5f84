import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import { FieldWorkTabs } from '../../ui/field-work-tabs.tsx';
import { SideLinks } from '../../ui/side-links.tsx';

/** The pages of receipts side by side, below those of the field. */
export function CollectionSides() {
  const { t } = useTranslation('collection');
  const manages = useMay('collection.manage');
  const isDesk = useMay('indicators.read');
  return (
    <>
      <FieldWorkTabs />
      <SideLinks
        isBelow
        label={t('sides.label')}
        links={[
          { to: '/bien-lai', label: t('sides.receipts') },
          { to: '/bien-lai/quyen', label: t('sides.books') },
          { to: '/bien-lai/nop-tien', label: t('sides.remittances') },
          ...(manages ? [{ to: '/bien-lai/sao-ke', label: t('sides.bank') }] : []),
          ...(isDesk ? [{ to: '/bien-lai/theo-xa', label: t('sides.counts') }] : []),
        ]}
      />
    </>
  );
}
