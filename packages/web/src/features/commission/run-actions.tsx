import type { PayRunDetail } from '@ansinh/contract/commission/commission.schemas';
import { Banknote, Calculator, CircleCheck, ListChecks, ShieldCheck, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { ExportLink } from '../../ui/export-link.tsx';
import { showToast } from '../../ui/toast-store.ts';
import {
  payRunSheet,
  useApproveRun,
  useCheckRun,
  useConfirmRun,
  useReckon,
  useReopenRun,
} from './commission.queries.ts';
import { PayOutForm } from './pay-out.form.tsx';

const FORWARD = ['check', 'confirm', 'approve', 'reopen'] as const;
const ICONS = { check: ListChecks, confirm: ShieldCheck, approve: CircleCheck, reopen: Undo2 } as const;

/** What the reader may do with a run now. */
export function RunActions({ run }: { readonly run: PayRunDetail }) {
  const { t } = useTranslation('commission');
  const [isPaying, setPaying] = useState(false);
  const reckon = useReckon();
  const commands = {
    check: useCheckRun(),
    confirm: useConfirmRun(),
    approve: useApproveRun(),
    reopen: useReopenRun(),
  };
  const { id, version, abilities, month } = run;
  const told = {
    onError: (error: Parameters<typeof refusalText>[0]) => showToast(refusalText(error), 'wrong'),
  };
  return (
    <>
      {FORWARD.filter((step) => abilities.includes(step)).map((step, at) => (
        <Button
          key={step}
          kind={at === 0 && step !== 'reopen' ? 'primary' : 'secondary'}
          icon={ICONS[step]}
          isPending={commands[step].isPending}
          onPress={() =>
            commands[step].mutate(
              { params: { runId: id }, body: { version } },
              { onSuccess: () => showToast(t(`done.${step}`)), ...told },
            )
          }
        >
          {t(`step.${step}`)}
        </Button>
      ))}
      {abilities.includes('pay') && (
        <Button kind="primary" icon={Banknote} onPress={() => setPaying(true)}>
          {t('step.pay')}
        </Button>
      )}
      {abilities.includes('reckon') && (
        <Button
          icon={Calculator}
          isPending={reckon.isPending}
          onPress={() =>
            reckon.mutate({ body: { month } }, { onSuccess: () => showToast(t('done.reckon')), ...told })
          }
        >
          {t('run.again')}
        </Button>
      )}
      <ExportLink href={payRunSheet(id)} />
      {isPaying && <PayOutForm run={run} onClose={() => setPaying(false)} />}
    </>
  );
}
