import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatRoughMoney } from '../../lib/format.ts';
import { useMay } from '../../lib/session.tsx';
import { Badge } from '../../ui/badge.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useFindingsOf } from './employers.queries.ts';

/** What comparing the sources found about the employer, open and ended. */
export function FindingsPanel({ employerId }: { readonly employerId: string }) {
  const { t, i18n } = useTranslation('employers');
  const maySee = useMay('findings.read');
  const findings = useFindingsOf(employerId, maySee);
  if (!maySee) return null;
  const english = i18n.language === 'en';
  return (
    <Panel title={t('findings.title')}>
      {findings.isPending && <Skeleton lines={3} />}
      {findings.isError && <ErrorState error={findings.error} onRetry={() => void findings.refetch()} />}
      {findings.data?.items.length === 0 && <p className="muted">{t('findings.none')}</p>}
      <ul className="employer-lines">
        {findings.data?.items.map((one) => (
          <li key={one.id}>
            <Link to="/doi-chieu/$id" params={{ id: one.id }}>
              {english ? one.titleEn : one.title}
            </Link>{' '}
            <Badge tone={one.state === 'open' || one.state === 'working' ? 'amber' : 'plain'}>
              {t(`findings.state.${one.state}`)}
            </Badge>
            <span className="employer-lines__more">
              {english ? one.sentenceEn : one.sentence}{' '}
              {one.amount !== null && t('findings.amount', { amount: formatRoughMoney(one.amount) })}{' '}
              {one.goneAt === null
                ? t('findings.since', { from: formatDate(one.firstSeenAt) })
                : t('findings.between', { from: formatDate(one.firstSeenAt), to: formatDate(one.goneAt) })}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
