import type { Pair } from '@ansinh/contract/people/pairs.endpoints';
import { Users } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatShare } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Callout } from '../../ui/callout.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { Figure, Figures } from '../../ui/figures.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import type { PairAnswer } from '../../ui/pair-answers.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { PairCard } from './pair-card.tsx';
import { PeopleTabs } from './people-tabs.tsx';
import { useDecidePair, useLinkQuality, useReviewQueue, useUndoPair } from './people.queries.ts';
import { ReviewActions } from './review-actions.tsx';
import './people.css';

/** Pairs that may be one person, one at a time, decided with the keyboard. */
export function ReviewPage() {
  const { t } = useTranslation('people');
  const [of, setOf] = useState<'review' | 'sample'>('review');
  const [done, setDone] = useState<readonly { readonly id: string }[]>([]);
  const queue = useReviewQueue(of);
  const quality = useLinkQuality();
  const decide = useDecidePair();
  const undo = useUndoPair();
  const pairs = queue.data?.items ?? [];
  const current = pairs.find(({ id }) => !done.some((one) => one.id === id));

  const answer = (pair: Pair, decision: PairAnswer): void =>
    decide.mutate(
      { params: { pairId: pair.id }, body: { decision, version: pair.version } },
      {
        onSuccess: ({ state }) => {
          showToast(t(`review.now.${state}`));
          setDone([{ id: pair.id }, ...done]);
          // The page that was read is worked off: the next one is fetched.
          if (pairs.length === done.length + 1) void queue.refetch().then(() => setDone([]));
        },
      },
    );
  const takeBack = (): void => {
    const [last, ...earlier] = done;
    if (last)
      undo.mutate(
        { params: { pairId: last.id } },
        { onSuccess: () => void queue.refetch().then(() => setDone(earlier)) },
      );
  };
  const figures = quality.data;
  return (
    <>
      <PageHeader title={t('review.title')} />
      <PeopleTabs />
      {figures !== undefined && (
        <Figures>
          <Figure value={formatNumber(figures.waiting)} label={t('review.waiting')} tone="amber" />
          <Figure value={formatNumber(figures.joined)} label={t('review.joined')} />
          <Figure value={formatNumber(figures.decided)} label={t('review.decided')} />
          <Figure
            value={figures.error.answered === 0 ? '–' : formatShare(figures.error.rate)}
            label={t('review.error')}
            note={
              figures.error.answered === 0
                ? t('review.errorUnknown')
                : t('review.errorNote', {
                    answered: formatNumber(figures.error.answered),
                    low: formatShare(figures.error.low),
                    high: formatShare(figures.error.high),
                  })
            }
          />
        </Figures>
      )}
      {decide.error !== null && (
        <Callout tone="red" isAlert>
          {refusalText(decide.error)}
        </Callout>
      )}
      {queue.isPending && <Skeleton lines={12} />}
      {queue.isError && <ErrorState error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.data !== undefined && (
        <ReviewActions
          of={of}
          onOf={(next) => {
            setOf(next);
            setDone([]);
          }}
          sampleWaiting={queue.data.sampleWaiting}
          canUndo={done.length > 0}
          isPending={decide.isPending || undo.isPending}
          onAnswer={current ? (decision) => answer(current, decision) : undefined}
          onUndo={takeBack}
        />
      )}
      {current !== undefined && <PairCard pair={current} />}
      {queue.data !== undefined && current === undefined && (
        <EmptyState icon={Users} title={t('review.nothing')}>
          {t(of === 'review' ? 'review.nothingText' : 'review.nothingSample')}
        </EmptyState>
      )}
    </>
  );
}
