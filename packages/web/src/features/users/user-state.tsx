import { CircleCheck, CircleSlash, KeyRound, Lock, ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge.tsx';
import type { User } from './users.queries.ts';
import './users.css';

/** Whether the user can sign in, by shape, word and colour; and whether a second factor protects the account. */
export function UserState({ user }: { readonly user: User }) {
  const { t } = useTranslation('users');
  return (
    <span className="user-state">
      <SignInState user={user} />
      {user.totpEnabled && <Badge icon={ShieldCheck}>{t('state.totp')}</Badge>}
    </span>
  );
}

function SignInState({ user }: { readonly user: User }) {
  const { t } = useTranslation('users');
  const [now] = useState(() => Date.now());
  if (user.disabled)
    return (
      <Badge tone="red" icon={CircleSlash}>
        {t('state.disabled')}
      </Badge>
    );
  if (user.lockedUntil !== null && Date.parse(user.lockedUntil) > now)
    return (
      <Badge tone="amber" icon={Lock}>
        {t('state.locked')}
      </Badge>
    );
  if (user.mustChangePassword)
    return (
      <Badge tone="amber" icon={KeyRound}>
        {t('state.oneTime')}
      </Badge>
    );
  return (
    <Badge tone="green" icon={CircleCheck}>
      {t('state.active')}
    </Badge>
  );
}
