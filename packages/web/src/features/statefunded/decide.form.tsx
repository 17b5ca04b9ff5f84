import type { Finding } from '@ansinh/contract/statefunded/findings.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useDecideFinding } from './statefunded.queries.ts';

const SHORTEST_REASON = 3;

interface Props {
  readonly finding: Finding;
  readonly decision: NonNullable<Finding['decision']>;
  readonly onClose: () => void;
}

/** Asks for the reason of a decision; that of the proposal stands there already. */
export function DecideForm({ finding, decision, onClose }: Props) {
  const { t } = useTranslation('statefunded');
  const decide = useDecideFinding();
  const { proposal, sides } = finding;
  const kept = decision === 'keep' ? sides[0] : sides[1];
  const isProposed =
    proposal !== null &&
    (decision === 'keep' || decision === 'keep-other') &&
    kept?.memberId === proposal.keep;
  const [reason, setReason] = useState(
    isProposed
      ? `${t(`rule.${proposal.rule}` as 'rule.residence', { defaultValue: proposal.rule })} (${proposal.basis})`
      : '',
  );
  return (
    <FormDialog
      title={t(`decision.${decision}`)}
      verb={t(`decision.${decision}`)}
      isReady={reason.trim().length >= SHORTEST_REASON}
      isPending={decide.isPending}
      error={decide.error}
      onClose={onClose}
      onSubmit={() =>
        decide.mutate(
          {
            params: { findingId: finding.id },
            body: { decision, reason: reason.trim(), version: finding.version },
          },
          {
            onSuccess: () => {
              showToast(t('findings.done'));
              onClose();
            },
          },
        )
      }
    >
      <TextArea label={t('findings.reason')} value={reason} onChange={setReason} rows={3} maxLength={1000} />
    </FormDialog>
  );
}
