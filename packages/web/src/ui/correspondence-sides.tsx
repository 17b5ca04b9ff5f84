import { useTranslation } from 'react-i18next';
import { useSession } from '../lib/session.tsx';
import { SideLinks } from './side-links.tsx';

const SIDES = [
  { to: '/cong-van', label: 'correspondence.documents', permission: 'documents.read' },
  { to: '/yeu-cau-thong-tin', label: 'correspondence.inquiries', permission: 'inquiries.read' },
] as const;

/** What agencies write to each other, side by side: two features share it, so it stands here. Pages one may not use are left out. */
export function CorrespondenceSides() {
  const { t } = useTranslation('app');
  const { permissions } = useSession();
  return (
    <SideLinks
      label={t('correspondence.label')}
      links={SIDES.filter(({ permission }) => permissions.includes(permission)).map(({ to, label }) => ({
        to,
        label: t(label),
      }))}
    />
  );
}
