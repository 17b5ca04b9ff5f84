import { useTranslation } from 'react-i18next';
import { useMay } from '../../lib/session.tsx';
import { FieldWorkTabs } from '../../ui/field-work-tabs.tsx';
import { SideLinks } from '../../ui/side-links.tsx';

/** Runs and rules side by side, below the pages of the field; a collector has his own statements only. */
export function CommissionSides() {
  const { t } = useTranslation('commission');
  const isDesk = useMay('indicators.read');
  return (
    <>
      <FieldWorkTabs />
      {isDesk && (
        <SideLinks
          isBelow
          label={t('sides.label')}
          links={[
            { to: '/thu-lao', label: t('sides.runs') },
            { to: '/thu-lao/quy-tac', label: t('sides.rules') },
          ]}
        />
      )}
    </>
  );
}
