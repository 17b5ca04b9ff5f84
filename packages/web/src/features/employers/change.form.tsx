import type { EmployerDetail } from '@ansinh/contract/employers/employers.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Callout } from '../../ui/callout.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useCommuneChoices } from '../../lib/use-commune-choices.ts';
import { useChangeEmployer, useEmployer } from './employers.queries.ts';

interface Props {
  readonly employer: EmployerDetail;
  /** What the record is open for: fetching it again is logged under it. */
  readonly purpose: string;
  readonly onClose: () => void;
}

const FIELDS = ['name', 'legalForm', 'address', 'representative', 'phone'] as const;

/** Corrects the record; when somebody else saved meanwhile, both versions are shown. */
export function ChangeForm({ employer, purpose, onClose }: Props) {
  const { t } = useTranslation('employers');
  const save = useChangeEmployer();
  const communes = useCommuneChoices();
  const current = useEmployer(employer.id, purpose);
  const [texts, setTexts] = useState(
    () =>
      Object.fromEntries(FIELDS.map((key) => [key, employer[key] ?? ''])) as Record<
        (typeof FIELDS)[number],
        string
      >,
  );
  const [commune, setCommune] = useState(employer.commune);
  const [reason, setReason] = useState('');
  const choices =
    employer.commune === null || communes.some(({ id }) => id === employer.commune)
      ? communes
      : [{ id: employer.commune, label: employer.communeName ?? employer.commune }, ...communes];
  const communeName = (id: string | null): string => choices.find((one) => one.id === id)?.label ?? '';
  const changed = {
    ...Object.fromEntries(
      FIELDS.filter((key) => texts[key].trim() !== (employer[key] ?? '')).map((key) => [
        key,
        texts[key].trim() === '' ? null : texts[key].trim(),
      ]),
    ),
    ...(commune === employer.commune ? {} : { commune }),
  };
  const submit = (version: number): void =>
    save.mutate(
      { params: { employerId: employer.id }, body: { version, reason: reason.trim(), ...changed } },
      {
        onSuccess: () => {
          showToast(t('change.done', { name: texts.name }));
          onClose();
        },
      },
    );
  return (
    <FormDialog
      title={t('change.title')}
      verb={t('change.save')}
      isReady={Object.keys(changed).length > 0 && texts.name.trim() !== '' && reason.trim().length >= 5}
      isPending={save.isPending}
      error={save.error}
      onSubmit={() => submit(employer.version)}
      onClose={onClose}
      versions={{
        load: async () => {
          const { data } = await current.refetch({ throwOnError: true });
          const now = data ?? employer;
          return {
            rows: [
              ...FIELDS.map((key) => ({
                label: t(`change.field.${key}`),
                mine: texts[key].trim(),
                theirs: now[key] ?? '',
              })),
              {
                label: t('column.commune'),
                mine: communeName(commune),
                theirs: now.communeName ?? '',
              },
            ],
            keepMine: () => submit(now.version),
          };
        },
      }}
    >
      <Callout>{t('change.text')}</Callout>
      {FIELDS.map((key) => (
        <TextField
          key={key}
          label={t(`change.field.${key}`)}
          value={texts[key]}
          onChange={(text) => setTexts({ ...texts, [key]: text })}
          isRequired={key === 'name'}
          optional={key !== 'name'}
          maxLength={300}
        />
      ))}
      <ComboBox
        label={t('column.commune')}
        choices={choices}
        value={commune}
        onChange={setCommune}
        optional
      />
      <TextField
        label={t('reason')}
        hint={t('change.reasonHint')}
        value={reason}
        onChange={setReason}
        isRequired
        maxLength={1000}
      />
    </FormDialog>
  );
}
