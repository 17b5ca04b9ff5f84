import { Link, useNavigate } from '@tanstack/react-router';
import { Ellipsis } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Menu } from '../ui/menu.tsx';
import { useNavEntries } from './use-nav-entries.ts';
import './bottom-bar.css';

const PLACES = 4;

/** Navigation of the phone: four main pages, the rest behind "Thêm". */
export function BottomBar() {
  const { t } = useTranslation('app');
  const navigate = useNavigate();
  const entries = useNavEntries();
  const main = entries.filter((entry) => entry.phone === true).slice(0, PLACES);
  const rest = entries.filter((entry) => !main.includes(entry));
  if (entries.length === 0) return null;
  return (
    <nav className="bottom-bar" aria-label={t('nav.label')}>
      {main.map(({ to, label, icon: Icon }) => (
        <Link key={to} to={to} className="bottom-bar__link">
          <Icon size={20} aria-hidden />
          {t(label)}
        </Link>
      ))}
      {rest.length > 0 && (
        <Menu
          label={t('nav.more')}
          trigger={
            <Button className="bottom-bar__link">
              <Ellipsis size={20} aria-hidden />
              {t('nav.more')}
            </Button>
          }
          actions={rest.map(({ to, label, icon }) => ({
            id: to,
            label: t(label),
            icon,
            onAction: () => void navigate({ to }),
          }))}
        />
      )}
    </nav>
  );
}
