import { MessageSquareWarning } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Badge } from '../../ui/badge.tsx';
import { AgencyTable } from './agency-table.tsx';
import { CarryingOut } from './carrying-out.tsx';
import { ExcerptsPart } from './excerpts-part.tsx';
import { FigureTable } from './figure-table.tsx';
import { IssuesPart } from './issues-part.tsx';
import { RemarkButton } from './remark-button.tsx';
import { useReportView } from './report-context.ts';
import type { ReportSection } from './reports.types.ts';
import { SectionBasis } from './section-basis.tsx';
import { placeId } from './section-parts.ts';
import { TextPart } from './text-part.tsx';
import { useNames } from './use-names.ts';

interface Props {
  readonly section: ReportSection;
  readonly number: number;
}

/** One section of a report: its guidance, what is written in it, and what the recipient remarks on it. */
export function ReportSectionView({ section, number }: Props) {
  const { t, i18n } = useTranslation('reports');
  const nameOf = useNames();
  const { report, mayWrite, remarks } = useReportView();
  const { code, kind, required, provision } = section;
  const guidance = i18n.language === 'en' ? (section.guidanceEn ?? section.guidance) : section.guidance;
  const said = report.remarks.filter(({ key, settled }) => key === code && !settled);
  const hasWords = kind === 'text' || kind === 'issues';
  const title = nameOf(section);
  return (
    <section className="report-section" id={placeId(code)} aria-labelledby={`${placeId(code)}-title`}>
      <div className="report-section__head">
        <h2 id={`${placeId(code)}-title`}>
          {number}. {title}
        </h2>
        {mayWrite && !required && kind !== 'carrying-out' && <Badge>{t('contents.optional')}</Badge>}
        {provision !== undefined && <SectionBasis provision={provision} />}
        {hasWords && remarks !== null && <RemarkButton partKey={code} name={title} isWordy />}
      </div>
      {mayWrite && guidance !== undefined && <p className="report-section__guidance">{guidance}</p>}
      {said.map(({ id, text, by }) => (
        <p key={id} className="report-section__remark">
          <MessageSquareWarning size={15} aria-hidden /> <strong>{by}:</strong> {text}
        </p>
      ))}
      {remarks?.texts[code] !== undefined && (
        <p className="report-section__remark">
          <MessageSquareWarning size={15} aria-hidden /> {remarks.texts[code]}{' '}
          <em>({t('remark.notSent')})</em>
        </p>
      )}
      <Content section={section} title={title} />
    </section>
  );
}

function Content({ section, title }: { readonly section: ReportSection; readonly title: string }) {
  const { t } = useTranslation('reports');
  const nameOf = useNames();
  const { parts } = useReportView();
  if (section.kind === 'carrying-out') return <CarryingOut />;
  if (section.kind === 'tables')
    return (section.tables ?? []).map((table) => (
      <div key={table.code} className="report-section__table">
        <h3>{nameOf(table)}</h3>
        {table.rows.length > 0 && <FigureTable table={table} />}
        {table.perAgency !== undefined && <AgencyTable table={table} />}
      </div>
    ));
  const part = parts.get(section.code);
  if (part === undefined) return <p className="muted">{t('section.nothing')}</p>;
  if (section.gathers !== undefined)
    return <ExcerptsPart label={title} part={part} hasOwnWords={section.kind === 'text'} />;
  return section.kind === 'issues' ? <IssuesPart part={part} /> : <TextPart label={title} part={part} />;
}
