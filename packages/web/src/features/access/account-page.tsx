import { useTranslation } from 'react-i18next';
import { useSession } from '../../lib/session.tsx';
import { Callout } from '../../ui/callout.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ChangePasswordForm } from './change-password.form.tsx';
import { OwnSessions } from './own-sessions.tsx';
import { TotpPanel } from './totp-panel.tsx';
import './access-pages.css';

/** The signed-in person's own account. */
export function AccountPage() {
  const { t } = useTranslation('access');
  const { user, agency, roles, tenant, mustChangePassword } = useSession();
  return (
    <>
      <PageHeader title={t('account.title')} />
      <div className="account">
        {mustChangePassword && (
          <div className="account__wide">
            <Callout tone="amber">{t('account.mustChange')}</Callout>
          </div>
        )}
        <div className="account__column">
          <Panel title={t('account.who')}>
            <KeyValues
              pairs={[
                { name: t('account.name'), value: user.name },
                { name: t('account.username'), value: user.username },
                { name: t('account.agency'), value: agency.name },
                { name: t('account.province'), value: tenant.name },
                { name: t('account.roles'), value: roles.map((role) => t(`role.${role}`)).join(', ') },
              ]}
            />
            <p className="muted">{t('account.whoHint')}</p>
          </Panel>
          <TotpPanel />
          <Panel title={t('password.title')}>
            <ChangePasswordForm />
          </Panel>
        </div>
        <Panel title={t('sessions.title')}>
          <OwnSessions />
        </Panel>
      </div>
    </>
  );
}
