import { CalendarCheck2, CalendarClock, Clock3, Send, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dueDistance, formatDate } from '../../lib/format.ts';
import type { PlannedTask } from '../state/day-plan.ts';
import { outcomeName } from './names.ts';
import { OUTCOME_ICONS, type Outcome } from './outcome-look.ts';

const GOOD: readonly Outcome[] = ['joined', 'will-join', 'joined-elsewhere'];

/** One person in the list: who, what for, and what stands out about the day. */
export function PersonLine({
  planned,
  today,
  hasMark,
}: {
  readonly planned: PlannedTask;
  readonly today: string;
  /** False where one mark below says it for the whole household. */
  readonly hasMark: boolean;
}) {
  const { t } = useTranslation('field');
  const { task } = planned;
  return (
    <span className="field-person">
      <span className="field-person__name">
        {task.name}
        {task.birthYear !== null && <span className="field-person__born"> {task.birthYear}</span>}
      </span>
      <span className="field-person__what">
        {t(`scheme.${task.scheme}`)} · {t(`kind.${task.kind}`)}
        {task.dueOn !== null && ` · ${t('list.due', { date: formatDate(task.dueOn) })}`}
      </span>
      {hasMark && <DayMark planned={planned} today={today} />}
    </span>
  );
}

/** What stands out about somebody's day: a promise, a plan, how late, what was just written down. */
export function DayMark({ planned, today }: { readonly planned: PlannedTask; readonly today: string }) {
  const { t } = useTranslation('field');
  const { pending, goOn, task, isVisitedToday } = planned;
  if (pending !== undefined)
    return pending.stage === 'refused' ? (
      <span className="field-mark field-mark--red">
        <TriangleAlert size={16} aria-hidden /> {t('list.refused')}
      </span>
    ) : (
      <span className="field-mark field-mark--calm">
        <Send size={16} aria-hidden />
        {t('list.pending', { outcome: outcomeName(pending.outcome) })}
      </span>
    );
  if (isVisitedToday && task.lastOutcome !== null) {
    const Icon = OUTCOME_ICONS[task.lastOutcome];
    return (
      <span className={GOOD.includes(task.lastOutcome) ? 'field-mark field-mark--green' : 'field-mark'}>
        <Icon size={16} aria-hidden /> {outcomeName(task.lastOutcome)}
      </span>
    );
  }
  if (goOn === null) return null;
  const { kind, days } = dueDistance(goOn, today);
  const isPromise = task.nextOn === goOn;
  if (kind === 'overdue')
    return (
      <span className="field-mark field-mark--red">
        <Clock3 size={16} aria-hidden />
        {isPromise ? t('list.promiseOver', { count: days }) : t('list.planOver', { count: days })}
      </span>
    );
  const Icon = isPromise ? CalendarClock : CalendarCheck2;
  return (
    <span className={kind === 'today' ? 'field-mark field-mark--amber' : 'field-mark'}>
      <Icon size={16} aria-hidden />
      {kind === 'today'
        ? t(isPromise ? 'list.promiseToday' : 'list.planToday')
        : t('list.goOn', { date: formatDate(goOn) })}
    </span>
  );
}
