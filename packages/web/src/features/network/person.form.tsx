import type { Member } from '@ansinh/contract/network/people.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { MEMBER_KINDS } from './network-search.ts';
import { useAgenciesOf, useMembers, usePoints, useSaveMember } from './network.queries.ts';
import { VillagesField } from './villages-field.tsx';

interface Props {
  readonly member: Member | null;
  readonly agency?: string | undefined;
  readonly onClose: () => void;
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** A collector of a point or a collaborator of a collector: who, since when, with which certificate, where, introduced by whom. */
export function PersonForm({ member, agency, onClose }: Props) {
  const { t } = useTranslation(['network', 'common']);
  const save = useSaveMember();
  const points = usePoints(agency === undefined ? {} : { agency });
  const collectors = useMembers({ kind: 'collector', ...(agency === undefined ? {} : { agency }) });
  const [kind, setKind] = useState(member?.kind ?? 'collector');
  const [name, setName] = useState(member?.name ?? '');
  const [parent, setParent] = useState(
    (member?.kind === 'collaborator' ? member.collector : member?.point)?.key ?? null,
  );
  const [from, setFrom] = useState<string | null>(member?.from ?? dayInVietnam());
  const [phone, setPhone] = useState(member?.phone ?? '');
  const [number, setNumber] = useState(member?.certificate.number ?? '');
  const [issued, setIssued] = useState<string | null>(member?.certificate.on ?? null);
  const [until, setUntil] = useState<string | null>(member?.certificate.until ?? null);
  const [introducedBy, setIntroduced] = useState(member?.introducedBy ?? '');
  const [introducer, setIntroducer] = useState(member?.introducedByAgency?.id ?? null);
  const [villages, setVillages] = useState<readonly string[]>(member?.villages.map(({ key }) => key) ?? []);
  const pointKey =
    kind === 'collector' ? parent : collectors.data?.items.find(({ key }) => key === parent)?.point?.key;
  const point = points.data?.items.find(({ key }) => key === pointKey);
  const agencies = useAgenciesOf(point?.commune?.key);
  const places =
    kind === 'collector'
      ? (points.data?.items ?? []).map((one) => ({ id: one.key, label: one.name, detail: one.agency.name }))
      : (collectors.data?.items ?? []).map((one) => ({
          id: one.key,
          label: one.name,
          detail: one.point?.name ?? '',
        }));
  const submit = (): void => {
    if (parent === null || from === null) return;
    save.mutate(
      {
        body: {
          ...(member === null ? {} : { key: member.key, version: member.version }),
          kind,
          name,
          parent,
          from,
          phone: orNull(phone),
          certificateNumber: orNull(number),
          certificateOn: issued,
          certificateUntil: until,
          introducedBy,
          introducedByAgency: introducer,
          villages: [...villages],
        },
      },
      { onSuccess: onClose },
    );
  };
  return (
    <FormDialog
      title={t(member === null ? 'person.add' : 'person.edit')}
      verb={t('common:action.save')}
      isReady={parent !== null && from !== null && name.trim().length > 1}
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
      onStale={onClose}
    >
      {member === null && (
        <RadioGroup
          label={t('person.kind')}
          choices={MEMBER_KINDS.map((id) => ({ id, label: t(`kind.${id}`), detail: t(`kindMeans.${id}`) }))}
          value={kind}
          onChange={(next) => {
            setKind(next);
            setParent(null);
            setVillages([]);
          }}
        />
      )}
      <TextField label={t('person.name')} value={name} onChange={setName} maxLength={120} />
      <ComboBox
        label={t(kind === 'collector' ? 'point.one' : 'person.collector')}
        choices={places}
        value={parent}
        onChange={(key) => {
          setParent(key);
          setVillages([]);
        }}
      />
      <DatePicker label={t('column.from')} value={from} onChange={setFrom} />
      <TextField
        label={t('person.workPhone')}
        hint={t('person.workPhoneHint')}
        value={phone}
        onChange={setPhone}
        optional
        maxLength={20}
      />
      <TextField
        label={t('person.certificateNumber')}
        value={number}
        onChange={setNumber}
        optional
        maxLength={50}
      />
      <DatePicker label={t('person.issuedOn')} value={issued} onChange={setIssued} optional />
      <DatePicker label={t('person.validUntil')} value={until} onChange={setUntil} optional />
      <ComboBox
        label={t('person.introducedByAgency')}
        optional
        choices={(agencies.data?.items ?? []).map(({ id, name }) => ({ id, label: name }))}
        value={introducer}
        onChange={setIntroducer}
      />
      <TextField
        label={t('person.introducedBy')}
        hint={t('person.introducedHint')}
        value={introducedBy}
        onChange={setIntroduced}
        optional
        maxLength={200}
      />
      {point?.communes.map((commune) => (
        <VillagesField key={commune.key} commune={commune} value={villages} onChange={setVillages} />
      ))}
    </FormDialog>
  );
}
