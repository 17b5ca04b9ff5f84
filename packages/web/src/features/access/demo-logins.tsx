import type { z } from 'zod';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import type { SignInOptionsSchema } from '@ansinh/contract/access/session.schemas';
import { refusalText } from '../../lib/refusal-text.ts';
import type { Session } from '../../lib/session.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useSignIn } from './access.queries.ts';

interface Props {
  readonly logins: z.output<typeof SignInOptionsSchema>['demo'];
  readonly onSignedIn: (session: Session) => void;
}

/** The logins of a demo province, one click each. */
export function DemoLogins({ logins, onSignedIn }: Props) {
  const { t } = useTranslation('access');
  const signIn = useSignIn();
  return (
    <section className="demo" aria-labelledby="demo-title">
      <h2 className="demo__title" id="demo-title">
        {t('demo.title')}
      </h2>
      <p className="demo__hint">{t('demo.hint')}</p>
      {signIn.isError && (
        <Callout tone="red" isAlert>
          {refusalText(signIn.error)}
        </Callout>
      )}
      <ul className="demo__list">
        {logins.map((login) => (
          <li key={login.username}>
            <Button
              className="demo__login"
              onPress={() =>
                signIn.mutate(
                  { body: { username: login.username, password: login.password } },
                  { onSuccess: onSignedIn },
                )
              }
            >
              <span className="demo__who">{login.name}</span>
              <span className="demo__role">{t(`role.${login.role}`)}</span>
              <span className="demo__agency">{login.agency}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
