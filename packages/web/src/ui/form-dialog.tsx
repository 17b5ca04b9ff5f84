import { useId, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiRefusal } from '../lib/api-refusal.ts';
import { refusalText } from '../lib/refusal-text.ts';
import { Button } from './button.tsx';
import { Callout } from './callout.tsx';
import { Modal } from './modal.tsx';
import { StaleForm, type Versions } from './stale-form.tsx';
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
  /** How to show both versions when somebody else saved meanwhile. */
  readonly versions?: Versions;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A form in a dialog: fields, what the server refused, "leave" and the verb. Render it only while it is open. */
export function FormDialog({ title, verb, isReady, isPending, error, ...props }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const isStale = error?.code === 'platform.stale';
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
        {isStale && props.versions !== undefined ? (
          <StaleForm versions={props.versions} onClose={props.onClose} isPending={isPending} />
        ) : (
          error !== null && (
            <Callout tone="red" isAlert>
              <p>{refusalText(error)}</p>
              {isStale && props.onStale !== undefined && (
                <Button small onPress={props.onStale}>
                  {t('stale.reload')}
                </Button>
              )}
            </Callout>
          )
        )}
        {props.children}
      </form>
    </Modal>
  );
}
