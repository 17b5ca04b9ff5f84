import { Smartphone } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { installPrompt } from '../session/install-prompt.ts';

/** Offers to put the application on the home screen; says how where the browser has no question of its own. */
export function InstallCard() {
  const { t } = useTranslation('field');
  const isOffered = useSyncExternalStore(installPrompt.subscribe, installPrompt.isOffered);
  if (matchMedia('(display-mode: standalone)').matches) return null;
  return (
    <section className="field-card field-asked">
      <h2 className="field-card__name">{t('install.title')}</h2>
      <p>{isOffered ? t('install.text') : t('install.how')}</p>
      {isOffered && (
        <button type="button" className="field-button" onClick={installPrompt.ask}>
          <Smartphone size={20} aria-hidden /> {t('install.button')}
        </button>
      )}
    </section>
  );
}
