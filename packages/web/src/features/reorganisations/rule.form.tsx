import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useConfirmRule, useReceivers, type Reorganisation, type Rule } from './reorganisations.queries.ts';

const KINDS = ['users', 'duties', 'lists', 'findings', 'targets', 'reports', 'inquiries'] as const;
const WAYS: Readonly<Record<Rule['kind'], readonly Rule['way'][]>> = {
  users: ['successor', 'agency', 'end'],
  duties: ['successor', 'territory', 'agency'],
  lists: ['successor', 'agency'],
  findings: ['successor', 'territory', 'agency'],
  targets: ['successor', 'territory', 'agency'],
  reports: ['successor', 'agency'],
  inquiries: ['successor', 'agency'],
};

interface Props {
  readonly reorganisation: Reorganisation;
  /** Null: a rule for one agency. */
  readonly rule: Rule | null;
  readonly onClose: () => void;
}

/** A person says where a kind of work goes, for all ending agencies or for one of them. */
export function RuleForm({ reorganisation, rule, onClose }: Props) {
  const { t } = useTranslation('reorganisations');
  const confirm = useConfirmRule();
  const receivers = useReceivers(reorganisation.effective);
  const [kind, setKind] = useState<Rule['kind']>(rule?.kind ?? 'users');
  const [agency, setAgency] = useState(rule?.agency ?? '');
  const [way, setWay] = useState<Rule['way']>(rule?.way ?? 'agency');
  const [to, setTo] = useState<string | null>(rule?.to ?? null);
  const choices = (receivers.data?.items ?? []).map(({ code, name }) => ({
    id: code,
    label: name,
    detail: code,
  }));
  const isOne = rule === null || rule.agency !== null;
  const { id, version } = reorganisation;
  return (
    <FormDialog
      title={isOne ? t('rules.oneTitle') : t('rules.generalTitle', { kind: t(`kind.${kind}`) })}
      verb={t('rules.confirm')}
      isReady={(!isOne || agency.trim() !== '') && (way !== 'agency' || to !== null)}
      isPending={confirm.isPending}
      error={confirm.error}
      onSubmit={() =>
        confirm.mutate(
          { params: { id }, body: { version, kind, agency: isOne ? agency.trim() : null, way, to } },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
    >
      {rule === null && (
        <>
          <Select
            label={t('column.kind')}
            choices={KINDS.map((one) => ({ id: one, label: t(`kind.${one}`) }))}
            value={kind}
            onChange={(next) => {
              setKind(next);
              if (!WAYS[next].includes(way)) setWay('agency');
            }}
          />
          <TextField
            label={t('rules.agency')}
            hint={t('rules.agencyHint')}
            value={agency}
            onChange={setAgency}
            isRequired
          />
        </>
      )}
      <RadioGroup
        label={t('column.way')}
        choices={WAYS[kind].map((one) => ({ id: one, label: t(`way.${one}`) }))}
        value={way}
        onChange={setWay}
      />
      {way === 'agency' && <ComboBox label={t('rules.to')} choices={choices} value={to} onChange={setTo} />}
      <p className="muted">{t('rules.again')}</p>
    </FormDialog>
  );
}
