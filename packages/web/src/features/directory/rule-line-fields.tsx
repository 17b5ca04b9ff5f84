import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DatePicker } from '../../ui/date-picker.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { KINDS, LEVELS } from './agency-kinds.ts';
import type { RuleLineDraft } from './rule-line-draft.ts';
import './rule-line-fields.css';

interface Props {
  readonly draft: RuleLineDraft;
  readonly onChange: (draft: RuleLineDraft) => void;
  readonly onRemove: () => void;
}

function toggled<T>(list: readonly T[], one: T, on: boolean): T[] {
  return on ? [...list, one] : list.filter((other) => other !== one);
}

/** Fields of one line of a group's rule. */
export function RuleLineFields({ draft, onChange, onRemove }: Props) {
  const { t } = useTranslation('directory');
  return (
    <div className="people-row">
      <fieldset className="ticks">
        <legend>{t('column.level')}</legend>
        {LEVELS.map((level) => (
          <Checkbox
            key={level}
            isSelected={draft.levels.includes(level)}
            onChange={(on) => onChange({ ...draft, levels: toggled(draft.levels, level, on) })}
          >
            {t(`level.${level}`)}
          </Checkbox>
        ))}
      </fieldset>
      <fieldset className="ticks">
        <legend>{t('column.kind')}</legend>
        {KINDS.map((kind) => (
          <Checkbox
            key={kind}
            isSelected={draft.kinds.includes(kind)}
            onChange={(on) => onChange({ ...draft, kinds: toggled(draft.kinds, kind, on) })}
          >
            {t(`kind.${kind}`)}
          </Checkbox>
        ))}
      </fieldset>
      <TextField
        label={t('group.codes')}
        hint={t('group.codesHint')}
        value={draft.codes}
        onChange={(codes) => onChange({ ...draft, codes })}
        optional
      />
      <div className="form-dialog__pair">
        <DatePicker
          label={t('alias.from')}
          value={draft.from}
          onChange={(from) => onChange({ ...draft, from })}
          optional
        />
        <DatePicker
          label={t('alias.to')}
          value={draft.to}
          onChange={(to) => onChange({ ...draft, to })}
          optional
        />
      </div>
      <div className="people-row__remove">
        <Button kind="quiet" small onPress={onRemove}>
          {t('group.removeLine')}
        </Button>
      </div>
    </div>
  );
}
