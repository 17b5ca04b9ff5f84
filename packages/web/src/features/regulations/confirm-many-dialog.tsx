import { confirmDutiesEndpoint } from '@ansinh/contract/regulations/duties.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatShare } from '../../lib/format.ts';
import { refusalText } from '../../lib/refusal-text.ts';
import { useCommand } from '../../lib/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Modal } from '../../ui/modal.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { REGULATION_CHANGES } from './regulations.queries.ts';
import type { Duty } from './regulations.types.ts';

const LEVELS = ['0.9', '0.8', '0.7', '0.5'] as const;

interface Props {
  readonly regulationId: string;
  readonly duties: readonly Duty[];
  /** Takes a refused duty in hand. */
  readonly onShow: (dutyId: string) => void;
  readonly onClose: () => void;
}

/** Confirms every draft that was read with enough confidence, and says why the others were not. */
export function ConfirmManyDialog({ regulationId, duties, onShow, onClose }: Props) {
  const { t } = useTranslation(['regulations', 'common']);
  const [level, setLevel] = useState<(typeof LEVELS)[number]>('0.9');
  const command = useCommand(confirmDutiesEndpoint, REGULATION_CHANGES);
  const drafts = duties.filter(({ state }) => state === 'draft');
  const countOf = (least: string): number =>
    drafts.filter(({ confidence, problem }) => problem === null && confidence >= Number(least)).length;
  const done = command.data;
  return (
    <Modal
      title={t('many.title')}
      isOpen
      onClose={onClose}
      foot={
        done ? (
          <Button kind="primary" onPress={onClose}>
            {t('common:action.close')}
          </Button>
        ) : (
          <>
            <Button onPress={onClose}>{t('common:action.cancel')}</Button>
            <Button
              kind="primary"
              isDisabled={countOf(level) === 0}
              isPending={command.isPending}
              onPress={() =>
                command.mutate({ params: { id: regulationId }, body: { minConfidence: Number(level) } })
              }
            >
              {t('many.verb', { count: countOf(level) })}
            </Button>
          </>
        )
      }
    >
      {command.error && (
        <Callout tone="red" isAlert>
          {refusalText(command.error)}
        </Callout>
      )}
      {done ? (
        <>
          <Callout tone="green">{t('many.done', { count: done.confirmed.length })}</Callout>
          {done.refused.length > 0 && (
            <>
              <p>{t('many.refused', { count: done.refused.length })}</p>
              <ul className="merge__list">
                {done.refused.map(({ id, citation, message }) => (
                  <li key={id}>
                    <Button small kind="quiet" onPress={() => onShow(id)}>
                      {citation}
                    </Button>{' '}
                    {message}
                  </li>
                ))}
              </ul>
            </>
          )}
        </>
      ) : (
        <>
          <p>{t('many.text')}</p>
          <RadioGroup
            label={t('many.level')}
            choices={LEVELS.map((id) => ({
              id,
              label: t('many.choice', { share: formatShare(Number(id), 0) }),
              detail: t('many.found', { count: countOf(id), total: drafts.length }),
            }))}
            value={level}
            onChange={setLevel}
          />
        </>
      )}
    </Modal>
  );
}
