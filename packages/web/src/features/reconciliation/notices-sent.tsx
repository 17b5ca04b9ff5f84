import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';

/** Written notices sent about the finding, first to last; null when there is none. */
export function NoticesSent({ finding }: { readonly finding: FindingDetail }) {
  const { t } = useTranslation('reconciliation');
  const notices = finding.events.filter(({ kind }) => kind === 'notified');
  return (
    <ol className="notices-sent">
      {notices.map(({ at, detail }) => {
        const { number, sentOn, replyBy } = detail;
        return (
          <li key={at}>
            {t('notice.sent', { number: String(number), sentOn: formatDate(String(sentOn)) })}
            {typeof replyBy === 'string' && (
              <span className="muted"> · {t('notice.until', { replyBy: formatDate(replyBy) })}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
