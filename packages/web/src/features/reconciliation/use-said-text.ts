import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney, formatNumber } from '../../lib/format.ts';

const MONEY = new Set(['wages', 'amount', 'owed']);
const WORDS = new Set(['status', 'sex', 'result', 'differing']);
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Returns how what a source says is named and written: money, dates, words for codes. */
export function useSaidText() {
  const { t, i18n } = useTranslation(['reconciliation', 'employers']);
  const known = (key: string, fallback: string): string =>
    i18n.exists(key) ? String(t(key as never)) : fallback;
  return {
    nameOf: (key: string): string => known(`reconciliation:says.${key}`, key),
    sourceOf: (source: string): string =>
      known(`employers:source.${source}`, known(`reconciliation:source.${source}`, source)),
    textOf: (key: string, value: FindingDetail['evidence'][number]['says'][string]): string => {
      if (value === null) return '';
      if (typeof value === 'boolean') return t(value ? 'reconciliation:yes' : 'reconciliation:no');
      if (typeof value === 'number') return MONEY.has(key) ? formatMoney(value) : formatNumber(value);
      if (DATE.test(value)) return formatDate(value);
      if (!WORDS.has(key)) return value;
      const word = (one: string): string =>
        known(`reconciliation:word.${one}`, known(`employers:status.${one}`, one));
      return value.split(', ').map(word).join(', ');
    },
  };
}
