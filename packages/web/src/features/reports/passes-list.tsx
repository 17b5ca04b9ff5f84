import type { ReportPass } from '@ansinh/contract/reports/reports.schemas';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';

/** From whom something came to its successor, when and why. */
export function PassesList({ passes }: { readonly passes: readonly ReportPass[] }) {
  const { t } = useTranslation('reports');
  if (passes.length === 0) return null;
  return (
    <ul className="report-facts__list">
      {passes.map(({ part, from, to, reason, at }) => (
        <li key={`${part} ${from.id} ${to.id} ${at}`}>
          {t(`passed.${part}`, { from: from.name, to: to.name })}
          <p className="muted">
            {reason} {formatDateTime(at)}
          </p>
        </li>
      ))}
    </ul>
  );
}
