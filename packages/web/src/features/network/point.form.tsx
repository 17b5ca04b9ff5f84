import type { Organisation, Point } from '@ansinh/contract/network/network.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CommunesField } from './communes-field.tsx';
import { useCommunes, useSavePoint } from './network.queries.ts';

interface Props {
  readonly point: Point | null;
  readonly organisations: readonly Organisation[];
  readonly onClose: () => void;
}

/** Where a point is, when it is open and which communes it serves; with a last day it closes. */
export function PointForm({ point, organisations, onClose }: Props) {
  const { t } = useTranslation(['network', 'common']);
  const save = useSavePoint();
  const today = dayInVietnam();
  const known = useCommunes(today);
  const units = organisations.flatMap(({ agency, unit }) =>
    unit === null ? [] : [{ id: unit.key, label: agency.name }],
  );
  const [organisation, setOrganisation] = useState(point?.organisation.key ?? units[0]?.id ?? null);
  const [name, setName] = useState(point?.name ?? '');
  const [commune, setCommune] = useState(point?.commune?.key ?? null);
  const [communes, setCommunes] = useState<readonly string[]>(
    point?.communes.map(({ key }) => key).filter((key) => key !== point.commune?.key) ?? [],
  );
  const [address, setAddress] = useState(point?.address ?? '');
  const [hours, setHours] = useState(point?.hours ?? '');
  const [phone, setPhone] = useState(point?.phone ?? '');
  const [from, setFrom] = useState<string | null>(point?.from ?? today);
  const [to, setTo] = useState<string | null>(point?.to ?? null);
  const submit = (): void => {
    if (organisation === null || commune === null || from === null) return;
    const kept = point === null ? {} : { key: point.key, version: point.version };
    const facts = { organisation, name, commune, communes: [...communes], address, hours, from, to };
    save.mutate(
      { body: { ...facts, ...kept, phone: phone.trim() === '' ? null : phone } },
      { onSuccess: onClose },
    );
  };
  return (
    <FormDialog
      title={t(point === null ? 'point.add' : 'point.edit')}
      verb={t('common:action.save')}
      isReady={
        organisation !== null &&
        commune !== null &&
        from !== null &&
        name.trim() !== '' &&
        address.trim() !== ''
      }
      isPending={save.isPending}
      error={save.error}
      onSubmit={submit}
      onClose={onClose}
      onStale={onClose}
    >
      <Select
        label={t('column.organisation')}
        choices={units}
        value={organisation}
        onChange={setOrganisation}
        isDisabled={point !== null}
      />
      <TextField label={t('point.name')} value={name} onChange={setName} maxLength={200} />
      <ComboBox
        label={t('column.commune')}
        choices={(known.data?.items ?? []).map((one) => ({ id: one.key, label: one.name }))}
        value={commune}
        onChange={setCommune}
      />
      <CommunesField
        label={t('point.alsoServes')}
        hint={t('point.alsoServesHint')}
        on={today}
        value={communes}
        onChange={setCommunes}
      />
      <TextField label={t('point.address')} value={address} onChange={setAddress} maxLength={300} />
      <TextField
        label={t('point.hours')}
        hint={t('point.hoursHint')}
        value={hours}
        onChange={setHours}
        optional
        maxLength={200}
      />
      <TextField label={t('column.phone')} value={phone} onChange={setPhone} optional maxLength={30} />
      <DatePicker label={t('column.from')} value={from} onChange={setFrom} />
      {point !== null && <DatePicker label={t('point.closes')} value={to} onChange={setTo} optional />}
    </FormDialog>
  );
}
