import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import type { ReportPart } from './reports.types.ts';
import './settled-note.css';

type Differs = NonNullable<ReportPart['differs']>;

/** What was decided about two figures, by whom and why. */
export function SettledNote({ differs: { settled, agency } }: { readonly differs: Differs }) {
  const { t } = useTranslation('reports');
  if (settled === null) return null;
  return (
    <span className="report-settled">
      <strong>{t(`settle.result.${settled.counts}`, { agency: agency.name })}</strong>
      <span>{settled.reason}</span>
      <span className="report-settled__by">
        {t('settle.by', {
          agency: settled.agency.name,
          by: settled.by,
          at: formatDateTime(settled.at),
        })}
      </span>
    </span>
  );
}
