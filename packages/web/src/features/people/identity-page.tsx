import type { Answer as AnswerOf } from '@ansinh/contract/platform/endpoint';
import type { identityQueueEndpoint } from '@ansinh/contract/people/identity.endpoints';
import { Link } from '@tanstack/react-router';
import { ShieldCheck } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatNumber, formatShare } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { IdentityMark } from './identity-mark.tsx';
import { PeopleTabs } from './people-tabs.tsx';
import { useCheckIdentities, useIdentityQueue, useIdentityRates } from './people.queries.ts';
import { ResolveForm } from './resolve.form.tsx';
import './people.css';

type Exception = AnswerOf<typeof identityQueueEndpoint>['items'][number];

/** Verification against the national population database: rate by commune, and answers that wait for somebody. */
export function IdentityPage() {
  const { t } = useTranslation('people');
  const rates = useIdentityRates();
  const queue = useIdentityQueue();
  const check = useCheckIdentities();
  const [resolving, setResolving] = useState<Exception | null>(null);
  const mayCheck = queue.data?.abilities.includes('check') === true;
  return (
    <>
      <PageHeader
        title={t('identity.title')}
        actions={
          mayCheck && (
            <Button
              kind="primary"
              icon={ShieldCheck}
              isPending={check.isPending}
              onPress={() =>
                check.mutate(
                  { body: {} },
                  {
                    onSuccess: (counts) =>
                      showToast(t('identity.asked', { asked: counts.asked, matched: counts.matched })),
                  },
                )
              }
            >
              {t('identity.check')}
            </Button>
          )
        }
      />
      <PeopleTabs />
      {rates.data?.simulated === true && <Callout tone="amber">{t('identity.simulatorText')}</Callout>}
      {check.error !== null && (
        <Callout tone="red" isAlert>
          {refusalText(check.error)}
        </Callout>
      )}
      <h2 className="people-heading">{t('identity.exceptions')}</h2>
      {queue.isPending && <Skeleton lines={6} />}
      {queue.isError && <ErrorState error={queue.error} onRetry={() => void queue.refetch()} />}
      {queue.data?.items.length === 0 && (
        <EmptyState icon={ShieldCheck} title={t('identity.nothing')}>
          {t('identity.nothingText')}
        </EmptyState>
      )}
      {queue.data !== undefined && queue.data.items.length > 0 && (
        <DataTable
          name="people.identity"
          label={t('identity.exceptions')}
          rows={queue.data.items}
          rowKey={(row) => row.id}
          columns={[
            {
              id: 'name',
              header: t('column.name'),
              width: '15rem',
              cell: (row) => (
                <Link to="/so-nguoi/$id" params={{ id: row.personId }}>
                  {row.fullName}
                </Link>
              ),
            },
            { id: 'commune', header: t('column.commune'), width: '11rem', cell: (row) => row.communeName },
            {
              id: 'result',
              header: t('identity.result'),
              width: '9rem',
              cell: (row) => <IdentityMark state={row.result} />,
            },
            {
              id: 'differing',
              header: t('identity.differing'),
              width: '14rem',
              cell: (row) =>
                row.differing
                  .map((field) => t(`identity.field.${field}` as 'identity.field.hoVaTen'))
                  .join(', '),
            },
            { id: 'at', header: t('identity.at'), width: '8rem', cell: (row) => formatDate(row.at) },
            {
              id: 'resolve',
              header: t('identity.settle'),
              width: '9rem',
              cell: (row) =>
                mayCheck && (
                  <Button small onPress={() => setResolving(row)}>
                    {t('identity.resolve')}
                  </Button>
                ),
            },
          ]}
        />
      )}
      <h2 className="people-heading">{t('identity.rates')}</h2>
      {rates.isPending && <Skeleton lines={6} />}
      {rates.data !== undefined && (
        <DataTable
          name="people.rates"
          label={t('identity.rates')}
          rows={rates.data.items}
          rowKey={(row) => row.commune ?? ''}
          columns={[
            {
              id: 'commune',
              header: t('column.commune'),
              width: '15rem',
              cell: (row) => row.communeName ?? t('identity.noCommune'),
            },
            {
              id: 'people',
              header: t('identity.people'),
              numeric: true,
              cell: (row) => formatNumber(row.people),
            },
            {
              id: 'checked',
              header: t('identity.checked'),
              numeric: true,
              cell: (row) => formatNumber(row.checked),
            },
            {
              id: 'matched',
              header: t('identity.matched'),
              numeric: true,
              cell: (row) => formatNumber(row.matched),
            },
            {
              id: 'rate',
              header: t('identity.rate'),
              numeric: true,
              cell: (row) => (row.checked === 0 ? '–' : formatShare(row.matched / row.checked)),
            },
          ]}
        />
      )}
      {resolving !== null && <ResolveForm exception={resolving} onClose={() => setResolving(null)} />}
    </>
  );
}
