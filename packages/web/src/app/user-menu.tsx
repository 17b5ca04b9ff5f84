import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Keyboard, Languages, LogOut, UserRound } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { signOutEndpoint } from '@ansinh/contract/access/session.endpoints';
import { call } from '../lib/api.ts';
import { switchLanguage } from '../lib/i18n.ts';
import { refusalText } from '../lib/refusal-text.ts';
import { useSession } from '../lib/session.tsx';
import { Menu } from '../ui/menu.tsx';
import { showToast } from '../ui/toast-store.ts';

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  return `${words.at(-2)?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}`.toUpperCase();
}

/** Who is signed in, and what he can do about it. */
export function UserMenu({ onKeys }: { readonly onKeys: () => void }) {
  const { t, i18n } = useTranslation('app');
  const { user, agency } = useSession();
  const navigate = useNavigate();
  const client = useQueryClient();
  const leave = async (): Promise<void> => {
    try {
      await call(signOutEndpoint, {});
    } catch (error) {
      showToast(refusalText(error), 'wrong');
      return;
    }
    await navigate({ to: '/dang-nhap', search: {} });
    client.clear();
  };
  return (
    <Menu
      label={t('user.menu', { name: user.name })}
      head={
        <div className="user-head">
          <strong>{user.name}</strong>
          <div className="muted">{agency.shortName}</div>
        </div>
      }
      trigger={
        <Button
          className="top-bar__user"
          aria-label={`${initialsOf(user.name)}: ${t('user.menu', { name: user.name })}`}
        >
          {initialsOf(user.name)}
        </Button>
      }
      actions={[
        {
          id: 'account',
          label: t('user.account'),
          icon: UserRound,
          onAction: () => void navigate({ to: '/tai-khoan' }),
        },
        {
          id: 'language',
          label: t('user.language'),
          icon: Languages,
          onAction: () => void switchLanguage(i18n.language === 'vi' ? 'en' : 'vi'),
        },
        { id: 'keys', label: t('user.keys'), icon: Keyboard, onAction: onKeys },
        { id: 'out', label: t('user.signOut'), icon: LogOut, onAction: () => void leave() },
      ]}
    />
  );
}
