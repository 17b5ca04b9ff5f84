import { useTranslation } from 'react-i18next';
import { Page } from '../parts/page.tsx';

/** Somebody who is no longer on this phone. */
export function GoneScreen() {
  const { t } = useTranslation('field');
  return (
    <Page title={t('gone.title')} above="#/">
      <p className="field-empty">{t('gone.text')}</p>
      <a className="field-button" href="#/gui">
        {t('gone.read')}
      </a>
    </Page>
  );
}
