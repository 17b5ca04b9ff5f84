import { useTranslation } from 'react-i18next';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { deadlineWords } from './deadline-words.ts';
import { DEADLINE_PARTS, withRule } from './duty-fields.ts';
import type { Deadline } from './regulations.types.ts';

const NONE = 'none';
const RULES = [
  'before',
  'no-later-than',
  'as-of',
  'within',
  'from',
  'period-end',
  'aligned-with',
  'event',
  'either',
  'unspecified',
] as const satisfies readonly Deadline['rule'][];

interface Props {
  /** Other words than those of a duty's own deadline. */
  readonly label?: string;
  readonly none?: string;
  readonly value: Deadline | null;
  readonly onChange: (deadline: Deadline | null) => void;
}

/** Edits a deadline in the words of the administration and says back how it is understood. */
export function DeadlineFields({ value, onChange, ...words }: Props) {
  const { t } = useTranslation('regulations');
  const name = words.label ?? t('field.deadline');
  const parts = value === null ? [] : DEADLINE_PARTS[value.rule];
  const set = (patch: Partial<Record<keyof Deadline, unknown>>): void => {
    if (value === null) return;
    const next = { ...value, ...patch };
    onChange(Object.fromEntries(Object.entries(next).filter(([, one]) => one !== undefined)) as Deadline);
  };
  const number = (key: 'day' | 'month' | 'quarter' | 'year' | 'days') => (
    <TextField
      key={key}
      label={t(`deadline.part.${key}`)}
      inputMode="numeric"
      value={value?.[key] === undefined ? '' : String(value[key])}
      onChange={(text) => set({ [key]: /^\d{1,4}$/.test(text) ? Number(text) : undefined })}
    />
  );
  return (
    <fieldset className="deadline">
      <legend className="visually-hidden">{name}</legend>
      <Select
        label={name}
        choices={[
          { id: NONE, label: words.none ?? t('deadline.none') },
          ...RULES.map((id) => ({ id, label: t(`deadline.rule.${id}`) })),
        ]}
        value={value?.rule ?? NONE}
        onChange={(id) => {
          const rule = RULES.find((one) => one === id);
          onChange(rule === undefined ? null : withRule(value ?? { rule, raw: '' }, rule));
        }}
      />
      {parts.includes('date') && (
        <div className="deadline__numbers">{(['day', 'month', 'quarter'] as const).map(number)}</div>
      )}
      {parts.includes('year') && (
        <div className="deadline__numbers">
          {number('year')}
          <Select
            label={t('deadline.part.yearOffset')}
            choices={[0, 1, 2].map((offset) => ({
              id: String(offset),
              label: t(offset === 0 ? 'deadline.sameYear' : 'deadline.nextYear', { count: offset }),
            }))}
            value={String(value?.yearOffset ?? 0)}
            onChange={(id) => set({ yearOffset: id === '0' ? undefined : Number(id) })}
          />
        </div>
      )}
      {parts.includes('days') && (
        <div className="deadline__numbers">
          {number('days')}
          <Select
            label={t('deadline.part.dayKind')}
            choices={(['calendar', 'working'] as const).map((id) => ({
              id,
              label: t(`deadline.dayKind.${id}`),
            }))}
            value={value?.dayKind ?? 'calendar'}
            onChange={(dayKind) => set({ dayKind })}
          />
        </div>
      )}
      {parts.includes('anchor') && (
        <TextField
          label={t('deadline.part.anchor')}
          hint={t('deadline.part.anchorHint')}
          value={value?.anchor ?? ''}
          onChange={(anchor) => set({ anchor: anchor === '' ? undefined : anchor })}
        />
      )}
      {value !== null && (
        <>
          <TextField label={t('deadline.part.raw')} value={value.raw} onChange={(raw) => set({ raw })} />
          <output className="deadline__words">
            {t('deadline.understood', { words: deadlineWords(t, value) })}
          </output>
        </>
      )}
    </fieldset>
  );
}
