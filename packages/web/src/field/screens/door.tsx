import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from '../../lib/language.ts';
import { switchTexts } from '../parts/start-texts.ts';

/** The frame of what is shown while nothing is unlocked. */
export function Door({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { t } = useTranslation('field');
  const isEnglish = currentLanguage() === 'en';
  return (
    <main className="field-door">
      <div className="field-door__brand">
        <img src="/dia-ban/icon.svg" alt="" width={56} height={56} />
        <p className="field-door__name">{t('app.name')}</p>
        <p className="field-door__what">{t('app.what')}</p>
      </div>
      <section className="field-door__box">
        <h1>{title}</h1>
        {children}
      </section>
      <button
        type="button"
        className="field-button field-button--quiet"
        lang={isEnglish ? 'vi' : 'en'}
        onClick={() => void switchTexts(isEnglish ? 'vi' : 'en')}
      >
        {isEnglish ? 'Tiếng Việt' : 'English'}
      </button>
    </main>
  );
}
