import {
  confirmRegulationEndpoint,
  removeDraftEndpoint,
} from '@ansinh/contract/regulations/intake.endpoints';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { useCommand } from '../../lib/use-call.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { ConfirmManyDialog } from './confirm-many-dialog.tsx';
import { MapNameDialog } from './map-name-dialog.tsx';
import { MergeDialog } from './merge-dialog.tsx';
import { useReadingActions } from './reading-actions.ts';
import { REGULATION_CHANGES } from './regulations.queries.ts';
import type { Duty, Regulation } from './regulations.types.ts';
import { RejectDialog } from './reject-dialog.tsx';
import { ScheduleDialog } from './schedule-dialog.tsx';
import { SplitDialog } from './split-dialog.tsx';
import type { ReadingState } from './use-reading-state.ts';

interface Props {
  readonly regulation: Regulation;
  readonly duties: readonly Duty[];
  readonly state: ReadingState;
  /** Called with the duty that a merge made. */
  readonly onMerged: (dutyId: string) => void;
}

/** The one dialog that is open on the reading view. */
export function ReadingDialogs({ regulation, duties, state, onMerged }: Props) {
  const actions = useReadingActions();
  const close = (): void => actions.open(null);
  const { dialog, marked } = state;
  if (dialog === null) return null;
  switch (dialog.kind) {
    case 'reject':
      return <RejectDialog duty={dialog.duty} onClose={close} />;
    case 'split':
      return <SplitDialog duty={dialog.duty} onClose={close} />;
    case 'schedule':
      return <ScheduleDialog duty={dialog.duty} onClose={close} />;
    case 'map':
      return (
        <MapNameDialog
          regulation={regulation}
          printed={dialog.printed}
          place={dialog.duty && dialog.party ? { duty: dialog.duty, party: dialog.party } : undefined}
          onClose={close}
        />
      );
    case 'many':
      return (
        <ConfirmManyDialog
          regulationId={regulation.id}
          duties={duties}
          onShow={(id) => {
            close();
            actions.select(id);
          }}
          onClose={close}
        />
      );
    case 'merge':
      return (
        <MergeDialog
          duties={duties.filter(({ id }) => marked.includes(id))}
          onDone={onMerged}
          onClose={close}
        />
      );
    case 'compare':
      return <CompareDialog regulation={regulation} onClose={close} />;
    case 'put-into-work':
      return <PutIntoWork regulation={regulation} onClose={close} />;
    case 'remove':
      return <RemoveDraft regulation={regulation} onClose={close} />;
  }
}

interface OneProps {
  readonly regulation: Regulation;
  readonly onClose: () => void;
}

function PutIntoWork({ regulation, onClose }: OneProps) {
  const { t } = useTranslation('regulations');
  const command = useCommand(confirmRegulationEndpoint, REGULATION_CHANGES);
  return (
    <ConfirmDialog
      title={t('work.title', { code: regulation.code })}
      verb={t('work.verb')}
      isOpen
      isPending={command.isPending}
      onClose={onClose}
      onConfirm={() =>
        command.mutate(
          { params: { id: regulation.id }, body: { version: regulation.version } },
          {
            onSuccess: () => showToast(t('work.done', { code: regulation.code })),
            onError: (error) => showToast(refusalText(error), 'wrong'),
            onSettled: onClose,
          },
        )
      }
    >
      {t('work.consequence', { count: regulation.duties.confirmed })}
    </ConfirmDialog>
  );
}

function RemoveDraft({ regulation, onClose }: OneProps) {
  const { t } = useTranslation('regulations');
  const navigate = useNavigate();
  const client = useQueryClient();
  const command = useCommand(removeDraftEndpoint);
  return (
    <ConfirmDialog
      title={t('remove.title', { code: regulation.code })}
      verb={t('remove.verb')}
      danger
      isOpen
      isPending={command.isPending}
      onClose={onClose}
      onConfirm={() =>
        command.mutate(
          { params: { id: regulation.id } },
          {
            onSuccess: () => {
              showToast(t('remove.done', { code: regulation.code }));
              void navigate({ to: '/van-ban' }).then(() =>
                client.invalidateQueries({ queryKey: ['regulations.list'] }),
              );
            },
            onError: (error) => {
              showToast(refusalText(error), 'wrong');
              onClose();
            },
          },
        )
      }
    >
      {t('remove.consequence', { count: regulation.duties.draft + regulation.duties.confirmed })}
    </ConfirmDialog>
  );
}
