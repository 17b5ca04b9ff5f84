import type { CardRequestDetail } from '@ansinh/contract/cards/cards.schemas';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { birthText } from '../../lib/birth-text.ts';
import { formatDate } from '../../lib/format.ts';
import { useActorName } from '../../lib/use-actor-name.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Callout } from '../../ui/callout.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Timeline } from '../../ui/timeline.tsx';
import { CardActions } from './card-actions.tsx';
import { CardStateMark } from './card-state.tsx';
import { useCardRequest } from './cards.queries.ts';

/** One request: whose card, until when, and what happened to it. */
export function CardPage() {
  const { t } = useTranslation('cards');
  const { id } = useParams({ strict: false });
  const request = useCardRequest(id ?? '');
  if (request.data) return <CardBody key={request.data.id} card={request.data} />;
  return (
    <>
      <PageHeader title={t('list.title')} />
      {request.isPending && <Skeleton lines={10} />}
      {request.isError && <ErrorState error={request.error} onRetry={() => void request.refetch()} />}
    </>
  );
}

function CardBody({ card }: { readonly card: CardRequestDetail }) {
  const { t } = useTranslation('cards');
  const actorName = useActorName();
  const waits = card.state === 'requested';
  return (
    <>
      <PageHeader
        title={t('page.title', { kind: t(`kind.${card.kind}`), name: card.fullName })}
        breadcrumbs={
          <Breadcrumbs links={[{ id: 'list', link: <Link to="/the-so">{t('list.title')}</Link> }]} />
        }
        meta={
          <>
            <CardStateMark state={card.state} />
            <span>
              {[
                t('page.no', { no: card.requestNo }),
                t(`purpose.${card.purpose}`),
                t(`source.${card.source}`),
              ].join(' · ')}
            </span>
            {waits && <DueText due={card.dueOn} withDate />}
          </>
        }
        actions={<CardActions card={card} />}
      />
      {card.returnedBecause !== null && (
        <Callout tone="red">{t('page.returned', { reason: card.returnedBecause })}</Callout>
      )}
      {card.twins > 0 && <Callout tone="amber">{t('page.twins', { count: card.twins })}</Callout>}
      <Panel title={t('page.person')}>
        <KeyValues
          pairs={[
            { name: t('column.person'), value: card.fullName },
            { name: t('column.birth'), value: birthText(card.birth, card.birthPrecision) },
            { name: t('column.identity'), value: card.identityNumber },
            { name: t('column.bhxh'), value: card.bhxhNumber },
            { name: t('column.group'), value: card.group },
            { name: t('column.commune'), value: card.communeName },
            { name: t('column.agency'), value: card.requestedBy.name },
          ]}
        />
      </Panel>
      <Panel title={t('page.card')}>
        <KeyValues
          pairs={[
            { name: t('column.requestedOn'), value: formatDate(card.requestedOn) },
            { name: t('column.due'), value: formatDate(card.dueOn) },
            { name: t('issue.number'), value: card.cardNumber },
            { name: t('issue.issuedOn'), value: card.issuedOn === null ? null : formatDate(card.issuedOn) },
            {
              name: t('column.taken'),
              value: card.takenDays === null ? null : t('taken', { count: card.takenDays }),
            },
            {
              name: t('column.validity'),
              value:
                card.validFrom === null && card.validTo === null
                  ? null
                  : t('validity', { from: formatDate(card.validFrom), to: formatDate(card.validTo) }),
            },
            {
              name: t('page.previous'),
              value: card.previousId !== null && (
                <Link to="/the-so/$id" params={{ id: card.previousId }}>
                  {t('page.previousLink')}
                </Link>
              ),
            },
          ]}
        />
      </Panel>
      <Panel title={t('page.course')}>
        <Timeline
          label={t('page.course')}
          entries={card.events.map(({ step, at, actor, agency, note }, place) => ({
            id: `${place}`,
            at,
            title: t(`done.${step}` as 'done.issue'),
            body: [agency ?? actorName(actor), note].filter(Boolean).join(': '),
          }))}
        />
      </Panel>
    </>
  );
}
