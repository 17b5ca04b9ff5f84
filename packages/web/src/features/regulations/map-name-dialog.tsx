import {
  listUnresolvedEndpoint,
  mapNameEndpoint,
  setDutyPartyEndpoint,
} from '@ansinh/contract/regulations/names.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { useCall, useCommand } from '../../lib/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Modal } from '../../ui/modal.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { agencyChoice, targetOf, usePartyChoices } from './party-choices.queries.ts';
import { REGULATION_CHANGES } from './regulations.queries.ts';
import type { Duty, DutyParty, Regulation } from './regulations.types.ts';
import { useDocumentDay } from './use-document-day.ts';

interface Props {
  readonly regulation: Regulation;
  readonly printed: string;
  /** The place of the name, when it may be meant differently elsewhere. */
  readonly place?: { readonly duty: Duty; readonly party: DutyParty } | undefined;
  readonly onClose: () => void;
}

/** Says which agency or group a printed name means: here, in the whole document, and from now on. */
export function MapNameDialog({ regulation, printed, place, onClose }: Props) {
  const { t } = useTranslation(['regulations', 'common']);
  const params = { id: regulation.id };
  const choices = usePartyChoices(useDocumentDay(regulation.id));
  const unresolved = useCall(listUnresolvedEndpoint, { params });
  const candidates = unresolved.data?.items.find((one) => one.printed === printed)?.candidates ?? [];
  const [choice, setChoice] = useState<string | null>(null);
  const [everywhere, setEverywhere] = useState(true);
  const [remember, setRemember] = useState(false);
  const whole = useCommand(mapNameEndpoint, REGULATION_CHANGES);
  const here = useCommand(setDutyPartyEndpoint, REGULATION_CHANGES);
  const error = whole.error ?? here.error;
  const onSuccess = (): void => {
    showToast(t('names.mapped', { printed }));
    onClose();
  };
  const send = (): void => {
    if (choice === null) return;
    const target = targetOf(choice);
    if (everywhere || place === undefined)
      whole.mutate({ params, body: { ...target, printed, remember } }, { onSuccess });
    else
      here.mutate(
        { params: { id: place.duty.id, role: place.party.role, ord: place.party.ord }, body: target },
        { onSuccess },
      );
  };
  return (
    <Modal
      title={t('names.title', { printed })}
      isOpen
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button
            kind="primary"
            isDisabled={choice === null}
            isPending={whole.isPending || here.isPending}
            onPress={send}
          >
            {t('names.map')}
          </Button>
        </>
      }
    >
      {error && (
        <Callout tone="red" isAlert>
          {refusalText(error)}
        </Callout>
      )}
      <p className="muted">{t('names.explain')}</p>
      {candidates.length > 0 && (
        <RadioGroup
          label={t('names.likely')}
          choices={candidates.map(({ id, name, shortName }) => ({
            id: agencyChoice(id),
            label: name,
            ...(shortName === name ? {} : { detail: shortName }),
          }))}
          value={choice}
          onChange={setChoice}
        />
      )}
      <ComboBox
        label={t(candidates.length > 0 ? 'names.other' : 'names.choose')}
        choices={choices}
        value={choice}
        onChange={setChoice}
      />
      {place !== undefined && (
        <Checkbox isSelected={everywhere} onChange={setEverywhere}>
          {t('names.everywhere')}
        </Checkbox>
      )}
      {regulation.abilities.includes('remember-names') && (
        <Checkbox isSelected={remember && everywhere} isDisabled={!everywhere} onChange={setRemember}>
          {t('names.remember')}
        </Checkbox>
      )}
    </Modal>
  );
}
