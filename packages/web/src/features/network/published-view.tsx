import { Link } from '@tanstack/react-router';
import { Printer, Send, UsersRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate } from '../../lib/format.ts';
import { Basis } from '../../ui/basis.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { refusalText } from '../../lib/refusal-text.ts';
import { useFirstCommune } from './use-first-commune.ts';
import type { NetworkSearch } from './network-search.ts';
import { publishedSheet, usePublished, useSendNetwork } from './network.queries.ts';

/** The list that people of a ward may see, printed on A4, and its sending to the wards. */
export function PublishedView({ search }: { readonly search: NetworkSearch }) {
  const { t } = useTranslation(['network', 'common']);
  const own = useFirstCommune();
  const commune = search.commune ?? own;
  const list = usePublished(commune, search.on);
  const send = useSendNetwork();
  if (commune === null)
    return (
      <EmptyState icon={UsersRound} title={t('published.choose')}>
        {t('published.chooseText')}
      </EmptyState>
    );
  if (list.isPending) return <Skeleton lines={8} />;
  if (list.isError) return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  const { items, bases, wording, abilities } = list.data;
  return (
    <div className="network-view">
      <div className="network-line__head">
        <h2 className="network-head">{t('published.title', { commune: list.data.commune.name })}</h2>
        {bases.map((basis) => (
          <Basis key={basis.provisionId} basis={basis} />
        ))}
      </div>
      <p className="muted">{t('published.means', { day: formatDate(search.on ?? dayInVietnam()) })}</p>
      {send.data && (
        <Callout tone="green">
          {t('published.sent', { rows: send.data.rows, count: send.data.recipients })}{' '}
          <Link to="/trao-doi/ban-gui/$id/bien-nhan" params={{ id: send.data.submissionId }}>
            {t('published.receipt')}
          </Link>
        </Callout>
      )}
      {send.error && (
        <Callout tone="red" isAlert>
          {refusalText(send.error)}
        </Callout>
      )}
      {items.length === 0 ? (
        <EmptyState icon={UsersRound} title={t('published.empty')}>
          {t('published.emptyText')}
        </EmptyState>
      ) : (
        <DataTable
          name="network.published"
          label={t('view.published')}
          rows={items}
          rowKey={({ key }) => key}
          summary={t('person.count', { count: items.length })}
          tools={
            <>
              <ExportLink href={publishedSheet(commune, search.on)} />
              <Button icon={Printer} onPress={() => globalThis.print()}>
                {t('common:action.print')}
              </Button>
              {abilities.includes('send') && (
                <Button kind="primary" icon={Send} isPending={send.isPending} onPress={() => send.mutate({})}>
                  {t('published.send')}
                </Button>
              )}
            </>
          }
          columns={[
            {
              id: 'name',
              header: t('person.name'),
              width: '14rem',
              cell: ({ name, kind }) => (
                <div>
                  {name}
                  <span className="network-sub">{t(`kind.${kind}`)}</span>
                </div>
              ),
            },
            {
              id: 'organisation',
              header: t(`wording.${wording.code}`),
              width: '13rem',
              cell: (one) => one.organisation,
            },
            {
              id: 'point',
              header: t('point.one'),
              width: '18rem',
              cell: ({ point, address, hours }) => (
                <div>
                  {point}
                  <span className="network-sub">{[address, hours].filter(Boolean).join(' · ')}</span>
                </div>
              ),
            },
            { id: 'phone', header: t('column.phone'), cell: ({ phone }) => phone },
            {
              id: 'certificate',
              header: t('person.certificateNumber'),
              cell: ({ certificate }) => certificate,
            },
            {
              id: 'villages',
              header: t('person.villages'),
              width: '14rem',
              cell: ({ villages }) => villages.join(', '),
            },
          ]}
        />
      )}
    </div>
  );
}
