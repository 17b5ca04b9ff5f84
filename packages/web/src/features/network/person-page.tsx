import type { MemberDetail } from '@ansinh/contract/network/people.schemas';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam, formatDate } from '../../lib/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Breadcrumbs } from '../../ui/breadcrumbs.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorState } from '../../ui/error-state.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { EndPersonForm } from './end-person.form.tsx';
import { InviteForm } from './invite.form.tsx';
import { useMember } from './network.queries.ts';
import { PersonForm } from './person.form.tsx';
import { TrainingForm } from './training.form.tsx';
import './network.css';

/** One collector or collaborator. */
export function PersonPage() {
  const { key = '' } = useParams({ strict: false });
  const member = useMember(key);
  if (member.isPending) return <Skeleton lines={12} />;
  if (member.isError) return <ErrorState error={member.error} onRetry={() => void member.refetch()} />;
  return <Content member={member.data} />;
}

function Content({ member }: { readonly member: MemberDetail }) {
  const { t } = useTranslation(['network', 'common']);
  const [open, setOpen] = useState<'edit' | 'end' | 'train' | 'invite' | null>(null);
  const may = (ability: MemberDetail['abilities'][number]): boolean => member.abilities.includes(ability);
  const close = (): void => setOpen(null);
  return (
    <>
      <PageHeader
        title={member.name}
        asOf={dayInVietnam()}
        breadcrumbs={
          <Breadcrumbs
            links={[
              {
                id: 'network',
                link: (
                  <Link to="/mang-luoi" search={{ view: 'people' }}>
                    {t('title')}
                  </Link>
                ),
              },
            ]}
          />
        }
        meta={
          <>
            <span>{t(`kind.${member.kind}`)}</span>
            <Badge tone={member.state === 'working' ? 'green' : 'plain'}>{t(`state.${member.state}`)}</Badge>
            {member.certificate.isOver && <Badge tone="red">{t('flag.code.certificate-expired')}</Badge>}
          </>
        }
        actions={
          <>
            {may('invite') && <Button onPress={() => setOpen('invite')}>{t('invite.open')}</Button>}
            {may('train') && <Button onPress={() => setOpen('train')}>{t('training.one')}</Button>}
            {may('end') && <Button onPress={() => setOpen('end')}>{t('end.open')}</Button>}
            {may('edit') && (
              <Button kind="primary" onPress={() => setOpen('edit')}>
                {t('common:action.edit')}
              </Button>
            )}
          </>
        }
      />
      <div className="network-person">
        <Panel title={t('person.work')}>
          <WorkFacts member={member} />
        </Panel>
        <Panel title={t('person.papers')}>
          <PaperFacts member={member} />
        </Panel>
      </div>
      {open === 'edit' && <PersonForm member={member} agency={member.agency.id} onClose={close} />}
      {open === 'end' && <EndPersonForm member={member} onClose={close} />}
      {open === 'train' && <TrainingForm keys={[member.key]} onClose={close} />}
      {open === 'invite' && <InviteForm member={member} onClose={close} />}
    </>
  );
}

function WorkFacts({ member }: { readonly member: MemberDetail }) {
  const { t } = useTranslation('network');
  const people = (of: readonly { key: string; name: string }[]) =>
    of.length === 0
      ? null
      : of.map(({ key, name }) => (
          <div key={key}>
            <Link to="/mang-luoi/nguoi/$key" params={{ key }}>
              {name}
            </Link>
          </div>
        ));
  return (
    <KeyValues
      pairs={[
        { name: t('column.organisation'), value: member.agency.name },
        { name: t('point.one'), value: member.point?.name },
        { name: t('person.collector'), value: member.collector && people([member.collector]) },
        { name: t('column.commune'), value: member.commune?.name },
        {
          name: t('person.villages'),
          value: member.villages.map(({ name }) => name).join(', ') || t('person.noArea'),
        },
        { name: t('kind.collaborators'), value: people(member.collaborators) },
        { name: t('person.workPhone'), value: member.phone },
        { name: t('column.from'), value: formatDate(member.from) },
        { name: t('column.to'), value: formatDate(member.to) },
        { name: t('form.because'), value: member.endedBecause },
        { name: t('person.replacedBy'), value: member.replacedBy && people([member.replacedBy]) },
        { name: t('person.replaces'), value: people(member.replaces) },
      ]}
    />
  );
}

function PaperFacts({ member }: { readonly member: MemberDetail }) {
  const { t } = useTranslation('network');
  const { certificate } = member;
  return (
    <KeyValues
      pairs={[
        { name: t('person.certificateNumber'), value: certificate.number ?? t('person.noCertificate') },
        { name: t('person.issuedOn'), value: formatDate(certificate.on) },
        { name: t('person.validUntil'), value: formatDate(certificate.until) },
        {
          name: t('person.introducedBy'),
          value: [member.introducedBy, member.introducedByAgency?.name].filter(Boolean).join(', '),
        },
        {
          name: t('training.many'),
          value:
            member.trainings.length === 0
              ? t('training.none')
              : member.trainings.map(({ id, title, heldOn, givenBy }) => (
                  <div key={id}>
                    {title}
                    <span className="network-sub">
                      {[formatDate(heldOn), givenBy].filter(Boolean).join(' · ')}
                    </span>
                  </div>
                )),
        },
        {
          name: t('person.account'),
          value: member.username ?? t(member.hasAccount ? 'person.hasAccount' : 'person.noAccount'),
        },
      ]}
    />
  );
}
