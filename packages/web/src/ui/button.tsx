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

/** A button with words. One primary button a page. `isPending` keeps it focusable while its work runs. */
export function Button({ kind = 'secondary', small = false, icon, children, ...rest }: ButtonProps) {
  const Icon = rest.isPending === true ? LoaderCircle : icon;
  return (
    <AriaButton {...rest} className={classNames('button', `button--${kind}`, small && 'button--small')}>
      {Icon && <Icon size={16} aria-hidden />}
      {children}
    </AriaButton>
  );
}
