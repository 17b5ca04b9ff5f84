import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Panel } from '../../ui/panel.tsx';
import type { WorkState } from '../../ui/state-shape.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { FollowUp } from './follow-up.tsx';
import { FINDING_SHAPES } from './finding-state.tsx';
import { useFindingWords } from './finding-words.ts';

type Event = FindingDetail['events'][number];

const SHAPES: Readonly<Record<string, WorkState>> = {
  found: 'open',
  returned: 'returned',
  started: 'waiting',
  notified: 'submitted',
  settled: 'accepted',
  gone: FINDING_SHAPES.gone,
  reopened: 'open',
};

/** All that happened to the finding, newest first. */
export function FindingTimeline({ finding }: { readonly finding: FindingDetail }) {
  const { t } = useTranslation('reconciliation');
  const { isEnglish } = useFindingWords();
  const bodyOf = (event: Event): { body?: string } => {
    const before = isEnglish ? event.beforeEn : event.before;
    if (event.note !== null) return { body: event.note };
    return before === null ? {} : { body: t('timeline.before', { before }) };
  };
  return (
    <Panel title={t('timeline.title')}>
      {finding.history.length > 0 && <FollowUp history={finding.history} />}
      <Timeline
        label={t('timeline.title')}
        entries={finding.events
          .map((event, index) => ({
            id: `${event.at}${String(index)}`,
            at: event.at,
            title: <EventTitle event={event} />,
            ...bodyOf(event),
            ...(SHAPES[event.kind] === undefined ? {} : { state: SHAPES[event.kind] as WorkState }),
          }))
          .toReversed()}
      />
    </Panel>
  );
}

function EventTitle({ event }: { readonly event: Event }) {
  const { t } = useTranslation('reconciliation');
  const byMachine = event.by.startsWith('system');
  const words = t(`event.${event.kind}` as 'event.found', {
    outcome: t(`outcome.${String(event.detail['outcome'])}` as 'outcome.joined'),
    number: String(event.detail['number'] ?? ''),
    due: formatDate(typeof event.detail['due'] === 'string' ? event.detail['due'] : null),
  });
  return (
    <>
      {words}
      {!byMachine && <span className="muted"> · {[event.by, event.agency].filter(Boolean).join(', ')}</span>}
    </>
  );
}
