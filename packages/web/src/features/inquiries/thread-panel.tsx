import type { InquiryThread } from '@ansinh/contract/inquiries/inquiries.schemas';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Callout } from '../../ui/callout.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { InquiryStateMark } from './inquiry-state.tsx';
import { InquiryTerm } from './inquiry-term.tsx';
import { StepWords } from './step-words.tsx';
import { ThreadActions } from './thread-actions.tsx';

interface Props {
  readonly inquiryId: string;
  readonly items: readonly string[];
  readonly thread: InquiryThread;
}

/** How the question goes with one agency: where it stands, what may be done, every step with what was said. */
export function ThreadPanel({ inquiryId, items, thread }: Props) {
  const { t } = useTranslation('inquiries');
  const { agency, state, events, files, wantedExtension } = thread;
  return (
    <Panel
      title={agency.name}
      aside={
        <span className="inquiry-standing">
          <InquiryTerm row={thread} /> <InquiryStateMark state={state} />
        </span>
      }
    >
      {wantedExtension !== null && (
        <Callout tone="amber">
          {t('extension.waits', {
            day: formatDate(wantedExtension.dueOn),
            because: wantedExtension.because,
          })}
        </Callout>
      )}
      <ThreadActions inquiryId={inquiryId} items={items} thread={thread} />
      <Timeline
        label={t('steps')}
        entries={events.toReversed().map((event) => ({
          id: event.id,
          at: event.at,
          title: t(`happened.${event.step}`, { agency: event.byAgency.name }),
          body: <StepWords inquiryId={inquiryId} items={items} event={event} files={files} />,
        }))}
      />
    </Panel>
  );
}
