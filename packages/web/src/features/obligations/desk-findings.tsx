import { findingSummaryEndpoint } from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatRoughMoney } from '../../lib/format.ts';
import { useMay } from '../../lib/session.tsx';
import { useCall } from '../../lib/use-call.ts';
import { Figure, Figures } from '../../ui/figures.tsx';
import { Panel } from '../../ui/panel.tsx';

const BANDS = [
  { id: 'high', tone: 'red' },
  { id: 'medium', tone: 'amber' },
  { id: 'low', tone: 'plain' },
] as const;

/**
 * Findings to be done by priority: those assigned to the person's agency, or, for one that has none of its own, all in its
 * sight. Nothing at all where there are none.
 */
export function DeskFindings() {
  const { t } = useTranslation('obligations');
  const summary = useCall(findingSummaryEndpoint, { query: {} }, { enabled: useMay('findings.read') });
  const { todo = 0, own = 0, amount = 0, priorities, ownPriorities } = summary.data ?? {};
  const isOwn = own > 0;
  const counts = isOwn ? ownPriorities : priorities;
  if (todo === 0 || counts === undefined) return null;
  const hands = isOwn ? ({ hands: 'own' } as const) : {};
  return (
    <Panel
      title={t('desk.findings.title')}
      aside={
        <Link to="/doi-chieu" search={hands}>
          {t('desk.findings.all')}
        </Link>
      }
    >
      <p className="muted">
        {t(isOwn ? 'desk.findings.own' : 'desk.findings.sight', {
          count: isOwn ? own : todo,
          shown: formatNumber(isOwn ? own : todo),
        })}
        {!isOwn && amount > 0 && ` · ${t('desk.findings.amount', { amount: formatRoughMoney(amount) })}`}
      </p>
      <Figures>
        {BANDS.map(({ id, tone }) => (
          <Link key={id} to="/doi-chieu" search={{ ...hands, priority: id }} className="figure-link">
            <Figure
              value={formatNumber(counts[id])}
              label={t(`desk.findings.${id}`)}
              tone={counts[id] > 0 ? tone : 'plain'}
            />
          </Link>
        ))}
      </Figures>
    </Panel>
  );
}
