import { useTranslation } from 'react-i18next';
import { PermittedSides } from './permitted-sides.tsx';

const SIDES = [
  { to: '/danh-sach', label: 'fieldWork.lists', permission: 'memberlists.read' },
  { to: '/van-dong', label: 'fieldWork.households', permission: 'outreach.read' },
  { to: '/ket-qua-van-dong', label: 'fieldWork.results', permission: 'memberlists.read' },
  { to: '/vi-dong-bhyt', label: 'fieldWork.stateFunded', permission: 'statefunded.read' },
  { to: '/hoc-sinh', label: 'fieldWork.pupils', permission: 'pupils.read' },
  { to: '/the-so', label: 'fieldWork.cards', permission: 'cards.read' },
  { to: '/mang-luoi', label: 'fieldWork.network', permission: 'network.read' },
  { to: '/bien-lai', label: 'fieldWork.receipts', permission: 'collection.read' },
  { to: '/thu-lao', label: 'fieldWork.commission', permission: 'commission.read' },
  { to: '/tai-tro', label: 'fieldWork.donations', permission: 'donations.read' },
] as const;

/** The pages below "Danh sách & mạng lưới" side by side: several features share them, so they stand here. Pages one may not use are left out. */
export function FieldWorkTabs() {
  const { t } = useTranslation('app');
  return (
    <PermittedSides
      label={t('fieldWork.label')}
      sides={SIDES.map(({ label, ...side }) => ({ ...side, label: t(label) }))}
    />
  );
}
