import { CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { formatKnown, formatSigned } from '../../lib/format.ts';
import { KeyValues } from '../../ui/key-values.tsx';
import { Panel } from '../../ui/panel.tsx';
import type { PlanCheck } from './indicators.queries.ts';
import { IssueList } from './issue-list.tsx';
import { isPercent, targetText } from './target-text.ts';

interface Props {
  readonly check: PlanCheck;
  readonly indicator: { readonly unit: string };
}

/** Do the parts make the whole: what they differ by, in the indicator's unit and in people, and what it comes from. */
export function CheckPanel({ check: { sum, issues }, indicator }: Props) {
  const { t } = useTranslation('indicators');
  const differs = sum.difference !== null && Math.abs(sum.difference) >= 0.005;
  const { cause } = sum;
  return (
    <Panel title={t('check.title')}>
      {sum.whole === null || sum.parts === null ? (
        <p className="muted">{t('check.nothing')}</p>
      ) : (
        <>
          <p className={differs ? 'check__verdict check__verdict--differs' : 'check__verdict'}>
            {differs ? <TriangleAlert size={18} aria-hidden /> : <CircleCheck size={18} aria-hidden />}
            {t(differs ? 'check.differs' : 'check.agrees', {
              parts: targetText(sum.parts, indicator),
              whole: targetText(sum.whole, indicator),
              difference: formatSigned(sum.difference, isPercent(indicator) ? 2 : 0),
            })}
            {differs && sum.differencePeople !== null && isPercent(indicator) && (
              <> {t('check.people', { people: formatSigned(sum.differencePeople) })}</>
            )}
          </p>
          {differs && cause !== null && (
            <>
              <p className="muted">{t('check.cause')}</p>
              <KeyValues
                pairs={(['missing', 'denominators', 'rates', 'rounding'] as const).map((id) => ({
                  name: t(`check.causes.${id}`),
                  value:
                    Math.abs(cause[id]) < 0.5
                      ? null
                      : t('check.causePeople', { people: formatSigned(cause[id]) }),
                }))}
              />
            </>
          )}
          {sum.partsPeople !== null && isPercent(indicator) && (
            <p className="muted">
              {t('check.sumPeople', {
                parts: formatKnown(sum.partsPeople),
                whole: formatKnown(sum.wholePeople),
              })}
            </p>
          )}
        </>
      )}
      {issues.length > 0 && <IssueList issues={issues} />}
    </Panel>
  );
}
