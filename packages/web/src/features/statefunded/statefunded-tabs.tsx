import { useTranslation } from 'react-i18next';
import { FieldWorkTabs } from '../../ui/field-work-tabs.tsx';
import { SideLinks } from '../../ui/side-links.tsx';

const TABS = [
  ['/vi-dong-bhyt', 'tab.overview'],
  ['/vi-dong-bhyt/trung-sot', 'tab.findings'],
  ['/vi-dong-bhyt/khai-sinh', 'tab.births'],
  ['/vi-dong-bhyt/kinh-phi', 'tab.money'],
  ['/vi-dong-bhyt/nhom', 'tab.groups'],
] as const;

/** The parts of State-funded health insurance, below the pages of the field. */
export function StateFundedTabs() {
  const { t } = useTranslation('statefunded');
  return (
    <>
      <FieldWorkTabs />
      <SideLinks isBelow label={t('sides')} links={TABS.map(([to, label]) => ({ to, label: t(label) }))} />
    </>
  );
}
