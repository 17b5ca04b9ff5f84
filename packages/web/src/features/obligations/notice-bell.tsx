import { Link } from '@tanstack/react-router';
import { Bell } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNewestNotices } from './overview.queries.ts';
import './notices.css';

/** Past this many the bell stops counting; the server does too. */
const MOST_SHOWN = 99;

/** The bell in the top bar: how many notices are unread, and the way to them. */
export function NoticeBell() {
  const { t } = useTranslation('common');
  const unread = useNewestNotices().data?.unread ?? 0;
  const shown = unread > MOST_SHOWN ? `${MOST_SHOWN}+` : String(unread);
  return (
    <Link to="/thong-bao" className="bell" aria-label={t('notices.bell', { count: unread, shown })}>
      <Bell size={20} aria-hidden />
      {unread > 0 && (
        <span className="bell__count" aria-hidden>
          {shown}
        </span>
      )}
    </Link>
  );
}
