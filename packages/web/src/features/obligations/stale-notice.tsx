import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { EventList } from './event-list.tsx';
import { useOccurrence } from './obligations.queries.ts';
import { workStateOf } from './work-state.ts';
import { offeredVerbs, type Verb } from './verbs.ts';
import { useEffect } from 'react';

interface Props {
  readonly verb: Verb;
  /** What the person looked at. */
  readonly base: Occurrence;
  /** What he has written, kept. */
  readonly text: string;
  readonly onRenew: (fresh: Occurrence) => void;
  readonly onClose: () => void;
}

/** Somebody else was faster: shows what he did, and offers to go on from there with the words kept. */
export function StaleNotice({ verb, base, text, onRenew, onClose }: Props) {
  const { t } = useTranslation(['obligations', 'common']);
  const now = useOccurrence(base.id);
  const { refetch } = now;
  useEffect(() => void refetch(), [refetch]);
  if (now.isFetching && now.data?.version === base.version) return <Skeleton lines={4} />;
  if (now.isError) return <ErrorState error={now.error} onRetry={() => void refetch()} />;
  if (!now.data) return <Skeleton lines={4} />;
  const fresh = now.data;
  const seen = Math.max(0, ...base.events.map((event) => event.seq));
  const news = fresh.events.filter((event) => event.seq > seen);
  const still = offeredVerbs(fresh.abilities).includes(verb);
  return (
    <div className="stale">
      <Callout tone="amber" isAlert>
        {t('stale.text')}
      </Callout>
      <p>
        {t('stale.now')} <StateMark state={workStateOf(fresh)} />
      </p>
      <EventList events={news} />
      {text.trim() !== '' && (
        <div>
          <p className="muted">{t('stale.yours')}</p>
          <blockquote className="evidence__body">{text}</blockquote>
        </div>
      )}
      {!still && <p>{t('stale.gone')}</p>}
      <div className="steps">
        {still && (
          <Button kind="primary" onPress={() => onRenew(fresh)}>
            {t('stale.renew')}
          </Button>
        )}
        <Button onPress={onClose}>{t('stale.close')}</Button>
      </div>
    </div>
  );
}
