import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime, formatSigned } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Drawer } from '../../ui/drawer.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { differenceOf, figureText, isPercent } from './figure-text.ts';
import { findCell, type FoundCell } from './find-cell.ts';
import { useReportView } from './report-context.ts';
import { SettleFigureForm } from './settle-figure.form.tsx';
import { SettledNote } from './settled-note.tsx';
import { SectionBasis } from './section-basis.tsx';
import type { Provenance, ReportPart } from './reports.types.ts';
import { COMPARISONS } from './shown-comparisons.ts';
import { TracePanel } from './trace-panel.tsx';
import { useNames } from './use-names.ts';
import { useUnits } from './use-units.ts';
import { useProvenanceText } from './use-provenance-text.ts';

interface Props {
  readonly figure: string;
  readonly onClose: () => void;
}

/** "Where does this number come from": what was found, by whom and when, what it is compared with, and of a gathered one each agency's share. */
export function FigureDrawer({ figure, onClose }: Props) {
  const { t } = useTranslation('reports');
  const nameOf = useNames();
  const unitOf = useUnits();
  const { report, parts } = useReportView();
  const cell = findCell(report.form, figure);
  const part = parts.get(figure);
  return (
    <Drawer title={t('whence.title')} isOpen onClose={onClose}>
      {cell === null || part === undefined ? (
        <p>{t('whence.unknown')}</p>
      ) : (
        <div className="report-whence">
          <div>
            <p className="report-whence__name">
              {nameOf(cell.row)}, {nameOf(cell.column)}
            </p>
            <p className="report-whence__value">
              {figureText(part.value, cell.row.unit)} <span>{part.value !== null && unitOf(cell.row)}</span>{' '}
              {part.provenance?.estimated === true && <Badge tone="amber">{t('figure.estimated')}</Badge>}
            </p>
            {cell.row.provision !== undefined && <SectionBasis provision={cell.row.provision} />}
          </div>
          <Stated part={part} cell={cell} />
          {part.provenance !== null && <Source provenance={part.provenance} />}
          <Compared part={part} unit={cell.row.unit} />
          {report.kind === 'consolidated' && <TracePanel figure={figure} />}
        </div>
      )}
    </Drawer>
  );
}

/** What a person states instead of what was found, and another agency's number. */
function Stated({ part, cell }: { readonly part: ReportPart; readonly cell: FoundCell }) {
  const { t } = useTranslation('reports');
  const { report } = useReportView();
  const [isSettling, setSettling] = useState(false);
  const { unit } = cell.row;
  const { differs, value } = part;
  const isOverridden = part.found !== null && part.value !== part.found;
  return (
    <>
      {isOverridden && (
        <KeyValues
          pairs={[
            { name: t('whence.found'), value: figureText(part.found, unit) },
            { name: t('whence.stated'), value: <strong>{figureText(part.value, unit)}</strong> },
            { name: t('whence.reason'), value: part.reason },
            {
              name: t('whence.by'),
              value: part.editedBy && `${part.editedBy}, ${formatDateTime(part.editedAt)}`,
            },
          ]}
        />
      )}
      {differs && (
        <Callout tone={differs.settled ? 'action' : 'amber'}>
          {t('figure.differs', { agency: differs.agency.name, value: figureText(differs.value, unit) })}{' '}
          <Link to="/bao-cao/$reportId" params={{ reportId: differs.reportId }}>
            {t('whence.openOther')}
          </Link>
          <SettledNote differs={differs} />
          {report.abilities.includes('settle') && (
            <Button kind="quiet" onPress={() => setSettling(true)}>
              {t(differs.settled ? 'settle.again' : 'settle.open')}
            </Button>
          )}
        </Callout>
      )}
      {isSettling && differs && value !== null && (
        <SettleFigureForm
          difference={{
            reportId: report.id,
            agency: report.agency,
            key: part.key,
            row: cell.row,
            column: cell.column,
            value,
            differs,
          }}
          onClose={() => setSettling(false)}
        />
      )}
    </>
  );
}

function Source({ provenance }: { readonly provenance: Provenance }) {
  const { t } = useTranslation('reports');
  const textOf = useProvenanceText();
  const { kind, text, asOf, href, submission } = provenance;
  return (
    <section>
      <h3>{t('whence.source')}</h3>
      <KeyValues
        pairs={[
          { name: t('whence.kind'), value: t(`provenance.${kind}`) },
          { name: t('whence.text'), value: textOf(text) },
          { name: t('whence.asOf'), value: formatDate(asOf) },
          {
            name: t('whence.version'),
            value: submission && t('whence.versionOf', { version: submission.version }),
          },
          { name: t('whence.signer'), value: submission?.signer && textOf(submission.signer) },
        ]}
      />
      {href !== null && (
        <p>
          <a href={href}>{t('whence.open')}</a>
        </p>
      )}
    </section>
  );
}

function Compared({ part, unit }: { readonly part: ReportPart; readonly unit: string }) {
  const { t } = useTranslation('reports');
  const known = COMPARISONS.filter((one) => part[one] !== null);
  if (known.length === 0) return null;
  return (
    <section>
      <h3>{t('whence.compared')}</h3>
      <KeyValues
        pairs={known.map((one) => ({
          name: t(`compare.${one}`),
          value: `${figureText(part[one], unit)} (${formatSigned(differenceOf(part.value, part[one]), isPercent(unit) ? 2 : 0)})`,
        }))}
      />
    </section>
  );
}
