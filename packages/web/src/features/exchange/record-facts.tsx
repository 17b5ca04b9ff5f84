import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatBytes, formatDate, formatDateTime } from '../../lib/format.ts';
import { useActorName } from '../../lib/use-actor-name.ts';
import { KeyValues } from '../../ui/key-values.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { AgencyNames } from './agency-names.tsx';
import { AlsoProved } from './also-proved.tsx';
import { Bases } from './bases.tsx';
import { TimelinessMark } from './timeliness-mark.tsx';

/** Beside the rows: receipt, parties, the work it proves, and what happened when. */
export function RecordFacts({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation('exchange');
  const nameOf = useActorName();
  const { sender, recipients, occurrenceId, due, confirmedAt, receiptNo, revision, fedAt } = submission;
  return (
    <div className="exchange-beside">
      <Panel title={t(confirmedAt === null ? 'submission.title' : 'record.facts')}>
        <KeyValues
          pairs={[
            { name: t('receipt.number'), value: receiptNo },
            {
              name: t('record.standing'),
              value: confirmedAt !== null && <TimelinessMark submission={submission} />,
            },
            { name: t('record.due'), value: formatDate(due) },
            { name: t('column.sender'), value: sender.name },
            { name: t('column.recipients'), value: <AgencyNames agencies={recipients} /> },
            {
              name: t('column.basis'),
              value: <Bases submission={submission} />,
            },
            {
              name: t('record.work'),
              value: occurrenceId !== null && confirmedAt !== null && (
                <Link to="/nhiem-vu/$id" params={{ id: occurrenceId }}>
                  {t('record.openWork')}
                </Link>
              ),
            },
            {
              name: t('record.alsoProves'),
              value: submission.alsoProves.length > 0 && <AlsoProved submission={submission} />,
            },
            {
              name: t('record.revision'),
              value: confirmedAt !== null && t('record.revisionOf', { revision }),
            },
            {
              name: t('record.file'),
              value: t('record.fileOf', {
                file: submission.fileName,
                size: formatBytes(submission.sizeBytes),
                door: t(`door.${submission.door}`),
              }),
            },
            { name: t('record.fed'), value: fedAt !== null && formatDateTime(fedAt) },
            { name: t('datasets.purpose'), value: submission.purpose },
          ].map(({ name, value }) => ({ name, value: value === false ? null : value }))}
        />
      </Panel>
      <Panel title={t('record.timeline')}>
        <Timeline
          label={t('record.timeline')}
          entries={submission.events.toReversed().map(({ at, kind, by, agency, reason }, position) => ({
            id: `${at}:${String(position)}`,
            at,
            title: t(`event.${kind}` as 'event.start'),
            body: (
              <>
                {agency === null ? t('record.machine') : `${nameOf(by)} · ${agency.shortName}`}
                {reason !== null && <p className="event-reason">{reason}</p>}
              </>
            ),
          }))}
        />
      </Panel>
    </div>
  );
}
