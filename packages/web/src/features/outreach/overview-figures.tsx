import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { Figure, Figures } from '../../ui/figures.tsx';
import { useOverview } from './outreach.queries.ts';

/** What waits, each number leading to it. */
export function OverviewFigures({ commune }: { readonly commune: string | undefined }) {
  const { t } = useTranslation('outreach');
  const { data } = useOverview(commune);
  if (!data) return null;
  const search = commune === undefined ? {} : { commune };
  const { free, unassigned, open, neverVisited, nextOverdue } = data;
  return (
    <div className="outreach-figures">
      <Figures>
        {data.abilities.length > 0 && (
          <Link className="figure-link" to="/van-dong/giao-viec" search={search}>
            <Figure
              value={formatNumber(data.abilities.includes('share-lists') ? free : unassigned)}
              label={t('figure.free')}
              tone={free + unassigned > 0 ? 'amber' : 'plain'}
            />
          </Link>
        )}
        <Link className="figure-link" to="/van-dong" search={search}>
          <Figure value={formatNumber(open)} label={t('figure.open')} />
        </Link>
        <Link className="figure-link" to="/van-dong" search={{ ...search, attention: 'never-visited' }}>
          <Figure value={formatNumber(neverVisited)} label={t('figure.neverVisited')} />
        </Link>
        <Link className="figure-link" to="/van-dong" search={{ ...search, attention: 'overdue-next' }}>
          <Figure
            value={formatNumber(nextOverdue)}
            label={t('figure.nextOverdue')}
            tone={nextOverdue > 0 ? 'red' : 'plain'}
          />
        </Link>
      </Figures>
    </div>
  );
}
