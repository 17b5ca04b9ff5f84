import type { Contract } from '@ansinh/contract/network/network.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInVietnam } from '../../lib/format.ts';
import { Callout } from '../../ui/callout.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { useEndContract } from './network.queries.ts';

/** Ends a contract before its day: the last day it holds, and why. */
export function EndContractForm({
  contract,
  onClose,
}: {
  readonly contract: Contract;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('network');
  const end = useEndContract();
  const [on, setOn] = useState<string | null>(dayInVietnam());
  const [because, setBecause] = useState('');
  return (
    <FormDialog
      title={t('contract.endTitle', { number: contract.number })}
      verb={t('contract.end')}
      isReady={on !== null && because.trim().length >= 3}
      isPending={end.isPending}
      error={end.error}
      onSubmit={() =>
        on !== null &&
        end.mutate(
          { params: { id: contract.id }, body: { version: contract.version, on, because } },
          { onSuccess: onClose },
        )
      }
      onClose={onClose}
      onStale={onClose}
    >
      <Callout tone="amber">{t('contract.endMeans', { name: contract.agency.name })}</Callout>
      <DatePicker
        label={t('contract.lastDay')}
        value={on}
        onChange={setOn}
        min={contract.from}
        max={contract.to}
      />
      <TextArea label={t('form.because')} value={because} onChange={setBecause} rows={3} maxLength={1000} />
    </FormDialog>
  );
}
