import type { SubmissionAnswer } from '@ansinh/contract/exchange/exchange.schemas';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../lib/format.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { LoadMore } from '../../ui/load-more.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { useChanges } from './exchange.queries.ts';

const KINDS = ['added', 'changed', 'removed'] as const;
const ALL = 'all';
const TONES: Readonly<Record<(typeof KINDS)[number], Tone>> = {
  added: 'green',
  changed: 'amber',
  removed: 'red',
};
const NAMED = 3;

/** How the list differs from the one it replaces: rows added, removed, and which cells changed. */
export function ChangesPanel({ submission }: { readonly submission: SubmissionAnswer }) {
  const { t } = useTranslation(['exchange', 'common']);
  const { id, version, difference, columns, replaces } = submission;
  const [kind, setKind] = useState<(typeof KINDS)[number] | null>(null);
  const changes = useChanges(id, version, kind);
  const items = changes.data?.pages.flatMap((page) => page.items) ?? [];
  if (difference === null) return null;
  return (
    <Panel
      title={t('changes.title')}
      aside={
        replaces !== null && (
          <Link to="/trao-doi/ban-gui/$id" params={{ id: replaces }}>
            {t('changes.before')}
          </Link>
        )
      }
    >
      <p>
        {t('changes.counts', {
          added: formatNumber(difference.added),
          removed: formatNumber(difference.removed),
          changed: formatNumber(difference.changed),
          same: formatNumber(difference.same),
        })}
      </p>
      <div className="start-period">
        <Select
          label={t('changes.kind')}
          choices={[
            { id: ALL, label: t('common:field.all') },
            ...KINDS.map((one) => ({ id: one, label: t(`change.${one}`) })),
          ]}
          value={kind ?? ALL}
          onChange={(one) => setKind(KINDS.find((known) => known === one) ?? null)}
        />
      </div>
      {changes.isPending && <Skeleton lines={4} />}
      {changes.isError && <ErrorState error={changes.error} onRetry={() => void changes.refetch()} />}
      {changes.isSuccess && items.length === 0 && <p className="muted">{t('changes.none')}</p>}
      <ul className="changes">
        {items.map((change, at) => (
          <li key={`${change.key ?? ''}:${String(at)}`} className="changes__change">
            <Badge tone={TONES[change.kind]}>{t(`change.${change.kind}`)}</Badge>
            <span>
              <strong>{nameOf(change.after ?? change.before ?? [], change.key)}</strong>
              {change.kind === 'changed' && (
                <ul className="changes__cells">
                  {columns.map(({ key, header }, place) =>
                    change.before?.[place] === change.after?.[place] ? null : (
                      <li key={key}>
                        {header}: <del>{change.before?.[place] ?? t('rows.blank')}</del>
                        {' → '}
                        <ins>{change.after?.[place] ?? t('rows.blank')}</ins>
                      </li>
                    ),
                  )}
                </ul>
              )}
            </span>
          </li>
        ))}
      </ul>
      {items.length > 0 && (
        <LoadMore
          shown={items.length}
          hasMore={changes.hasNextPage}
          isLoading={changes.isFetchingNextPage}
          onMore={() => void changes.fetchNextPage()}
        />
      )}
    </Panel>
  );
}

/** What a row is called: its key and its first cells. */
function nameOf(values: readonly (string | null)[], key: string | null): string {
  const filled = values.filter((value): value is string => value !== null && value !== '');
  const parts = filled.slice(0, NAMED);
  return (key === null || filled.includes(key) ? parts : [key, ...parts]).join(' · ');
}
