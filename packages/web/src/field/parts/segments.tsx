interface Props<T extends string> {
  readonly label: string;
  /** The label is shown; else it is only spoken. */
  readonly isNamed?: boolean;
  readonly value: T;
  readonly choices: readonly (readonly [value: T, label: string])[];
  readonly onChange: (value: T) => void;
}

/** Two to four choices side by side, one of them taken. */
export function Segments<T extends string>({ label, isNamed = false, value, choices, onChange }: Props<T>) {
  return (
    <fieldset className="field-input">
      <legend className={isNamed ? 'field-segments__name' : 'visually-hidden'}>{label}</legend>
      <div className="field-segments">
        {choices.map(([one, text]) => (
          <button key={one} type="button" aria-pressed={one === value} onClick={() => onChange(one)}>
            {text}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
