import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalText } from '../../lib/refusal-text.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { Choice } from '../../ui/option.tsx';
import { Select } from '../../ui/select.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { DeadlineFields } from './deadline-fields.tsx';
import { BINDINGS, DUTY_ROLES, RECURRENCES, SCHEMES } from './duty-fields.ts';
import { NamesField } from './names-field.tsx';
import type { DutyFields } from './regulations.types.ts';
import './duty-form.css';

interface Props {
  readonly title: string;
  readonly start: DutyFields;
  readonly choices: readonly Choice[];
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onSave: (fields: DutyFields) => void;
  readonly onCancel: () => void;
}

/** The form of a duty, standing beside its clause so that the words stay in sight. */
export function DutyForm({ title, start, choices, error, isPending, onSave, onCancel }: Props) {
  const { t } = useTranslation(['regulations', 'common']);
  const [fields, setFields] = useState(start);
  const set = (patch: Partial<DutyFields>): void => setFields({ ...fields, ...patch });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc and Ctrl+Enter work in every field
    <form
      className="duty-form"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(fields);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(fields);
      }}
    >
      <p className="duty-form__title">{title}</p>
      {error && (
        <Callout tone="red" isAlert>
          {refusalText(error)}
        </Callout>
      )}
      <TextArea
        label={t('field.action')}
        rows={3}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the form opens where the person asked for it
        autoFocus
        value={fields.action}
        onChange={(action) => set({ action })}
      />
      {DUTY_ROLES.map((role) => (
        <NamesField
          key={role}
          label={t(`role.${role}`)}
          hint={t(`roleHint.${role}`)}
          names={fields[role]}
          onChange={(names) => set({ [role]: names })}
          choices={choices}
        />
      ))}
      <Select
        label={t('field.recurrence')}
        choices={RECURRENCES.map((id) => ({ id, label: t(`recurrence.${id}`) }))}
        value={fields.recurrence}
        onChange={(recurrence) => set({ recurrence })}
      />
      <DeadlineFields value={fields.deadline} onChange={(deadline) => set({ deadline })} />
      <TextField
        label={t('field.deliverable')}
        optional
        value={fields.deliverable ?? ''}
        onChange={(text) => set({ deliverable: text === '' ? null : text })}
      />
      <Select
        label={t('field.binding')}
        choices={BINDINGS.map((id) => ({ id, label: t(`binding.${id}`), detail: t(`bindingDetail.${id}`) }))}
        value={fields.binding}
        onChange={(binding) => set({ binding })}
      />
      <fieldset className="duty-form__schemes">
        <legend className="field__label">{t('field.schemes')}</legend>
        {SCHEMES.map((scheme) => (
          <Checkbox
            key={scheme}
            isSelected={fields.schemes.includes(scheme)}
            onChange={(on) =>
              set({ schemes: SCHEMES.filter((one) => (one === scheme ? on : fields.schemes.includes(one))) })
            }
          >
            {scheme}
          </Checkbox>
        ))}
      </fieldset>
      <TextArea
        label={t('field.quote')}
        hint={t('field.quoteHint')}
        rows={3}
        value={fields.quote}
        onChange={(quote) => set({ quote })}
      />
      <TextArea
        label={t('field.note')}
        optional
        rows={2}
        value={fields.note ?? ''}
        onChange={(text) => set({ note: text === '' ? null : text })}
      />
      <div className="duty-form__foot">
        <Button small onPress={onCancel}>
          {t('common:action.cancel')}
        </Button>
        <Button small kind="primary" type="submit" isPending={isPending}>
          {t('common:action.save')}
        </Button>
      </div>
    </form>
  );
}
