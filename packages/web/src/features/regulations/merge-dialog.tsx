import { mergeDutiesEndpoint } from '@ansinh/contract/regulations/duties.endpoints';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { useCommand } from '../../lib/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Modal } from '../../ui/modal.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { REGULATION_CHANGES } from './regulations.queries.ts';
import type { Duty } from './regulations.types.ts';

interface Props {
  readonly duties: readonly Duty[];
  /** Called with the new duty's id. */
  readonly onDone: (id: string) => void;
  readonly onClose: () => void;
}

/** Makes one duty of several of the same clause, after showing them together. */
export function MergeDialog({ duties, onDone, onClose }: Props) {
  const { t } = useTranslation(['regulations', 'common']);
  const command = useCommand(mergeDutiesEndpoint, REGULATION_CHANGES);
  return (
    <Modal
      title={t('merge.title', { count: duties.length })}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={duties.length < 2}
            isPending={command.isPending}
            onPress={() =>
              command.mutate(
                { body: { ids: duties.map(({ id }) => id) } },
                {
                  onSuccess: (duty) => {
                    showToast(t('merge.done', { citation: duty.citation }));
                    onDone(duty.id);
                  },
                },
              )
            }
          >
            {t('merge.verb')}
          </Button>
        </>
      }
    >
      {command.error && (
        <Callout tone="red" isAlert>
          {refusalText(command.error)}
        </Callout>
      )}
      <p>{t('merge.consequence')}</p>
      <ol className="merge__list">
        {duties.map(({ id, citation, action }) => (
          <li key={id}>
            <b>{citation}</b> {action}
          </li>
        ))}
      </ol>
    </Modal>
  );
}
