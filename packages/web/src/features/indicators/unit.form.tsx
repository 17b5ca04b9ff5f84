import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CertaintyField } from '../../ui/certainty-field.tsx';
import { dayInVietnam } from '../../lib/format.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { UnitField } from '../../ui/unit-field.tsx';
import { useCollectors, useSaveUnit, type AddedKind, type MeasuredUnit } from './base.queries.ts';

interface Props {
  readonly parent: MeasuredUnit;
  readonly kinds: readonly AddedKind[];
  /** Null: a new one. */
  readonly unit: MeasuredUnit | null;
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Adds a village or a unit of the collection network below a unit, or corrects one. */
export function UnitForm({ parent, kinds, unit, onStale, onClose }: Props) {
  const { t } = useTranslation('indicators');
  const save = useSaveUnit();
  const agencies = useCollectors();
  const [kind, setKind] = useState(kinds.find((one) => one === unit?.kind) ?? kinds[0]);
  const [name, setName] = useState(unit?.name ?? '');
  const [from, setFrom] = useState<string | null>(unit?.from ?? dayInVietnam());
  const [to, setTo] = useState<string | null>(unit?.to ?? null);
  const [commune, setCommune] = useState<string | null>(
    parent.communeKey === null ? (unit?.communeKey ?? null) : null,
  );
  const [agencyId, setAgencyId] = useState<string | null>(unit?.agencyId ?? null);
  const [source, setSource] = useState(unit?.source ?? '');
  const [certainty, setCertainty] = useState(unit?.certainty ?? 'verified');
  return (
    <FormDialog
      title={unit === null ? t('unit.addBelow', { unit: parent.name }) : t('unit.edit', { name: unit.name })}
      verb={t(unit === null ? 'unit.add' : 'unit.verb')}
      isReady={kind !== undefined && name.trim() !== '' && from !== null && source.trim() !== ''}
      isPending={save.isPending}
      error={save.error}
      onStale={onStale}
      onClose={onClose}
      onSubmit={() => {
        if (kind === undefined || from === null) return;
        const own = unit === null ? {} : { key: unit.key, version: unit.version };
        const body = {
          ...own,
          kind,
          name,
          parent: parent.key,
          commune,
          agencyId,
          from,
          to,
          source,
          certainty,
        };
        save.mutate(
          { body },
          {
            onSuccess: () => {
              showToast(t('unit.saved', { name }));
              onClose();
            },
          },
        );
      }}
    >
      {unit === null && (
        <Select
          label={t('unit.kind')}
          choices={kinds.map((id) => ({ id, label: t(`kind.${id}`) }))}
          value={kind ?? null}
          onChange={setKind}
        />
      )}
      <TextField label={t('unit.name')} value={name} onChange={setName} isRequired />
      <div className="form-dialog__pair">
        <DatePicker label={t('unit.from')} value={from} onChange={setFrom} />
        <DatePicker label={t('unit.to')} hint={t('unit.toHint')} value={to} onChange={setTo} />
      </div>
      {parent.communeKey === null && kind === 'point' && (
        <UnitField label={t('unit.commune')} value={commune} onChange={setCommune} />
      )}
      {kind === 'organisation' && (
        <ComboBox
          label={t('unit.agency')}
          hint={t('unit.agencyHint')}
          choices={(agencies.data?.items ?? []).map((one) => ({
            id: one.id,
            label: one.name,
            detail: one.code,
          }))}
          value={agencyId}
          onChange={setAgencyId}
        />
      )}
      <TextField
        label={t('facts.source')}
        hint={t('unit.sourceHint')}
        value={source}
        onChange={setSource}
        isRequired
      />
      <CertaintyField label={t('denominator.certainty')} value={certainty} onChange={setCertainty} />
    </FormDialog>
  );
}
