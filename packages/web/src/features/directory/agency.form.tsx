import { getAgencyEndpoint } from '@ansinh/contract/directory/agency.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CertaintyField } from '../../ui/certainty-field.tsx';
import { call } from '../../lib/api.ts';
import { formatDate } from '../../lib/format.ts';
import { useSession } from '../../lib/session.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import type { Choice } from '../../ui/option.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { KINDS, LEVELS, type Kind, type Level } from './agency-kinds.ts';
import {
  useAgencyChoices,
  useChangeAgency,
  useCreateAgency,
  useReload,
  useTerritories,
} from './directory.queries.ts';
import type { Agency } from './directory.types.ts';

interface Props {
  /** Absent: a new agency. */
  readonly agency?: Agency;
  readonly onClose: () => void;
}

/** Adds an agency, or corrects one; a new parent or territory "from a day on" keeps the earlier one for the days before. */
export function AgencyForm({ agency, onClose }: Props) {
  const { t } = useTranslation(['directory', 'common']);
  const create = useCreateAgency();
  const change = useChangeAgency();
  const reload = useReload();
  const [code, setCode] = useState('');
  const [name, setName] = useState('');
  const [shortName, setShortName] = useState('');
  const [kind, setKind] = useState<Kind | null>(KINDS.find((one) => one === agency?.kind) ?? null);
  const [level, setLevel] = useState<Level | null>(agency?.level ?? null);
  const [parentId, setParentId] = useState(agency?.parent?.id ?? null);
  const [territory, setTerritory] = useState(
    agency?.territory ? `${agency.territory.structure}/${agency.territory.code}` : null,
  );
  const [email, setEmail] = useState(agency?.email ?? '');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState(agency?.validTo ?? null);
  const [movedOn, setMovedOn] = useState<string | null>(null);
  const [certainty, setCertainty] = useState(agency?.certainty ?? 'verified');
  const territories = useTerritoryChoices(agency);
  const agencies = useAgencyChoices();
  const done = (): void => {
    showToast(agency === undefined ? t('form.added', { name }) : t('form.changed', { name: agency.name }));
    onClose();
  };
  const facts = {
    parentId,
    territory: territoryOf(territory),
    validTo: to,
    email: email.trim() === '' ? null : email.trim(),
    certainty,
  };
  const submit = (version = agency?.version): void => {
    if (level === null) return;
    if (agency !== undefined && version !== undefined) {
      const body = { version, level, ...(kind === null ? {} : { kind }), ...facts };
      change.mutate(
        { params: { id: agency.id }, body: movedOn === null ? body : { ...body, movedOn } },
        { onSuccess: done },
      );
    } else if (kind !== null && from !== null) {
      create.mutate(
        { body: { code, kind, level, name, shortName, validFrom: from, ...facts } },
        { onSuccess: done },
      );
    }
  };
  const isNew = agency === undefined;
  return (
    <FormDialog
      title={isNew ? t('form.add') : t('form.changeOf', { name: agency.shortName })}
      verb={isNew ? t('form.addVerb') : t('common:action.save')}
      isReady={
        level !== null &&
        (!isNew || (code !== '' && name !== '' && shortName !== '' && kind !== null && from !== null))
      }
      isPending={create.isPending || change.isPending}
      error={create.error ?? change.error}
      onSubmit={() => submit()}
      onClose={onClose}
      {...(agency !== undefined && {
        versions: {
          load: async () => {
            const fresh = await call(getAgencyEndpoint, { params: { id: agency.id } });
            reload();
            const nameOf = (choices: readonly Choice[], id: string | null): string =>
              choices.find((one) => one.id === id)?.label ?? '';
            return {
              rows: [
                {
                  label: t('column.kind'),
                  mine: kind === null ? '' : t(`kind.${kind}`),
                  theirs: t(`kind.${fresh.kind as Kind}`),
                },
                {
                  label: t('column.level'),
                  mine: level === null ? '' : t(`level.${level}`),
                  theirs: t(`level.${fresh.level}`),
                },
                {
                  label: t('column.parent'),
                  mine: nameOf(agencies, parentId),
                  theirs: fresh.parent?.name ?? '',
                },
                {
                  label: t('column.territory'),
                  mine: nameOf(territories, territory),
                  theirs: fresh.territory?.name ?? '',
                },
                { label: t('column.email'), mine: email.trim(), theirs: fresh.email ?? '' },
                {
                  label: t('form.to'),
                  mine: to === null ? '' : formatDate(to),
                  theirs: fresh.validTo === null ? '' : formatDate(fresh.validTo),
                },
              ],
              keepMine: () => submit(fresh.version),
            };
          },
        },
      })}
      wide
    >
      {isNew && (
        <>
          <TextField label={t('column.name')} value={name} onChange={setName} isRequired />
          <div className="form-dialog__pair">
            <TextField label={t('column.shortName')} value={shortName} onChange={setShortName} isRequired />
            <TextField
              label={t('column.code')}
              hint={t('form.codeHint')}
              value={code}
              onChange={setCode}
              isRequired
            />
          </div>
        </>
      )}
      <div className="form-dialog__pair">
        <ComboBox
          label={t('column.kind')}
          choices={KINDS.map((id) => ({ id, label: t(`kind.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        <Select
          label={t('column.level')}
          choices={LEVELS.map((id) => ({ id, label: t(`level.${id}`) }))}
          value={level}
          onChange={setLevel}
        />
        <ComboBox
          label={t('column.parent')}
          choices={agencies}
          value={parentId}
          onChange={setParentId}
          optional
        />
        <ComboBox
          label={t('column.territory')}
          choices={territories}
          value={territory}
          onChange={setTerritory}
          optional
        />
        {!isNew && (
          <DatePicker
            label={t('form.movedOn')}
            hint={t('form.movedOnHint')}
            value={movedOn}
            onChange={setMovedOn}
            optional
          />
        )}
        <TextField label={t('column.email')} type="email" value={email} onChange={setEmail} optional />
        {isNew && <DatePicker label={t('column.from')} value={from} onChange={setFrom} />}
        <DatePicker label={t('form.to')} hint={t('form.toHint')} value={to} onChange={setTo} optional />
        <CertaintyField label={t('column.certainty')} value={certainty} onChange={setCertainty} />
      </div>
    </FormDialog>
  );
}

/** Territories of the own province to choose from: of today, and the agency's own if it is of an earlier structure. */
function useTerritoryChoices(agency: Agency | undefined) {
  const own = agency?.territory ?? null;
  const province = useSession().tenant.code;
  const whole = useTerritories({ structure: '2025', level: 'province' });
  const communes = useTerritories({ structure: '2025', parent: province });
  const choices = [
    ...(whole.data?.items ?? []).filter(({ code }) => code === province),
    ...(communes.data?.items ?? []),
  ].map((one) => ({
    id: `${one.structure}/${one.code}`,
    label: one.fullName,
    detail: one.code,
  }));
  const ownId = own === null ? null : `${own.structure}/${own.code}`;
  return own === null || ownId === null || choices.some(({ id }) => id === ownId)
    ? choices
    : [{ id: ownId, label: own.name, detail: own.code }, ...choices];
}

function territoryOf(id: string | null): { structure: '2024' | '2025'; code: string } | null {
  if (id === null) return null;
  const [structure, code = ''] = id.split('/');
  return { structure: structure === '2024' ? '2024' : '2025', code };
}
