import type { CommissionRuleView } from '@ansinh/contract/commission/commission.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useEndRule } from './commission.queries.ts';

interface Props {
  readonly rule: CommissionRuleView;
  readonly onClose: () => void;
}

/** Ends a rule on a day. */
export function EndRuleForm({ rule, onClose }: Props) {
  const { t } = useTranslation('commission');
  const end = useEndRule();
  const [to, setTo] = useState<string | null>(dayInVietnam());
  return (
    <FormDialog
      title={t('rule.endTitle')}
      verb={t('rule.end')}
      isReady={to !== null && to >= rule.from}
      isPending={end.isPending}
      error={end.error}
      onClose={onClose}
      onSubmit={() => {
        if (to === null) return;
        end.mutate(
          { params: { ruleId: rule.id }, body: { version: rule.version, to } },
          {
            onSuccess: () => {
              showToast(t('rule.ended'));
              onClose();
            },
          },
        );
      }}
    >
      <p>{t('rule.endText')}</p>
      <DatePicker label={t('rule.to')} value={to} min={rule.from} onChange={setTo} />
    </FormDialog>
  );
}
