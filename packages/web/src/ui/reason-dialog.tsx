import { useState } from 'react';
import type { ApiRefusal } from '../lib/api-refusal.ts';
import { FormDialog } from './form-dialog.tsx';
import { TextArea } from './text-area.tsx';

interface Props {
  readonly title: string;
  /** The verb of the acting button. */
  readonly verb: string;
  /** What follows. */
  readonly consequence: string;
  /** The word above the reason, and what it should say. */
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly shortest?: number;
  readonly maxLength?: number;
  readonly isPending: boolean;
  readonly error: ApiRefusal | null;
  readonly onSubmit: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why something is done, and says what follows. */
export function ReasonDialog({
  consequence,
  label,
  hint,
  optional = false,
  shortest = 1,
  maxLength = 2000,
  onSubmit,
  ...dialog
}: Props) {
  const [text, setText] = useState('');
  const reason = text.trim();
  return (
    <FormDialog
      {...dialog}
      isReady={reason.length >= shortest || (optional && reason === '')}
      onSubmit={() => onSubmit(reason)}
    >
      <p>{consequence}</p>
      <TextArea
        label={label}
        hint={hint}
        optional={optional}
        value={text}
        onChange={setText}
        rows={3}
        maxLength={maxLength}
      />
    </FormDialog>
  );
}
