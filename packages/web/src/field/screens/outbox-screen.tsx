import { RefreshCw } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDateTime } from '../../lib/format.ts';
import { addDays } from '../parts/add-days.ts';
import { NoticeCard } from '../parts/notice-card.tsx';
import { Page } from '../parts/page.tsx';
import { ReceiptCard } from '../parts/receipt-card.tsx';
import { RefusedCard } from '../parts/refused-card.tsx';
import { useField } from '../parts/use-field.ts';
import { WaitingCard } from '../parts/waiting-card.tsx';
import { syncRunner } from '../session/sync-runner.ts';
import { needsReading } from '../state/field-state.ts';

const PAST_DAYS = 7;

/** What is to be read, what waits to be sent, and what became of the rest. */
export function OutboxScreen() {
  const { t } = useTranslation('field');
  const { visits, receipts, notices, work } = useField();
  const { isRunning, end } = useSyncExternalStore(syncRunner.subscribe, syncRunner.get);
  const newest = notices.toSorted((a, b) => b.at.localeCompare(a.at));
  const unread = newest.filter(needsReading);
  const oldest = addDays(dayInVietnam(), -PAST_DAYS);
  const past = newest.filter((notice) => !needsReading(notice) && notice.at >= oldest);
  const refused = visits.filter(({ stage, photo }) => stage === 'refused' || photo === 'refused');
  const waiting = visits.filter((visit) => !refused.includes(visit));
  const refusedReceipts = receipts.filter(({ stage }) => stage === 'refused');
  const waitingReceipts = receipts.filter(({ stage }) => stage === 'waiting');
  return (
    <Page
      title={t('outbox.title')}
      under={work === null ? undefined : t('list.asOf', { at: formatDateTime(work.asOf) })}
      tools={
        <div className="field-tools">
          <button
            type="button"
            className="field-button field-button--main"
            disabled={isRunning}
            onClick={() => void syncRunner.syncNow()}
          >
            <RefreshCw size={20} aria-hidden className={isRunning ? 'field-turning' : undefined} />
            {isRunning ? t('outbox.running') : t('outbox.sync')}
          </button>
        </div>
      }
    >
      {end?.kind === 'refused' && (
        <p className="field-callout field-callout--red" role="alert">
          {end.sentence || t('outbox.failed')}
        </p>
      )}
      {unread.length > 0 && (
        <section aria-labelledby="unread">
          <h2 className="field-title" id="unread">
            {t('outbox.unread', { count: unread.length })}
          </h2>
          {unread.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
        </section>
      )}
      {refused.length + refusedReceipts.length > 0 && (
        <section aria-labelledby="refused">
          <h2 className="field-title" id="refused">
            {t('outbox.refused', { count: refused.length + refusedReceipts.length })}
          </h2>
          {refusedReceipts.map((receipt) => (
            <ReceiptCard key={receipt.sent.id} receipt={receipt} />
          ))}
          {refused.map((visit) => (
            <RefusedCard key={visit.id} visit={visit} />
          ))}
        </section>
      )}
      <section aria-labelledby="waiting">
        <h2 className="field-title" id="waiting">
          {t('outbox.waiting', { count: waiting.length + waitingReceipts.length })}
        </h2>
        {waiting.length + waitingReceipts.length === 0 && (
          <p className="field-note">{t('outbox.nothingWaits')}</p>
        )}
        {waitingReceipts.map((receipt) => (
          <ReceiptCard key={receipt.sent.id} receipt={receipt} />
        ))}
        {waiting.map((visit) => (
          <WaitingCard key={visit.id} visit={visit} />
        ))}
      </section>
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 className="field-title" id="past">
            {t('outbox.past')}
          </h2>
          {past.map((notice) => (
            <NoticeCard key={notice.id} notice={notice} />
          ))}
        </section>
      )}
    </Page>
  );
}
