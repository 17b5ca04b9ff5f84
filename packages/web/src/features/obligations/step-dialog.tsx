import type { Occurrence } from '@ansinh/contract/obligations/obligations.schemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { Modal } from '../../ui/modal.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { StaleNotice } from './stale-notice.tsx';
import { needsReason, stepWords, takesText, type StepFields } from './step-words.ts';
import { useStep } from './use-step.ts';
import { verbRule, type Verb } from './verbs.ts';

interface Props {
  readonly verb: Verb;
  readonly occurrence: Occurrence;
  readonly onClose: () => void;
}

/** Asks for what a step needs, says its consequence, and takes it; somebody else's change in between is shown first. */
export function StepDialog({ verb, occurrence, onClose }: Props) {
  const { t } = useTranslation(['obligations', 'common']);
  const step = useStep(verb, occurrence);
  const [fields, setFields] = useState<StepFields>({
    text: '',
    due: null,
    agencies: occurrence.coordinating.map((party) => party.id),
  });
  const { state, due } = step.base;
  const words = stepWords(verb, state, fields);
  const reason = needsReason(verb, state);
  const noEvidence = verb === 'submit' && occurrence.evidence.length === 0;
  const blocked = words === null || (noEvidence && fields.text.trim() === '');
  const send = (): void => {
    if (blocked) return;
    step.take(words, () => {
      showToast(t(`verb.${verb}.done`));
      onClose();
    });
  };
  return (
    <Modal
      title={t(`verb.${verb}.title`)}
      isOpen
      onClose={onClose}
      foot={
        step.isStale ? undefined : (
          <>
            <Button onPress={onClose}>{t('common:action.cancel')}</Button>
            <Button
              kind={verbRule(verb).danger === true ? 'danger' : 'primary'}
              isDisabled={blocked}
              isPending={step.isPending}
              onPress={send}
            >
              {t(`verb.${verb}.label`)}
            </Button>
          </>
        )
      }
    >
      {step.isStale ? (
        <StaleNotice verb={verb} base={step.base} text={fields.text} onRenew={step.renew} onClose={onClose} />
      ) : (
        <>
          {step.error && (
            <Callout tone="red" isAlert>
              {refusalText(step.error)}
            </Callout>
          )}
          <p>{t(`verb.${verb}.consequence`)}</p>
          {noEvidence && <Callout tone="amber">{t('steps.noEvidence')}</Callout>}
          {verb === 'ask_coordination' && (
            <fieldset className="choices">
              <legend>{t('verb.ask_coordination.whom')}</legend>
              {occurrence.coordinating.map((party) => (
                <Checkbox
                  key={party.id}
                  isSelected={fields.agencies.includes(party.id)}
                  onChange={(on) =>
                    setFields({
                      ...fields,
                      agencies: on
                        ? [...fields.agencies, party.id]
                        : fields.agencies.filter((id) => id !== party.id),
                    })
                  }
                >
                  {party.name}
                </Checkbox>
              ))}
            </fieldset>
          )}
          {(verb === 'extend' || verb === 'ask_coordination') && (
            <DatePicker
              label={t(verb === 'extend' ? 'steps.newDue' : 'steps.partDue')}
              value={fields.due}
              onChange={(iso) => setFields({ ...fields, due: iso })}
              optional={verb === 'ask_coordination'}
              {...(verb === 'extend' && due !== null ? { min: due } : {})}
              {...(verb === 'ask_coordination' && due !== null ? { max: due } : {})}
            />
          )}
          {takesText(verb) && (
            <TextArea
              label={t(reason ? 'steps.reason' : 'steps.note')}
              optional={!reason && !noEvidence}
              hint={t(reason ? 'steps.reasonHint' : 'steps.noteHint')}
              value={fields.text}
              onChange={(text) => setFields({ ...fields, text })}
            />
          )}
        </>
      )}
    </Modal>
  );
}
