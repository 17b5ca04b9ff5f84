import { useId, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../lib/api-refusal.ts';
import { refusalText } from '../lib/refusal-text.ts';
import { Button } from './button.tsx';
import { Callout } from './callout.tsx';
import { Modal } from './modal.tsx';
import './form-dialog.css';

interface Props {
  readonly title: string;
  /** The verb of the acting button. */
  readonly verb: string;
  /** False while something needed is missing. */
  readonly isReady: boolean;
  readonly isPending: boolean;
  readonly error: ApiRefusal | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Fetches what somebody else has changed meanwhile; the dialog closes with it. */
  readonly onStale?: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A form in a dialog: fields, what the server refused, "leave" and the verb. Render it only while it is open. */
export function FormDialog({ title, verb, isReady, isPending, error, ...props }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isReady && !isPending) props.onSubmit();
  };
  return (
    <Modal
      title={title}
      isOpen
      onClose={props.onClose}
      wide={props.wide ?? false}
      foot={
        <>
          <Button onPress={props.onClose}>{t('action.cancel')}</Button>
          <Button type="submit" form={id} kind="primary" isDisabled={!isReady} isPending={isPending}>
            {verb}
          </Button>
        </>
      }
    >
      <form id={id} className="form-dialog" onSubmit={submit}>
        {error !== null && (
          <Callout tone="red" isAlert>
            <p>{refusalText(error)}</p>
            {error.code === 'platform.stale' && props.onStale !== undefined && (
              <Button small onPress={props.onStale}>
                {t('stale.reload')}
              </Button>
            )}
          </Callout>
        )}
        {props.children}
      </form>
    </Modal>
  );
}
