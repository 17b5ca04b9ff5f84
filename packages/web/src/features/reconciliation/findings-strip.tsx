import type { Answer } from '@ansinh/contract/platform/endpoint';
import type { findingSummaryEndpoint } from '@ansinh/contract/reconciliation/reconciliation.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatRoughMoney } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { BANDS, type FindingSearch } from './finding-search.ts';
import { useFindingWords } from './finding-words.ts';
import { PriorityMark } from './priority-mark.tsx';
import './findings-strip.css';

const SHOWN = 7;

interface Props {
  readonly summary: Answer<typeof findingSummaryEndpoint>;
  readonly search: FindingSearch;
  readonly change: (patch: Partial<FindingSearch>) => void;
}

/** What the list holds, in one strip: how many and how much, by kind and by commune; each count narrows the list. */
export function FindingsStrip({ summary, search, change }: Props) {
  const { t } = useTranslation('reconciliation');
  const { titleOf } = useFindingWords();
  return (
    <section className="strip no-print" aria-label={t('strip.label')}>
      <div className="strip__total">
        <p className="strip__count">
          <strong>{formatNumber(summary.todo)}</strong> {t('strip.todo')}
        </p>
        <p className="strip__amount">
          {summary.amount > 0 && t('strip.amount', { amount: formatRoughMoney(summary.amount) })}
        </p>
        <ul className="strip__bands">
          {BANDS.map((band) => (
            <li key={band}>
              <Facet
                isOn={search.priority === band}
                count={summary.priorities[band]}
                onPress={(isOn) => change({ priority: isOn ? undefined : band })}
              >
                <PriorityMark band={band} />
              </Facet>
            </li>
          ))}
        </ul>
        <p className="strip__also">
          {[
            summary.working > 0 && t('strip.working', { count: summary.working }),
            summary.overdue > 0 && t('strip.overdue', { count: summary.overdue }),
            summary.returned > 0 && t('strip.returned', { count: summary.returned }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <FacetList title={t('strip.rules')}>
        {summary.rules.map((row) => (
          <Facet
            key={row.rule}
            isOn={search.rule === row.rule}
            count={row.todo}
            most={summary.rules[0]?.todo ?? 0}
            onPress={(isOn) => change({ rule: isOn ? undefined : row.rule })}
          >
            {titleOf(row)}
          </Facet>
        ))}
      </FacetList>
      <FacetList title={t('strip.communes')}>
        {summary.communes.map(({ commune, communeName, todo }) => (
          <Facet
            key={commune ?? ''}
            isOn={search.commune !== undefined && search.commune === commune}
            isDisabled={commune === null}
            count={todo}
            most={summary.communes[0]?.todo ?? 0}
            onPress={(isOn) => change({ commune: isOn ? undefined : (commune ?? undefined) })}
          >
            {communeName ?? t('noCommune')}
          </Facet>
        ))}
      </FacetList>
    </section>
  );
}

/** The first counts of a list, the rest behind a button; folded as a whole on the phone. */
function FacetList({
  title,
  children,
}: {
  readonly title: string;
  readonly children: readonly React.ReactNode[];
}) {
  const { t } = useTranslation('reconciliation');
  const [isWhole, setWhole] = useState(false);
  return (
    <details className="strip__facets" open={!matchMedia('(width < 640px)').matches}>
      <summary className="strip__title">{title}</summary>
      <div className="strip__list">{isWhole ? children : children.slice(0, SHOWN)}</div>
      {children.length > SHOWN && (
        <Button kind="quiet" small onPress={() => setWhole(!isWhole)}>
          {isWhole ? t('strip.fewer') : t('strip.more', { count: children.length - SHOWN })}
        </Button>
      )}
    </details>
  );
}

interface FacetProps {
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  readonly count: number;
  /** Count that fills the bar; absent: no bar. */
  readonly most?: number;
  readonly onPress: (isOn: boolean) => void;
  readonly children: React.ReactNode;
}

function Facet({ isOn, isDisabled = false, count, most, onPress, children }: FacetProps) {
  return (
    <button
      type="button"
      className="facet"
      aria-pressed={isOn}
      disabled={isDisabled}
      onClick={() => onPress(isOn)}
    >
      <span className="facet__name">{children}</span>
      {most !== undefined && (
        <span className="facet__bar" aria-hidden>
          <span style={{ width: `${String(most === 0 ? 0 : (count / most) * 100)}%` }} />
        </span>
      )}
      <span className="facet__count">{formatNumber(count)}</span>
    </button>
  );
}
