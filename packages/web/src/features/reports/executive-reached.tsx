import { Link } from '@tanstack/react-router';
import { CircleCheckBig, CircleHelp, TrendingDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { isPercent, withUnit } from './figure-text.ts';
import { reachedState } from './reached-state.ts';
import type { Executive } from './reports.types.ts';

const ICONS = { reached: CircleCheckBig, missing: TrendingDown, unknown: CircleHelp } as const;

/** Each indicator against its target: a bar up to the target's mark, and how many people are still missing. */
export function ExecutiveReached({ reached }: Pick<Executive, 'reached'>) {
  const { t } = useTranslation('reports');
  return (
    <section aria-labelledby="executive-reached">
      <h2 id="executive-reached">{t('executive.reached')}</h2>
      {reached.length === 0 && <p className="muted">{t('executive.noTargets')}</p>}
      <ul className="report-reached">
        {reached.map((one) => {
          const state = reachedState(one);
          const Icon = ICONS[state];
          return (
            <li key={one.indicator} className="report-reached__one" data-state={state}>
              <Link
                to="/chi-tieu"
                search={{ indicator: one.indicator } as never}
                className="report-reached__name"
              >
                {one.name}
              </Link>
              <span className="report-reached__value">
                {withUnit(one.value, one.unit)}
                {one.estimated && <Badge tone="amber">{t('figure.estimated')}</Badge>}
              </span>
              {isPercent(one.unit) && one.value !== null && (
                <span className="report-reached__track" aria-hidden>
                  <span className="report-reached__bar" style={{ width: `${Math.min(100, one.value)}%` }} />
                  {one.target !== null && (
                    <span
                      className="report-reached__target"
                      style={{ left: `${Math.min(100, one.target)}%` }}
                    />
                  )}
                </span>
              )}
              <span className="report-reached__verdict">
                <Icon size={15} aria-hidden />
                {one.target === null
                  ? t('executive.noTarget')
                  : t(`executive.${state === 'reached' ? 'achieved' : state}`, {
                      target: withUnit(one.target, one.unit),
                      missing: formatNumber(Math.abs(one.missing ?? 0)),
                    })}
              </span>
              {one.month !== null && (
                <span className="report-reached__month">
                  {t('executive.month', { month: monthText(one.month) })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function monthText(month: string): string {
  return `${month.slice(5, 7)}/${month.slice(0, 4)}`;
}
