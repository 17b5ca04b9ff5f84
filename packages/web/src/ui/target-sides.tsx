import { useTranslation } from 'react-i18next';
import { PermittedSides } from './permitted-sides.tsx';

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
  return (
    <PermittedSides
      label={t('targets.label')}
      sides={SIDES.map(({ label, ...side }) => ({ ...side, label: t(label) }))}
    />
  );
}
