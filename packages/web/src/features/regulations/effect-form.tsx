import { addEffectEndpoint } from '@ansinh/contract/regulations/comparison.endpoints';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { useCommand } from '../../lib/use-call.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { showToast } from '../../ui/toast-store.ts';
import { useOtherRegulations } from './regulation-choices.queries.ts';
import { REGULATION_CHANGES } from './regulations.queries.ts';
import type { Regulation } from './regulations.types.ts';

const EFFECTS = ['repeals', 'replaces', 'amends'] as const;

/** Records that this document repeals, replaces or amends another from a day on. */
export function EffectForm({ regulation }: { readonly regulation: Regulation }) {
  const { t } = useTranslation('regulations');
  const choices = useOtherRegulations(regulation.id);
  const [effect, setEffect] = useState<(typeof EFFECTS)[number]>('replaces');
  const [target, setTarget] = useState<string | null>(null);
  const [onDate, setOnDate] = useState(regulation.effectiveOn);
  const [basis, setBasis] = useState('');
  const command = useCommand(addEffectEndpoint, REGULATION_CHANGES);
  const send = (): void => {
    if (target === null || onDate === null) return;
    command.mutate(
      {
        params: { id: regulation.id },
        body: {
          targetRegulationId: target,
          effect,
          onDate,
          basis: basis.trim() === '' ? null : basis.trim(),
        },
      },
      {
        onSuccess: () => {
          showToast(t('effects.recorded'));
          setTarget(null);
          setBasis('');
        },
      },
    );
  };
  return (
    <form
      className="panel-form"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h3>{t('effects.add')}</h3>
      {command.error && (
        <Callout tone="red" isAlert>
          {refusalText(command.error)}
        </Callout>
      )}
      <Select
        label={t('effects.kind')}
        choices={EFFECTS.map((id) => ({ id, label: t(`effects.acts-on.${id}`) }))}
        value={effect}
        onChange={setEffect}
      />
      <ComboBox label={t('effects.target')} choices={choices} value={target} onChange={setTarget} />
      <DatePicker label={t('effects.onDate')} value={onDate} onChange={setOnDate} />
      <TextField
        label={t('effects.basis')}
        hint={t('effects.basisHint')}
        optional
        value={basis}
        onChange={setBasis}
      />
      <div className="panel-form__foot">
        <Button
          kind="primary"
          type="submit"
          isDisabled={target === null || onDate === null}
          isPending={command.isPending}
        >
          {t('effects.record')}
        </Button>
      </div>
    </form>
  );
}
