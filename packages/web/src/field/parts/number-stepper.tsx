import { Minus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A small whole number, by the thumb. */
export function NumberStepper({ label, value, least, most, onChange }: Props) {
  const { t } = useTranslation('field');
  return (
    <fieldset className="field-input" aria-label={label}>
      <span>{label}</span>
      <div className="field-stepper">
        <button
          type="button"
          aria-label={t('calculator.less')}
          disabled={value <= least}
          onClick={() => onChange(value - 1)}
        >
          <Minus size={24} aria-hidden />
        </button>
        <output aria-live="polite">{value}</output>
        <button
          type="button"
          aria-label={t('calculator.more')}
          disabled={value >= most}
          onClick={() => onChange(value + 1)}
        >
          <Plus size={24} aria-hidden />
        </button>
      </div>
    </fieldset>
  );
}
