import { PhoneCall } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Drawer } from '../../ui/drawer.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { photoAddress, useTask } from './outreach.queries.ts';
import { useOutreachWords } from './use-outreach-words.ts';
import { VisitForm } from './visit.form.tsx';

/** One person beside the list: what the door needs, every visit, everybody who had him. */
export function TaskDrawer({ taskId, onClose }: { readonly taskId: string; readonly onClose: () => void }) {
  const { t } = useTranslation('outreach');
  const { outcomeName, outcomeTone, channelName, refusalName, conflictName } = useOutreachWords();
  const { data, isPending, isError, error, refetch } = useTask(taskId);
  const [isRecording, setRecording] = useState(false);
  return (
    <Drawer
      title={data ? (data.name ?? t('wiped')) : t('drawer.title')}
      isOpen
      onClose={onClose}
      foot={
        data?.abilities.includes('record') && (
          <Button kind="primary" icon={PhoneCall} onPress={() => setRecording(true)}>
            {t('action.record')}
          </Button>
        )
      }
    >
      {isPending && <Skeleton lines={8} />}
      {isError && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data && (
        <div className="outreach-drawer">
          <KeyValues
            pairs={[
              { name: t('drawer.why'), value: data.why },
              { name: t('drawer.state'), value: t(`state.${data.state}`) },
              {
                name: t('column.outcome'),
                value: data.outcome && (
                  <Badge tone={outcomeTone(data.outcome)}>{outcomeName(data.outcome)}</Badge>
                ),
              },
              {
                name: t('column.hand'),
                value: data.unit === null ? data.agency?.name : data.unit.name || t('unseen'),
              },
              { name: t('drawer.birthYear'), value: data.birthYear },
              { name: t('drawer.address'), value: [data.address, data.village].filter(Boolean).join(', ') },
              { name: t('column.phone'), value: data.phone },
              { name: t('column.household'), value: data.householdSize },
              { name: t('column.due'), value: formatDate(data.dueOn) },
              { name: t('plan.day'), value: formatDate(data.plannedOn) },
              { name: t('column.next'), value: formatDate(data.nextOn) },
              { name: t('drawer.closed'), value: data.closedBecause },
            ]}
          />
          <h3>{t('drawer.visits')}</h3>
          {data.visitList.length === 0 ? (
            <p className="muted">{t('drawer.noVisits')}</p>
          ) : (
            <Timeline
              label={t('drawer.visits')}
              entries={data.visitList.map((visit) => ({
                id: visit.id,
                at: visit.happenedAt,
                title: `${outcomeName(visit.outcome)} · ${visit.by}`,
                body: (
                  <>
                    {[
                      channelName(visit.channel),
                      visit.reason && refusalName(visit.reason),
                      visit.nextOn && t('drawer.nextOn', { day: formatDate(visit.nextOn) }),
                      visit.note,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                    {visit.conflict && (
                      <>
                        {' '}
                        <Badge tone="amber">{conflictName(visit.conflict)}</Badge>
                      </>
                    )}
                    {visit.photo && (
                      <>
                        {' '}
                        <a href={photoAddress(visit.id)} target="_blank" rel="noreferrer">
                          {t('drawer.photo')}
                        </a>
                      </>
                    )}
                  </>
                ),
              }))}
            />
          )}
          <h3>{t('drawer.hands')}</h3>
          <Timeline
            label={t('drawer.hands')}
            entries={data.hands.map((hand, at) => ({
              id: `${hand.from}-${String(at)}`,
              at: hand.from,
              title: hand.unit ?? hand.agency,
              body: [
                t('drawer.givenBy', { by: hand.givenBy }),
                hand.reason,
                hand.until !== null &&
                  t('drawer.until', { day: formatDate(hand.until), because: hand.endedBecause ?? '' }),
              ]
                .filter(Boolean)
                .join(' · '),
            }))}
          />
        </div>
      )}
      {isRecording && <VisitForm taskId={taskId} onClose={() => setRecording(false)} />}
    </Drawer>
  );
}
