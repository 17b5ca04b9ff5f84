import { addDutyEndpoint } from '@ansinh/contract/regulations/duties.endpoints';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../lib/use-call.ts';
import { showToast } from '../../ui/toast-store.ts';
import { freshFields } from './duty-fields.ts';
import { DutyForm } from './duty-form.tsx';
import { usePartyChoices } from './party-choices.queries.ts';
import { useReadingActions } from './reading-actions.ts';
import type { Provision } from './regulations.types.ts';
import { useDocumentDay } from './use-document-day.ts';

interface Props {
  readonly provision: Provision;
  /** The words selected in the provision. */
  readonly quote: string;
}

/** Writes a duty that the machine did not see, resting on words selected in the text. */
export function AddDuty({ provision, quote }: Props) {
  const { t } = useTranslation('regulations');
  const actions = useReadingActions();
  const choices = usePartyChoices(useDocumentDay(actions.regulationId));
  const command = useCommand(addDutyEndpoint, ['regulations.', 'obligations.']);
  return (
    <DutyForm
      title={t('duty.adding', { citation: provision.citation })}
      start={freshFields(quote)}
      choices={choices}
      error={command.error}
      isPending={command.isPending}
      onCancel={() => actions.add(null)}
      onSave={(fields) =>
        command.mutate(
          { params: { id: actions.regulationId }, body: { ...fields, provisionId: provision.id } },
          {
            onSuccess: (duty) => {
              showToast(t('duty.added', { citation: provision.citation }));
              actions.add(null);
              actions.select(duty.id);
            },
          },
        )
      }
    />
  );
}
