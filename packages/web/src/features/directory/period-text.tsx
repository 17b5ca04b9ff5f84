import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';

interface Props {
  /** First and last ISO day; null where it is open. */
  readonly from: string | null;
  readonly to: string | null;
}

/** "từ 01/7/2025", "từ … đến …", or that it holds at any time. */
export function PeriodText({ from, to }: Props) {
  const { t } = useTranslation('directory');
  if (from === null && to === null) return t('period.always');
  if (from === null) return t('period.to', { to: formatDate(to) });
  if (to === null) return t('period.from', { from: formatDate(from) });
  return t('period.both', { from: formatDate(from), to: formatDate(to) });
}
