import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { currentLanguage } from '../../lib/language.ts';
import { Badge } from '../../ui/badge.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Panel } from '../../ui/panel.tsx';
import { durationWords } from './duration-words.ts';
import { isOwed } from './work-state.ts';

/** The due date, why it is this day, and how long the work has lain where. */
export function DuePanel({ occurrence }: { readonly occurrence: Occurrence }) {
  const { t } = useTranslation('obligations');
  const { due, scheduledOn, opensOn, dataAsOf, derivation, clocks } = occurrence;
  return (
    <Panel
      title={t('due.title')}
      aside={
        derivation.basis !== 'text' && (
          <Badge tone="amber">
            {t(derivation.basis === 'configured' ? 'due.configured' : 'due.unverified')}
          </Badge>
        )
      }
    >
      <p className="due-day">
        {due === null ? t('due.none') : formatDate(due)}
        {due !== null && isOwed(occurrence) && <DueText due={due} />}
      </p>
      <KeyValues
        pairs={[
          { name: t('due.opens'), value: formatDate(opensOn) },
          { name: t('due.scheduled'), value: scheduledOn === due ? null : formatDate(scheduledOn) },
          { name: t('due.dataAsOf'), value: formatDate(dataAsOf) },
        ]}
      />
      {derivation.steps.length > 0 && (
        <div>
          <h3>{t('due.why')}</h3>
          <ol className="why-date">
            {derivation.steps.map((step) => (
              <li key={`${step.rule}:${step.text_vi}`}>
                {currentLanguage() === 'vi' ? step.text_vi : step.text_en}
              </li>
            ))}
          </ol>
        </div>
      )}
      <div className="clocks">
        {occurrence.holder !== null && (
          <p>
            <span className="clocks__value">{durationWords(clocks.inPresentHandsMs, t)}</span>
            {t('clock.hands')}
          </p>
        )}
        <p>
          <span className="clocks__value">{durationWords(clocks.inAllMs, t)}</span>
          {t('clock.all')}
        </p>
      </div>
    </Panel>
  );
}
