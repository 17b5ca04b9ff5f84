import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAddFocalPoint, useChangeFocalPoint, useReload } from './directory.queries.ts';
import type { Agency, FocalPoint } from './directory.types.ts';

interface Props {
  readonly agency: Agency;
  /** Absent: a new one. */
  readonly point?: FocalPoint;
  readonly onClose: () => void;
}

/** Names a focal point, or replaces what is known of one; who leaves gets a last day. */
export function FocalPointForm({ agency, point, onClose }: Props) {
  const { t } = useTranslation(['directory', 'common']);
  const add = useAddFocalPoint();
  const change = useChangeFocalPoint();
  const reload = useReload();
  const [name, setName] = useState(point?.name ?? '');
  const [position, setPosition] = useState(point?.position ?? '');
  const [phone, setPhone] = useState(point?.phone ?? '');
  const [email, setEmail] = useState(point?.email ?? '');
  const [topic, setTopic] = useState(point?.topic ?? '');
  const [basis, setBasis] = useState(point?.basis ?? '');
  const [from, setFrom] = useState<string | null>(point === undefined ? dayInVietnam() : point.from);
  const [to, setTo] = useState(point?.to ?? null);
  const submit = (): void => {
    if (from === null) return;
    const fields = {
      name,
      position,
      phone: phone.trim() === '' ? null : phone,
      email: email.trim() === '' ? null : email.trim(),
      topic,
      basis,
      userId: point?.userId ?? null,
      from,
      to,
    };
    const onSuccess = (): void => {
      showToast(t('focal.saved', { name }));
      onClose();
    };
    if (point === undefined) add.mutate({ params: { id: agency.id }, body: fields }, { onSuccess });
    else
      change.mutate({ params: { id: point.id }, body: { ...fields, version: point.version } }, { onSuccess });
  };
  return (
    <FormDialog
      title={
        point === undefined
          ? t('focal.addOf', { name: agency.shortName })
          : t('focal.edit', { name: point.name })
      }
      verb={point === undefined ? t('focal.add') : t('common:action.save')}
      isReady={name.trim() !== '' && from !== null}
      isPending={add.isPending || change.isPending}
      error={add.error ?? change.error}
      onSubmit={submit}
      onClose={onClose}
      onStale={() => {
        reload();
        onClose();
      }}
    >
      <TextField label={t('focal.name')} value={name} onChange={setName} isRequired />
      <TextField label={t('focal.position')} value={position} onChange={setPosition} optional />
      <div className="form-dialog__pair">
        <TextField label={t('focal.phone')} type="tel" value={phone} onChange={setPhone} optional />
        <TextField label={t('column.email')} type="email" value={email} onChange={setEmail} optional />
      </div>
      <TextField
        label={t('focal.topic')}
        hint={t('focal.topicHint')}
        value={topic}
        onChange={setTopic}
        optional
      />
      <TextField
        label={t('focal.basis')}
        hint={t('focal.basisHint')}
        value={basis}
        onChange={setBasis}
        optional
      />
      <div className="form-dialog__pair">
        <DatePicker label={t('focal.from')} value={from} onChange={setFrom} />
        <DatePicker label={t('focal.to')} hint={t('focal.toHint')} value={to} onChange={setTo} optional />
      </div>
    </FormDialog>
  );
}
