import type { Notice } from '@ansinh/contract/obligations/obligations.schemas';
import { Link } from '@tanstack/react-router';
import { BellOff, CheckCheck, Mail, MailWarning } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { linkTo } from '../../lib/link-to.ts';
import { currentLanguage } from '../../lib/language.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useNotices, useReadNotices } from './overview.queries.ts';
import './notices.css';

/** Reminders, escalations and messages to my agency, newest first. */
export function NoticesPage() {
  const { t } = useTranslation('obligations');
  const notices = useNotices();
  const read = useReadNotices();
  const items = notices.data?.pages.flatMap((page) => page.items) ?? [];
  const newest = items[0];
  const unread = notices.data?.pages[0]?.unread ?? 0;
  return (
    <>
      <PageHeader
        title={t('notices.title')}
        meta={notices.data && <span>{t('notices.unread', { count: unread })}</span>}
        actions={
          unread > 0 &&
          newest && (
            <Button
              kind="primary"
              icon={CheckCheck}
              isPending={read.isPending}
              onPress={() =>
                read.mutate(
                  { body: { upTo: newest.id } },
                  { onError: (error) => showToast(refusalText(error), 'wrong') },
                )
              }
            >
              {t('notices.readAll')}
            </Button>
          )
        }
      />
      {notices.isPending && <Skeleton lines={8} />}
      {notices.isError && <ErrorState error={notices.error} onRetry={() => void notices.refetch()} />}
      {notices.data && items.length === 0 && (
        <EmptyState icon={BellOff} title={t('notices.empty')}>
          {t('notices.emptyText')}
        </EmptyState>
      )}
      {items.length > 0 && (
        <>
          <ul className="notices">
            {items.map((notice) => (
              <NoticeLine key={notice.id} notice={notice} />
            ))}
          </ul>
          <LoadMore
            shown={items.length}
            hasMore={notices.hasNextPage}
            isLoading={notices.isFetchingNextPage}
            onMore={() => void notices.fetchNextPage()}
          />
        </>
      )}
    </>
  );
}

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const { t } = useTranslation('obligations');
  const words = notice.text[currentLanguage()];
  const address = notice.occurrenceId === null ? notice.path : `/nhiem-vu/${notice.occurrenceId}`;
  return (
    <li className={classNames('notice-line', !notice.read && 'notice-line--unread')}>
      <div>
        <p className="notice-line__text">
          {!notice.read && <span className="visually-hidden">{t('notices.new')} </span>}
          {address === null ? words : <Link {...linkTo(address)}>{words}</Link>}
        </p>
        <p className="notice-line__facts">
          <time dateTime={notice.createdAt}>{formatDateTime(notice.createdAt)}</time>
          {notice.mailState !== 'none' && (
            <span className="notice-line__mail">
              {notice.mailState === 'failed' ? (
                <MailWarning size={14} aria-hidden />
              ) : (
                <Mail size={14} aria-hidden />
              )}
              {t(`notices.mail.${notice.mailState}`)}
            </span>
          )}
        </p>
      </div>
    </li>
  );
}
