import type { PersonDetail } from '@ansinh/contract/people/people.schemas';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { IdentityMark } from './identity-mark.tsx';
import { usePerson } from './people.queries.ts';
import { PersonFacts } from './person-facts.tsx';
import { PersonSources } from './person-sources.tsx';
import { NO_PURPOSE, PurposeField, usePurposeText } from './purpose-field.tsx';
import './people.css';

/** One person: asks first what the record is needed for, then shows all that the sources say. */
export function PersonPage() {
  const { t } = useTranslation('people');
  const { id = '' } = useParams({ strict: false });
  const [draft, setDraft] = useState(NO_PURPOSE);
  const [purpose, setPurpose] = useState<string | null>(null);
  const text = usePurposeText()(draft);
  const person = usePerson(id, purpose);
  if (person.data) return <Content person={person.data} />;
  return (
    <>
      <PageHeader title={t('person.title')} breadcrumbs={<Crumbs />} />
      {person.isError && <ErrorState error={person.error} onRetry={() => void person.refetch()} />}
      {person.isFetching && <Skeleton lines={10} />}
      {purpose === null && (
        <Panel title={t('person.why')}>
          <form
            className="person-why"
            onSubmit={(event) => {
              event.preventDefault();
              if (text.length >= 5) setPurpose(text);
            }}
          >
            <p className="muted">{t('person.whyText')}</p>
            <PurposeField value={draft} onChange={setDraft} />
            <div>
              <Button type="submit" kind="primary" isDisabled={text.length < 5}>
                {t('person.open')}
              </Button>
            </div>
          </form>
        </Panel>
      )}
    </>
  );
}

function Content({ person }: { readonly person: PersonDetail }) {
  const { t } = useTranslation('people');
  return (
    <>
      <PageHeader
        title={person.fullName}
        breadcrumbs={<Crumbs />}
        meta={
          <>
            <IdentityMark state={person.identityState} />
            {person.communeName !== null && <span>{person.communeName}</span>}
          </>
        }
      />
      {person.masked && <Callout>{t('list.masked')}</Callout>}
      {person.payer !== null && person.payer.rule !== 'only-group' && (
        <Callout tone="amber">
          {t('person.payer', { group: person.payer.group, description: person.payer.description })}{' '}
          {t(`person.rule.${person.payer.rule}` as 'person.rule.only-group')}
        </Callout>
      )}
      <div className="person">
        <PersonFacts person={person} />
        <div className="person__main">
          <Panel title={t('person.participation')}>
            {person.participations.length === 0 ? (
              <p className="muted">{t('person.noParticipation')}</p>
            ) : (
              <ul className="person-lines">
                {person.participations.map((one) => (
                  <li
                    key={`${one.scheme}${one.from}${one.to ?? ''}${one.unitCode ?? ''}${one.groupCode ?? ''}`}
                  >
                    <strong>{one.scheme}</strong>{' '}
                    {one.to === null
                      ? t('person.since', { from: formatDate(one.from) })
                      : t('person.between', { from: formatDate(one.from), to: formatDate(one.to) })}
                    {one.unitCode !== null && <span className="muted"> · {one.unitCode}</span>}
                    {one.groupCode !== null && <span className="muted"> · {one.groupCode}</span>}
                  </li>
                ))}
              </ul>
            )}
          </Panel>
          <Panel title={t('person.groups')}>
            {person.memberships.length === 0 ? (
              <p className="muted">{t('person.noGroups')}</p>
            ) : (
              <ul className="person-lines">
                {person.memberships.map((one) => (
                  <li key={`${one.group}${one.sender}${one.from ?? ''}`}>
                    <strong>{one.group}</strong> {one.description}
                    <span className="muted"> · {one.sender}</span>
                  </li>
                ))}
              </ul>
            )}
          </Panel>
          <PersonSources person={person} />
        </div>
      </div>
    </>
  );
}

function Crumbs() {
  const { t } = useTranslation('people');
  return <Breadcrumbs links={[{ id: 'list', link: <Link to="/so-nguoi">{t('list.title')}</Link> }]} />;
}
