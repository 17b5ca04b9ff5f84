import { useTranslation } from 'react-i18next';
import { formatDateTime } from '../../lib/format.ts';
import { CertaintyMark } from '../../ui/certainty-mark.tsx';
import type { EarlierParameter } from './parameters.queries.ts';
import { useParameterWords } from './use-parameter-words.ts';

/** What a period's row said before it was corrected: by whom, when, why. */
export function EarlierValues({ rows }: { readonly rows: readonly EarlierParameter[] }) {
  const { t } = useTranslation('parameters');
  const { valueOf } = useParameterWords();
  return (
    <details>
      <summary>{t('correction.earlier', { count: rows.length })}</summary>
      <ol className="earlier-values">
        {rows.map((row) => (
          <li key={row.version}>
            <p>
              <s>{valueOf(row)}</s> · {t('basis', { basis: row.basis })}
            </p>
            <p className="periods__marks">
              <CertaintyMark certainty={row.certainty} />
              <span className="muted">
                {t('correction.by', { who: row.replacedBy, at: formatDateTime(row.replacedAt) })}
              </span>
            </p>
            <p>{t('correction.why', { reason: row.reason })}</p>
          </li>
        ))}
      </ol>
    </details>
  );
}
