import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.tsx';
import { SideLinks } from '../../ui/side-links.tsx';

/** Who sees the whole province: the page of its leader is offered to them. */
const OVERSEE = ['leader', 'province-admin', 'auditor'] as const;

/** Reports, the difficulties they bring up, and what the leader reads, side by side. */
export function ReportsSides() {
  const { t } = useTranslation('reports');
  const { roles } = useSession();
  const oversees = OVERSEE.some((role) => roles.includes(role));
  return (
    <SideLinks
      label={t('sides.label')}
      links={[
        { to: '/bao-cao', label: t('sides.rounds') },
        { to: '/bao-cao/vuong-mac', label: t('sides.issues') },
        ...(oversees ? [{ to: '/dieu-hanh', label: t('sides.executive') }] : []),
      ]}
    />
  );
}
