import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { linkTo } from '../../lib/link-to.ts';
import type { Executive } from './reports.types.ts';
import { useNames } from './use-names.ts';

const SHOWN = 8;

/** What the leader is asked to decide, each with who asks, since when and by which clause. */
export function ExecutiveDecisions({ toDecide }: Pick<Executive, 'toDecide'>) {
  const { t } = useTranslation('reports');
  const nameOf = useNames();
  return (
    <section aria-labelledby="executive-decide">
      <h2 id="executive-decide">{t('executive.decide')}</h2>
      {toDecide.length === 0 && <p className="muted">{t('executive.nothingToDecide')}</p>}
      <ol className="report-decide">
        {toDecide.slice(0, SHOWN).map(({ kind, title, titleEn, from, since, href, basis }) => (
          <li key={`${href} ${title}`}>
            <Link {...linkTo(href)}>{nameOf({ title, titleEn })}</Link>
            <span className="report-decide__meta">
              <Badge>{t(`decide.${kind}`)}</Badge>
              {[from?.name, t('executive.sinceDay', { date: formatDate(since) }), basis]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      {toDecide.length > SHOWN && (
        <p className="muted">{t('executive.moreToDecide', { count: toDecide.length - SHOWN })}</p>
      )}
    </section>
  );
}
