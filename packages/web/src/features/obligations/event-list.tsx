import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Timeline, type TimelineEntry } from '../../ui/timeline.tsx';

type Event = Occurrence['events'][number];

const KINDS = [
  'planned',
  'open',
  'ask_coordination',
  'coordination_done',
  'part_answered',
  'submit',
  'withdraw',
  'accept',
  'return',
  'declare_nothing',
  'reopen',
  'cancel',
  'exempt',
  'extend',
  'joined',
  'transferred',
  'succeeded',
  'replanned',
  'triggered',
  'evidence_added',
  'evidence_revised',
  'evidence_shared',
  'evidence_removed',
] as const;

/** What happened to an occurrence, newest first: who did it, and the reason. */
export function EventList({ events }: { readonly events: readonly Event[] }) {
  const { t } = useTranslation('obligations');
  const entries = events.toReversed().map((event): TimelineEntry => {
    const kind = KINDS.find((one) => one === event.kind);
    const who = [event.actor.startsWith('system') ? t('history.system') : event.actor, event.agencyName]
      .filter(Boolean)
      .join(' · ');
    const { title, due, answer } = event.detail;
    const words = [
      who,
      typeof title === 'string' ? title : '',
      typeof due === 'string' ? t('history.newDue', { date: formatDate(due) }) : '',
      answer === 'done' || answer === 'declined' ? t(`part.${answer}`) : '',
      event.reason === null ? '' : t('history.reason', { reason: event.reason }),
    ].filter((line) => line !== '');
    return {
      id: String(event.seq),
      at: event.at,
      title: kind === undefined ? t('history.kind.other') : t(`history.kind.${kind}`),
      body: words.join('\n'),
      ...(event.toState !== null && event.toState !== event.fromState
        ? { state: event.toState as NonNullable<TimelineEntry['state']> }
        : {}),
    };
  });
  return <Timeline label={t('history.title')} entries={entries} />;
}
