import { useTranslation } from 'react-i18next';
import { useSession } from '../lib/session.tsx';
import { SideLinks } from './side-links.tsx';

const SIDES = [
  { to: '/chi-tieu', label: 'targets.board', permission: 'figures.read' },
  { to: '/chi-tieu/duy-tri', label: 'targets.retention', permission: 'figures.read' },
  { to: '/chi-tieu/giao', label: 'targets.assigned', permission: 'indicators.read' },
  { to: '/chi-tieu/cua-toi', label: 'targets.own', permission: 'indicators.read' },
  { to: '/chi-tieu/so-lieu', label: 'targets.figures', permission: 'figures.read' },
  { to: '/chi-tieu/chenh-lech', label: 'targets.differences', permission: 'figures.read' },
  { to: '/chi-tieu/nen', label: 'targets.base', permission: 'indicators.read' },
] as const;

/** The pages of targets and figures side by side: two features share them, so they stand here. */
export function TargetSides() {
  const { t } = useTranslation('app');
  const { permissions } = useSession();
  return (
    <SideLinks
      label={t('targets.label')}
      links={SIDES.filter(({ permission }) => permissions.includes(permission)).map(({ to, label }) => ({
        to,
        label: t(label),
      }))}
    />
  );
}
