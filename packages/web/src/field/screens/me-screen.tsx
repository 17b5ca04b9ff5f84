import { Lock, LogOut } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { currentLanguage } from '../../lib/language.ts';
import { InstallCard } from '../parts/install-card.tsx';
import { Page } from '../parts/page.tsx';
import { Segments } from '../parts/segments.tsx';
import { SignOutSheet } from '../parts/sign-out-sheet.tsx';
import { switchTexts } from '../parts/start-texts.ts';
import { useField } from '../parts/use-field.ts';
import { waitingText } from '../parts/waiting-text.ts';
import { booksInHand } from '../state/receipt-book.ts';
import { phone } from '../session/phone.ts';

/** Who works with this phone, what it holds, and how to leave. */
export function MeScreen() {
  const { t } = useTranslation('field');
  const { account, work, visits, receipts } = useField();
  const books = booksInHand(work?.receipts, receipts);
  const [isLeaving, setIsLeaving] = useState(false);
  const facts = [
    [t('me.username'), account.username],
    [t('me.organisation'), work?.me.organisation ?? '–'],
    [t('me.unit'), work?.units.map(({ name }) => name).join(', ') || '–'],
    [t('me.people'), String(work?.tasks.filter(({ state }) => state === 'open').length ?? 0)],
    [t('me.visits'), waitingText(t, visits.length, receipts.length) || t('me.nothing')],
    [
      t('me.books'),
      books
        .map(({ series, next, left }) => t('me.book', { series, next: next ?? '–', count: left }))
        .join('; ') || t('me.noBook'),
    ],
    [t('me.asOf'), formatDateTime(work?.asOf) || '–'],
  ] as const;
  return (
    <Page title={account.name} under={work?.me.organisation}>
      <section className="field-card">
        <dl className="field-facts">
          {facts.map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <InstallCard />
      <section className="field-card field-asked" aria-label={t('me.language')}>
        <h2 className="field-card__name">{t('me.language')}</h2>
        <Segments
          label={t('me.language')}
          value={currentLanguage()}
          choices={[
            ['vi', 'Tiếng Việt'],
            ['en', 'English'],
          ]}
          onChange={(language) => void switchTexts(language)}
        />
      </section>
      <section className="field-card field-asked">
        <h2 className="field-card__name">{t('me.safe')}</h2>
        <p>{t('me.safeText')}</p>
        <button type="button" className="field-button" onClick={() => void phone.lock()}>
          <Lock size={20} aria-hidden /> {t('me.lock')}
        </button>
        <button type="button" className="field-button field-button--red" onClick={() => setIsLeaving(true)}>
          <LogOut size={20} aria-hidden /> {t('me.signOut')}
        </button>
      </section>
      {isLeaving && <SignOutSheet onClose={() => setIsLeaving(false)} />}
    </Page>
  );
}
