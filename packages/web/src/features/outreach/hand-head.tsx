import type { HandOffered } from '@ansinh/contract/outreach/tasks.schemas';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatShare } from '../../lib/format.ts';

/** Head of a column: who, of which organisation, what he has open of what he can do, and his success. */
export function HandHead({ hand }: { readonly hand: HandOffered }) {
  const { t } = useTranslation('outreach');
  const { name, agency, unitKey, load, capacity, success, joined, ended } = hand;
  return (
    <span className="outreach-hand">
      <span className="outreach-hand__name">{name}</span>
      {unitKey !== null && <span>{agency.name}</span>}
      <span>{t('hand.load', { load: formatNumber(load), capacity: formatNumber(capacity) })}</span>
      <span title={t('hand.smoothed')}>
        {t('hand.success', {
          success: formatShare(success, 0),
          joined: formatNumber(joined),
          ended: formatNumber(ended),
        })}
      </span>
    </span>
  );
}
