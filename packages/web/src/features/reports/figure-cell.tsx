import { Link2, MessageSquareWarning, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge.tsx';
import { FigureInput } from './figure-input.tsx';
import { figureText } from './figure-text.ts';
import { RemarkButton } from './remark-button.tsx';
import { useReportView } from './report-context.ts';
import type { ReportTable } from './reports.types.ts';
import { placeId } from './section-parts.ts';
import { COMPARISONS } from './shown-comparisons.ts';
import { useNames } from './use-names.ts';

interface Props {
  readonly table: ReportTable;
  readonly row: ReportTable['rows'][number];
  readonly column: ReportTable['columns'][number];
  readonly comparesInside: boolean;
}

/** One figure: its value, what the system found where it is overridden, what rules and the recipient say of it, and the way to where it comes from. */
export function FigureCell({ table, row, column, comparesInside }: Props) {
  const { t } = useTranslation('reports');
  const nameOf = useNames();
  const { report, parts, mayWrite, remarks, openFigure } = useReportView();
  const source = row.cells[column.code];
  if (source === undefined) return <td className="report-table__blank">&nbsp;</td>;
  const key = `${table.code}.${row.code}.${column.code}`;
  const part = parts.get(key);
  const name = `${nameOf(row)}, ${nameOf(column)}`;
  const value = part?.value ?? null;
  const isOverridden = part !== undefined && part.found !== null && value !== part.found;
  const faults = report.faults.filter((fault) => fault.key === key);
  const said = report.remarks.filter((remark) => remark.key === key && !remark.settled);
  const compared = comparesInside
    ? COMPARISONS.filter((one) => part !== undefined && part[one] !== null)
    : [];
  return (
    <td
      id={placeId(key)}
      className="report-table__number report-cell"
      data-fault={faults.some(({ strict }) => strict) || undefined}
      data-remark={said.length > 0 || undefined}
    >
      <span className="report-cell__value">
        {part?.provenance?.estimated === true && <Badge tone="amber">{t('figure.estimated')}</Badge>}
        {mayWrite && part !== undefined && source.kind !== 'computed' ? (
          <FigureInput name={name} unit={row.unit} part={part} column={column.code} />
        ) : (
          <span className="report-cell__text">{figureText(value, row.unit)}</span>
        )}
        <button
          type="button"
          className="report-cell__source"
          aria-label={t('figure.whence', { name, value: figureText(value, row.unit) })}
          title={t('figure.whenceTip')}
          onClick={() => openFigure(key)}
        >
          <Link2 size={15} aria-hidden />
        </button>
        {remarks !== null && <RemarkButton partKey={key} name={name} />}
      </span>
      {isOverridden && (
        <span className="report-cell__found">
          {t('figure.found', { found: figureText(part.found, row.unit) })}
        </span>
      )}
      {compared.map((one) => (
        <span key={one} className="report-cell__compared">
          {t(`compare.short.${one}`, { value: figureText(part?.[one], row.unit) })}
        </span>
      ))}
      {part?.differs && (
        <span className={part.differs.settled ? 'report-cell__compared' : 'report-cell__differs'}>
          {t('figure.differs', {
            agency: part.differs.agency.name,
            value: figureText(part.differs.value, row.unit),
          })}
          {part.differs.settled && ` · ${t('settle.short')}`}
        </span>
      )}
      {faults.map(({ text, strict }) => (
        <span key={text} className={strict ? 'report-cell__fault' : 'report-cell__differs'}>
          <TriangleAlert size={13} aria-hidden /> {text}
        </span>
      ))}
      {said.map(({ id, text }) => (
        <span key={id} className="report-cell__remark">
          <MessageSquareWarning size={13} aria-hidden /> {text}
        </span>
      ))}
      {remarks?.texts[key] !== undefined && (
        <span className="report-cell__remark">
          <MessageSquareWarning size={13} aria-hidden /> {remarks.texts[key]} <em>({t('remark.notSent')})</em>
        </span>
      )}
    </td>
  );
}
