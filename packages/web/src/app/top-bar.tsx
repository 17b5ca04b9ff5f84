import { Link } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { useSession } from '../lib/session.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { BrandMark } from './brand.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { topBarItems } from './top-bar-items.ts';
import { useGlobalKeys } from './use-global-keys.ts';
import { UserMenu } from './user-menu.tsx';
import './top-bar.css';

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));

/** Which agency one works for, the search of everything, messages, and who is signed in. */
export function TopBar() {
  const { t } = useTranslation('app');
  const { agency, tenant } = useSession();
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  useGlobalKeys({ onPalette: () => setOpen('palette'), onHelp: () => setOpen('keys') });
  return (
    <header className="top-bar">
      <Link to="/" className="brand" aria-label={t('product')}>
        <BrandMark />
      </Link>
      <div className="top-bar__agency">
        <strong>{agency.name}</strong>
        <span className="top-bar__tenant">{tenant.name}</span>
      </div>
      <Button className="top-bar__find" onPress={() => setOpen('palette')}>
        <Search size={16} aria-hidden />
        <span className="top-bar__find-text">{t('palette.open')}</span>
        <span className="top-bar__find-key" aria-hidden>
          <Kbd>Ctrl K</Kbd>
        </span>
      </Button>
      {topBarItems.map((Item, index) => (
        <Item key={index} />
      ))}
      <UserMenu onKeys={() => setOpen('keys')} />
      {open === 'palette' && (
        <Suspense>
          <Palette isOpen onClose={() => setOpen(null)} />
        </Suspense>
      )}
      <KeysDialog isOpen={open === 'keys'} onClose={() => setOpen(null)} />
    </header>
  );
}
