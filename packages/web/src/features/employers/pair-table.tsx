import type { EmployerRow } from '@ansinh/contract/employers/employers.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate, formatMoney, formatNumber } from '../../lib/format.ts';
import { periodText } from '../../lib/period-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { MarkedText } from '../../ui/marked-text.tsx';
import '../../ui/pair-table.css';

/** Names as alike as this differ in legal form or a word. */
const CLOSE = 0.8;

interface Props {
  readonly a: EmployerRow;
  readonly b: EmployerRow;
  readonly first: string;
  readonly second: string;
  /** How alike the names are without legal form, 0 to 1. */
  readonly likeness?: number;
}

/** Two records side by side, letters that differ marked, and how each line compares. */
export function PairTable({ a, b, first, second, likeness = 0 }: Props) {
  const { t } = useTranslation('employers');
  const count = (workers: number | null, wages: number | null, period: string | null): string =>
    workers === null
      ? ''
      : [
          t('facts.workers', { count: workers, shown: formatNumber(workers) }),
          wages !== null && formatMoney(wages),
          period !== null && periodText(period),
        ]
          .filter(Boolean)
          .join(' · ');
  const rows: readonly (readonly [string, string, string])[] = (
    [
      ['name', (row) => row.name],
      ['taxCode', (row) => row.taxCode ?? ''],
      ['unitCode', (row) => row.unitCode ?? ''],
      ['legalForm', (row) => row.legalForm ?? ''],
      ['address', (row) => row.address ?? ''],
      ['commune', (row) => row.communeName ?? ''],
      [
        'status',
        (row) =>
          [row.status && t(`status.${row.status}`), formatDate(row.statusOn)].filter(Boolean).join(' · '),
      ],
      ['declared', (row) => count(row.declaredWorkers, row.declaredWages, row.declaredPeriod)],
      ['insured', (row) => count(row.insuredWorkers, row.insuredWages, row.insuredPeriod)],
    ] satisfies readonly (readonly [string, (row: EmployerRow) => string])[]
  ).map(([key, textOf]) => [key, textOf(a), textOf(b)] as const);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className="employer-scroll" aria-label={t('pairs.compare')} tabIndex={0}>
      <table className="pair-table">
        <thead>
          <tr>
            <th scope="col">{t('pairs.field')}</th>
            <th scope="col">{first}</th>
            <th scope="col">{second}</th>
            <th scope="col">{t('pairs.compare')}</th>
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(([, left, right]) => left !== '' || right !== '')
            .map(([key, left, right]) => (
              <tr key={key}>
                <th scope="row">{t(`column.${key}` as 'column.name')}</th>
                <td>
                  <MarkedText text={left} against={right} />
                </td>
                <td>
                  <MarkedText text={right} against={left} />
                </td>
                <td>
                  <Verdict left={left} right={right} isClose={key === 'name' && likeness >= CLOSE} />
                </td>
              </tr>
            ))}
          <tr className="no-print">
            <th scope="row">{t('pairs.record')}</th>
            {[a, b].map((row) => (
              <td key={row.id}>
                <Link to="/so-don-vi/$id" params={{ id: row.id }} search={{}}>
                  {t('pairs.openRecord')}
                </Link>
              </td>
            ))}
            <td className="muted">–</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}

function Verdict({
  left,
  right,
  isClose,
}: {
  readonly left: string;
  readonly right: string;
  readonly isClose: boolean;
}) {
  const { t } = useTranslation('employers');
  if (left === '' || right === '') return <Badge>{t('pairs.oneOnly')}</Badge>;
  if (left === right) return <Badge tone="green">= {t('pairs.equal')}</Badge>;
  if (isClose) return <Badge tone="amber">≈ {t('pairs.close')}</Badge>;
  const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return folded(left) === folded(right) ? (
    <Badge tone="amber">≈ {t('pairs.marks')}</Badge>
  ) : (
    <Badge tone="red">≠ {t('pairs.differs')}</Badge>
  );
}
