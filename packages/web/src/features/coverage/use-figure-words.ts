import { flagSentence } from '@ansinh/contract/coverage/figure-flags';
import type { Cell } from '@ansinh/contract/coverage/board.schemas';
import type { CoverageLine } from '@ansinh/contract/coverage/figures.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber } from '../../lib/format.ts';
import { currentLanguage } from '../../lib/language.ts';
import { periodText } from '../../lib/period-text.ts';

/** Entry of the provenance that holds a person's number. */
const TYPED_BY = 'nguoi-nhap';

type Provenance = Cell['versions'][number]['provenance'];

/** Words that many parts of the board share: months, flags, where figures come from. */
export function useFigureWords() {
  const { t } = useTranslation('coverage');
  return {
    /** How a figure came in: "nhập tay". */
    sourceText: (source: string): string => t(`source.${source}` as 'source.typed', { defaultValue: source }),
    /** Where figures come from, entry by entry. Who typed them stands among the steps by name, not by number. */
    provenancePairs: (provenance: Provenance) =>
      Object.entries(provenance)
        .filter(([name]) => name !== TYPED_BY)
        .map(([name, value]) => ({
          name: t(`provenance.${name}` as 'provenance.sha256', { defaultValue: name }),
          value: value === null ? null : spokenEntry(value),
        })),
    /** "Tháng 10/2026" */
    monthText: (month: string): string => periodText(month.replace('-', '-M')),
    flagText: ({ code, params }: CoverageLine['flags'][number]): string =>
      flagSentence({ code, params: mapValues(params, spokenMonth) }, currentLanguage()),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days and periods among the entries are read as officials write them. */
function spokenEntry(value: string | number | boolean): string {
  if (typeof value === 'number') return formatNumber(value);
  if (typeof value === 'boolean') return String(value);
  return DAY.test(value) ? formatDate(value) : periodText(value);
}

const MONTH = /^(\d{4})-(\d{2})$/;

/** "2026-09" inside a sentence is read "09/2026". */
function spokenMonth(value: string | number): string | number {
  return typeof value === 'string' ? value.replace(MONTH, '$2/$1') : value;
}

function mapValues<T>(record: Readonly<Record<string, T>>, change: (value: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));
}
