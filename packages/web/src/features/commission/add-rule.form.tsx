import { HEALTH_GROUP_NAMES, VOLUNTARY_GROUP_NAMES } from '@ansinh/contract/calculator/calculator.words';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useAddRule } from './commission.queries.ts';
import { hundredthsOf } from './hundredths-of.ts';

const EVERY = 'every';
const SCHEMES = ['BHYT', 'BHXH-TN'] as const;
const KINDS = ['any', 'new', 'renewed'] as const;
const BASES = ['percent', 'amount'] as const;

/** Adds a rule; its rates are not verified until somebody has compared them with the decision. */
export function AddRuleForm({ onClose }: { readonly onClose: () => void }) {
  const { t, i18n } = useTranslation('commission');
  const language = i18n.language === 'en' ? 'en' : 'vi';
  const add = useAddRule();
  const [scheme, setScheme] = useState<(typeof SCHEMES)[number]>('BHYT');
  const [group, setGroup] = useState(EVERY);
  const [participation, setParticipation] = useState<(typeof KINDS)[number]>('any');
  const [basis, setBasis] = useState<(typeof BASES)[number]>('percent');
  const [fee, setFee] = useState('');
  const [share, setShare] = useState('');
  const [from, setFrom] = useState<string | null>(dayInVietnam());
  const [to, setTo] = useState<string | null>(null);
  const [decisionNumber, setDecision] = useState('');
  const rate = basis === 'percent' ? hundredthsOf(fee) : wholeOf(fee);
  const collectorShare = hundredthsOf(share);
  const groups = scheme === 'BHYT' ? HEALTH_GROUP_NAMES : VOLUNTARY_GROUP_NAMES;
  return (
    <FormDialog
      wide
      title={t('rule.add')}
      verb={t('rule.add')}
      isReady={rate !== null && collectorShare !== null && from !== null && decisionNumber.trim() !== ''}
      isPending={add.isPending}
      error={add.error}
      onClose={onClose}
      onSubmit={() => {
        if (rate === null || collectorShare === null || from === null) return;
        add.mutate(
          {
            body: {
              scheme,
              group: group === EVERY ? null : group,
              participation,
              basis,
              fee: rate,
              collectorShare,
              from,
              to,
              decisionNumber,
            },
          },
          {
            onSuccess: () => {
              showToast(t('rule.added'));
              onClose();
            },
          },
        );
      }}
    >
      <div className="pay-pair">
        <Select
          label={t('rule.scheme')}
          choices={SCHEMES.map((id) => ({ id, label: id }))}
          value={scheme}
          onChange={(id) => {
            setScheme(id);
            setGroup(EVERY);
          }}
        />
        <Select
          label={t('rule.group')}
          choices={[
            { id: EVERY, label: t('rule.every') },
            ...Object.entries(groups).map(([id, names]) => ({ id, label: names[language] })),
          ]}
          value={group}
          onChange={setGroup}
        />
        <Select
          label={t('rule.kind')}
          choices={KINDS.map((id) => ({ id, label: t(`kind.${id}`) }))}
          value={participation}
          onChange={setParticipation}
        />
      </div>
      <RadioGroup
        label={t('rule.basis')}
        choices={BASES.map((id) => ({ id, label: t(`rule.${id}`) }))}
        value={basis}
        onChange={setBasis}
      />
      <div className="pay-pair">
        <TextField
          label={basis === 'percent' ? t('rule.rate') : t('rule.dong')}
          value={fee}
          onChange={setFee}
          inputMode="decimal"
        />
        <TextField label={t('rule.shareField')} value={share} onChange={setShare} inputMode="decimal" />
      </div>
      <div className="pay-pair">
        <DatePicker label={t('rule.from')} value={from} onChange={setFrom} />
        <DatePicker label={t('rule.to')} value={to} onChange={setTo} optional />
        <TextField label={t('rule.decision')} value={decisionNumber} onChange={setDecision} />
      </div>
    </FormDialog>
  );
}

function wholeOf(typed: string): number | null {
  const digits = typed.replaceAll(/[.\s]/gu, '');
  return /^\d{1,8}$/u.test(digits) ? Number(digits) : null;
}
