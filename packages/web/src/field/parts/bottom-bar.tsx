import { Calculator, House, Send, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useField } from './use-field.ts';

const PAGES = [
  { page: '', icon: House, label: 'nav.list' },
  { page: 'may-tinh', icon: Calculator, label: 'nav.calculator' },
  { page: 'gui', icon: Send, label: 'nav.outbox' },
  { page: 'toi', icon: UserRound, label: 'nav.me' },
] as const;

/** The four places of the application, under the thumb. */
export function BottomBar({ page }: { readonly page: string }) {
  const { t } = useTranslation('field');
  const { visits, receipts } = useField();
  const waiting = visits.length + receipts.length;
  return (
    <nav className="field-nav" aria-label={t('nav.label')}>
      {PAGES.map(({ page: to, icon: Icon, label }) => (
        <a
          key={to}
          href={`#/${to}`}
          className="field-nav__link"
          aria-current={to === page || (to === '' && page === 'ho') ? 'page' : undefined}
        >
          <span className="field-nav__icon">
            <Icon size={22} aria-hidden />
            {to === 'gui' && waiting > 0 && (
              <span className="field-nav__count">
                {waiting}
                <span className="visually-hidden">{t('nav.waiting')}</span>
              </span>
            )}
          </span>
          {t(label)}
        </a>
      ))}
    </nav>
  );
}
