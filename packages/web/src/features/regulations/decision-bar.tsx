import { CheckCheck, Combine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import type { ReadingActions } from './reading-actions.ts';
import type { Duty } from './regulations.types.ts';
import { DUTY_FILTERS, type DutyFilter } from './shown-duties.ts';
import './decision-bar.css';

interface Props {
  readonly duties: readonly Duty[];
  readonly filter: DutyFilter;
  readonly onFilter: (filter: DutyFilter) => void;
  readonly marked: readonly string[];
  readonly onUnmark: () => void;
  readonly mayConfirm: boolean;
  readonly actions: ReadingActions;
}

/** How far the decisions are, which duties are shown, and what may be done with several at once. Stays in sight. */
export function DecisionBar({ duties, filter, onFilter, marked, onUnmark, mayConfirm, actions }: Props) {
  const { t } = useTranslation('regulations');
  const decided = duties.filter(({ state }) => state !== 'draft').length;
  const isDone = decided === duties.length;
  return (
    <section className="decision no-print" aria-label={t('decision.label')}>
      <div className="decision__figure">
        <output>
          {isDone && duties.length > 0
            ? t('decision.all', { count: duties.length })
            : t('decision.some', { done: formatNumber(decided), total: formatNumber(duties.length) })}
        </output>
        {!isDone && (
          <span className="decision__track">
            <span style={{ width: `${String((decided / Math.max(1, duties.length)) * 100)}%` }} />
          </span>
        )}
      </div>
      <fieldset className="decision__filters">
        <legend className="visually-hidden">{t('decision.show')}</legend>
        {DUTY_FILTERS.map((one) => (
          <button
            key={one}
            type="button"
            className="decision__filter"
            aria-pressed={one === filter}
            onClick={() => onFilter(one)}
          >
            {t(`decision.filter.${one}`)}
          </button>
        ))}
      </fieldset>
      {mayConfirm && !isDone && (
        <Button small icon={CheckCheck} onPress={() => actions.open({ kind: 'many' })}>
          {t('decision.many')}
        </Button>
      )}
      {marked.length > 0 && (
        <span className="decision__merge">
          <Button
            small
            kind="primary"
            icon={Combine}
            isDisabled={marked.length < 2}
            onPress={() => actions.open({ kind: 'merge' })}
          >
            {t('decision.merge', { count: marked.length })}
          </Button>
          <Button small kind="quiet" onPress={onUnmark}>
            {t('decision.unmark')}
          </Button>
        </span>
      )}
      <span className="decision__keys">
        <Kbd>j</Kbd> <Kbd>k</Kbd> {t('decision.keys')}
      </span>
    </section>
  );
}
