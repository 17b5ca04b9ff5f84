import type { FindingDetail } from '@ansinh/contract/reconciliation/findings.schemas';
import { CircleCheck, Hand, Mail, MessageSquare, RotateCcw, UserRoundPlus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { KeyValues } from '../../ui/key-values.tsx';
import { Panel } from '../../ui/panel.tsx';
import { DueText } from '../../ui/due-text.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { AssignForm } from './assign.form.tsx';
import { FindingStateMark } from './finding-state.tsx';
import { NoteForm } from './note.form.tsx';
import { NoticeForm } from './notice.form.tsx';
import { NoticesSent } from './notices-sent.tsx';
import { useStartFinding } from './reconciliation.queries.ts';
import { SettleForm } from './settle.form.tsx';

/** Where the finding stands, who has it, and what the reader may do next. */
export function FindingSteps({ finding }: { readonly finding: FindingDetail }) {
  const { t } = useTranslation('reconciliation');
  const [dialog, setDialog] = useState<'settle' | 'reopen' | 'note' | 'assign' | 'notify' | null>(null);
  const start = useStartFinding();
  const may = (step: string): boolean => finding.abilities.includes(step);
  const close = (): void => setDialog(null);
  const ended = finding.state === 'settled' || finding.state === 'gone';
  return (
    <Panel title={t('steps.title')}>
      <KeyValues
        pairs={[
          { name: t('column.state'), value: <FindingStateMark finding={finding} /> },
          { name: t('outcome.note'), value: finding.outcomeNote },
          {
            name: t('outcome.by'),
            value: finding.outcomeBy && `${finding.outcomeBy}, ${formatDate(finding.outcomeAt)}`,
          },
          {
            name: t('column.assignee'),
            value: [finding.assignee?.name ?? t('nobody'), finding.assigneeUser?.name]
              .filter(Boolean)
              .join(' · '),
          },
          {
            name: t('column.due'),
            value: finding.due && <DueText due={finding.due} withDate done={ended} />,
          },
          {
            name: t('notice.label'),
            value: finding.events.some(({ kind }) => kind === 'notified') && (
              <NoticesSent finding={finding} />
            ),
          },
        ].filter(({ value }) => value !== false)}
      />
      <div className="finding-actions">
        {may('start') && (
          <Button
            kind="primary"
            icon={Hand}
            isPending={start.isPending}
            onPress={() =>
              start.mutate(
                { params: { findingId: finding.id }, body: { version: finding.version } },
                {
                  onSuccess: () => showToast(t('steps.started')),
                  onError: (error) => showToast(refusalText(error), 'wrong'),
                },
              )
            }
          >
            {t('steps.start')}
          </Button>
        )}
        {may('settle') && (
          <Button
            kind={may('start') ? 'secondary' : 'primary'}
            icon={CircleCheck}
            onPress={() => setDialog('settle')}
          >
            {t('steps.settle')}
          </Button>
        )}
        {may('notify') && (
          <Button icon={Mail} onPress={() => setDialog('notify')}>
            {t('notice.open')}
          </Button>
        )}
        {may('reopen') && (
          <Button icon={RotateCcw} onPress={() => setDialog('reopen')}>
            {t('steps.reopen')}
          </Button>
        )}
        {may('assign') && (
          <Button icon={UserRoundPlus} onPress={() => setDialog('assign')}>
            {t('assign.open')}
          </Button>
        )}
        {may('note') && (
          <Button kind="quiet" icon={MessageSquare} onPress={() => setDialog('note')}>
            {t('steps.note')}
          </Button>
        )}
      </div>
      {dialog === 'settle' && <SettleForm finding={finding} onClose={close} />}
      {dialog === 'notify' && <NoticeForm finding={finding} onClose={close} />}
      {dialog === 'assign' && <AssignForm findings={[finding]} onClose={close} />}
      {(dialog === 'note' || dialog === 'reopen') && (
        <NoteForm finding={finding} step={dialog} onClose={close} />
      )}
    </Panel>
  );
}
