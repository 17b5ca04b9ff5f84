import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { BottomBar } from './parts/bottom-bar.tsx';
import { UndoBar } from './parts/undo-bar.tsx';
import { StoreContext } from './parts/use-field.ts';
import { useRoute } from './parts/use-route.ts';
import { CalculatorScreen } from './screens/calculator-screen.tsx';
import { Door } from './screens/door.tsx';
import { HouseholdScreen } from './screens/household-screen.tsx';
import { ListScreen } from './screens/list-screen.tsx';
import { MeScreen } from './screens/me-screen.tsx';
import { OutboxScreen } from './screens/outbox-screen.tsx';
import { RenewScreen } from './screens/renew-screen.tsx';
import { SecretScreen } from './screens/secret-screen.tsx';
import { SignInScreen } from './screens/sign-in-screen.tsx';
import { UnlockScreen } from './screens/unlock-screen.tsx';
import { VisitScreen } from './screens/visit-screen.tsx';
import { phone } from './session/phone.ts';

/** Loaded when the first page stands; the service worker keeps it for places without a line. */
const ReceiptScreen = lazy(async () => {
  const { ReceiptScreen: screen } = await import('./screens/receipt-screen.tsx');
  return { default: screen };
});

/** The whole application: a door while nothing is unlocked, then the page of the address. */
export function FieldApp({ isElsewhere }: { readonly isElsewhere: boolean }) {
  const { t } = useTranslation('field');
  const phase = useSyncExternalStore(phone.subscribe, phone.get);
  if (isElsewhere)
    return (
      <Door title={t('elsewhere.title')}>
        <p>{t('elsewhere.text')}</p>
      </Door>
    );
  if (phase.kind === 'starting') return null;
  if (phase.kind === 'no-store')
    return (
      <Door title={t('noStore.title')}>
        <p>{t('noStore.text')}</p>
      </Door>
    );
  if (phase.kind === 'insecure')
    return (
      <Door title={t('insecure.title')}>
        <p>{t('insecure.text')}</p>
      </Door>
    );
  if (phase.kind === 'closed') return <SignInScreen problem={phase.problem} />;
  if (phase.kind === 'needs-secret') return <SecretScreen name={phase.session.user.name} />;
  if (phase.kind === 'locked') return <UnlockScreen {...phase} />;
  return (
    <StoreContext value={phase.store}>
      <Pages />
    </StoreContext>
  );
}

function Pages() {
  const { page, id, query } = useRoute();
  return (
    <div className="field-app">
      {page === 'ho' ? (
        <HouseholdScreen key={id} taskId={id} />
      ) : page === 'ghi' ? (
        <VisitScreen key={`${id} ${query.get('luot') ?? ''}`} taskId={id} visitId={query.get('luot')} />
      ) : page === 'bien-lai' ? (
        <Suspense fallback={null}>
          <ReceiptScreen key={`${id} ${query.get('sua') ?? ''}`} taskId={id} correctedId={query.get('sua')} />
        </Suspense>
      ) : page === 'may-tinh' ? (
        <CalculatorScreen key={query.toString()} query={query} />
      ) : page === 'gui' ? (
        <OutboxScreen />
      ) : page === 'toi' ? (
        <MeScreen />
      ) : page === 'dang-nhap-lai' ? (
        <RenewScreen />
      ) : (
        <ListScreen />
      )}
      <div className="field-foot">
        <UndoBar />
        <BottomBar page={page} />
      </div>
    </div>
  );
}
