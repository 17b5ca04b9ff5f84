import { Outlet } from '@tanstack/react-router';
import { Languages } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { switchLanguage } from '../lib/i18n.ts';
import { Button } from '../ui/button.tsx';
import { OfflineBar } from '../ui/offline-bar.tsx';
import { BrandMark } from './brand.tsx';
import { DoorStory } from './door-story.tsx';
import './door-frame.css';

/** The frame of pages without a session: what the product is on the left, the form on the right. */
export function DoorFrame() {
  const { t, i18n } = useTranslation('app');
  return (
    <div className="door">
      <aside className="door__story">
        <span className="brand">
          <BrandMark size={32} />
          {t('product')}
        </span>
        <div>
          <p className="door__claim">{t('door.claim')}</p>
          <DoorStory />
        </div>
        <p className="door__foot">{t('tagline')}</p>
      </aside>
      <main className="door__form" tabIndex={-1}>
        <div className="door__language">
          <Button
            kind="quiet"
            small
            icon={Languages}
            onPress={() => void switchLanguage(i18n.language === 'vi' ? 'en' : 'vi')}
          >
            {t('user.language')}
          </Button>
        </div>
        <OfflineBar />
        <Suspense>
          <Outlet />
        </Suspense>
      </main>
    </div>
  );
}
