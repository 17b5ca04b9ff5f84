import { UNIT_KINDS, type UnitKind } from '@ansinh/contract/indicators/indicators.schemas';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { useIndicators } from './indicators.queries.ts';
import { PROPOSAL_METHODS, type ProposalMethod } from './proposal-methods.ts';
import { UnitField } from '../../ui/unit-field.tsx';

const TYPED = 'typed';

/** What is to be divided, among whom, and how the figures begin. */
export function NewPlanForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('indicators');
  const navigate = useNavigate();
  const indicators = useIndicators();
  const thisYear = Number(dayInVietnam().slice(0, 4));
  const [parent, setParent] = useState<string | null>(null);
  const [partKind, setPartKind] = useState<UnitKind>('commune');
  const [indicator, setIndicator] = useState<string | null>(null);
  const [year, setYear] = useState(thisYear);
  const [way, setWay] = useState<ProposalMethod | typeof TYPED>(TYPED);
  return (
    <FormDialog
      title={t('plans.new')}
      verb={t('new.verb')}
      isReady={parent !== null && indicator !== null}
      isPending={false}
      error={null}
      onClose={onClose}
      onSubmit={() => {
        if (parent === null || indicator === null) return;
        void navigate({
          to: '/chi-tieu/giao/moi',
          search: { parent, partKind, indicator, year, ...(way === TYPED ? {} : { way }) },
        });
      }}
    >
      <UnitField label={t('new.parent')} value={parent} onChange={setParent} />
      <Select
        label={t('new.partKind')}
        choices={UNIT_KINDS.filter((kind) => kind !== 'province').map((id) => ({
          id,
          label: t(`kind.${id}`),
        }))}
        value={partKind}
        onChange={setPartKind}
      />
      <ComboBox
        label={t('plans.indicator')}
        choices={(indicators.data?.items ?? []).map(({ code, name, unit }) => ({
          id: code,
          label: name,
          detail: unit,
        }))}
        value={indicator}
        onChange={setIndicator}
      />
      <Select
        label={t('plans.year')}
        choices={[0, 1].map((away) => ({ id: String(thisYear + away), label: String(thisYear + away) }))}
        value={String(year)}
        onChange={(id) => setYear(Number(id))}
      />
      <RadioGroup
        label={t('new.way')}
        choices={[TYPED, ...PROPOSAL_METHODS].map((id) => ({
          id: id as ProposalMethod | typeof TYPED,
          label: t(`method.${id as ProposalMethod}`),
          detail: t(`means.${id as ProposalMethod}`),
        }))}
        value={way}
        onChange={setWay}
      />
    </FormDialog>
  );
}
