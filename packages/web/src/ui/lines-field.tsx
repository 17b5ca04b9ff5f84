import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from './text-area.tsx';

interface Props {
  readonly label: string;
  readonly value: readonly string[];
  readonly onChange: (lines: string[]) => void;
  readonly isRequired?: boolean;
}

/** Several short texts, one on each line. */
export function LinesField({ label, value, onChange, isRequired = false }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState(value.join('\n'));
  return (
    <TextArea
      label={label}
      hint={t('field.onePerLine')}
      value={text}
      onChange={(next) => {
        setText(next);
        onChange(
          next
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        );
      }}
      rows={Math.max(2, value.length + 1)}
      optional={!isRequired}
    />
  );
}
