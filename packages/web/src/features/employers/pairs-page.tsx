import type { EmployerPair } from '@ansinh/contract/employers/employers.schemas';
import { Building2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber, formatShare } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Badge } from '../../ui/badge.tsx';
import { Callout } from '../../ui/callout.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PairAnswers, type PairAnswer } from '../../ui/pair-answers.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useDecidePair, usePairs, useUndoPair } from './employers.queries.ts';
import { EmployersTabs } from './employers-tabs.tsx';
import { PairTable } from './pair-table.tsx';
import './employers.css';

/** Records that may be one employer, one pair at a time, decided with the keyboard. */
export function PairsPage() {
  const { t } = useTranslation('employers');
  const pairs = usePairs();
  const decide = useDecidePair();
  const undo = useUndoPair();
  const [done, setDone] = useState<readonly { readonly id: string; readonly answer: PairAnswer }[]>([]);
  const waiting = (pairs.data?.items ?? []).filter(({ id }) => !done.some((one) => one.id === id));
  const current = waiting[0];
  const advance = (pair: EmployerPair, answer: PairAnswer): void => {
    showToast(t(`pairs.now.${answer}`));
    setDone([{ id: pair.id, answer }, ...done]);
  };
  const answer = (pair: EmployerPair, given: PairAnswer): void => {
    decide.mutate(
      { params: { pairId: pair.id }, body: { version: pair.version, answer: given } },
      { onSuccess: () => advance(pair, given) },
    );
  };
  const takeBack = (): void => {
    const [last, ...earlier] = done;
    if (last === undefined) return;
    undo.mutate(
      { params: { pairId: last.id } },
      {
        onSuccess: () => {
          showToast(t('pairs.now.undone'));
          setDone(earlier);
        },
      },
    );
  };
  const refused = decide.error ?? undo.error;
  return (
    <>
      <PageHeader
        title={t('pairs.title')}
        meta={
          pairs.data && (
            <span>
              {t('pairs.waiting', { count: pairs.data.open, shown: formatNumber(pairs.data.open) })}
            </span>
          )
        }
      />
      <EmployersTabs />
      {refused !== null && (
        <Callout tone="red" isAlert>
          {refusalText(refused)}
        </Callout>
      )}
      {pairs.isPending && <Skeleton lines={10} />}
      {pairs.isError && <ErrorState error={pairs.error} onRetry={() => void pairs.refetch()} />}
      {(current !== undefined || done.length > 0) && (
        <PairAnswers
          words={{
            same: t('pairs.same'),
            different: t('pairs.different'),
            unsure: t('pairs.unsure'),
            undo: t('pairs.undo'),
          }}
          canUndo={done.length > 0}
          isPending={decide.isPending || undo.isPending}
          onAnswer={current ? (given) => answer(current, given) : undefined}
          onUndo={takeBack}
        />
      )}
      {current !== undefined && (
        <Panel
          title={t('pairs.question')}
          aside={<Badge tone="action">{t('pairs.score', { score: formatShare(current.score, 0) })}</Badge>}
        >
          <PairTable
            a={current.a}
            b={current.b}
            first={t('pairs.first')}
            second={t('pairs.second')}
            likeness={current.score}
          />
          <p className="muted">{t('pairs.consequence')}</p>
        </Panel>
      )}
      {pairs.data !== undefined && current === undefined && (
        <EmptyState icon={Building2} title={t('pairs.nothing')}>
          {t('pairs.nothingText')}
        </EmptyState>
      )}
    </>
  );
}
