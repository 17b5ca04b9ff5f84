import { LoaderCircle, type LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import './button.css';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  readonly kind?: ButtonKind;
  readonly small?: boolean;
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
}

/**
 * A button with words. One primary button a page. `isPending` keeps it focusable while its work runs. React Aria's own
 * pending state is not used: it announces the button by its id, which is gone when the work closes a dialog.
 */
export function Button({
  kind = 'secondary',
  small = false,
  icon,
  children,
  isPending = false,
  ...rest
}: ButtonProps) {
  const Icon = isPending ? LoaderCircle : icon;
  const idle = isPending ? ({ onPress: doNothing, type: 'button', 'aria-disabled': true } as const) : {};
  return (
    <AriaButton
      {...rest}
      {...idle}
      data-pending={isPending || undefined}
      className={classNames('button', `button--${kind}`, small && 'button--small')}
    >
      {Icon && <Icon size={16} aria-hidden />}
      {children}
    </AriaButton>
  );
}

function doNothing(): void {
  // A second press while the work runs.
}
