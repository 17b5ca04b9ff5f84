import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { StateShape, type WorkState } from '../../ui/state-shape.tsx';
import '../../ui/state-mark.css';

const SHAPES = {
  found: 'open',
  still: 'waiting',
  returned: 'returned',
  gone: 'nothing_to_report',
} as const satisfies Readonly<Record<FindingDetail['history'][number]['standing'], WorkState>>;

/** The finding quarter by quarter: appeared, still there, gone with the new lists, back again. */
export function FollowUp({ history }: { readonly history: FindingDetail['history'] }) {
  const { t } = useTranslation('reconciliation');
  return (
    <ol className="follow-up" aria-label={t('followUp.label')}>
      {history.map(({ period, at, standing }) => (
        <li key={period} className="follow-up__period">
          <span className="follow-up__name">{periodText(period)}</span>
          <span className={`state state--${SHAPES[standing]}`}>
            <StateShape state={SHAPES[standing]} />
            {t(`followUp.${standing}`)}
          </span>
          <span className="follow-up__at">{t('followUp.at', { at: formatDate(at) })}</span>
        </li>
      ))}
    </ol>
  );
}
