import type { LucideIcon } from 'lucide-react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button';
import { classNames } from './class-names.ts';
import { Tooltip } from './tooltip.tsx';
import './button.css';

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children' | 'aria-label'> {
  /** What the button does: its spoken name and its tooltip. */
  readonly label: string;
  readonly icon: LucideIcon;
  readonly small?: boolean;
}

/** A button with a picture only; the label is spoken and shown as a tooltip. */
export function IconButton({ label, icon: Icon, small = false, ...rest }: IconButtonProps) {
  return (
    <Tooltip text={label}>
      <AriaButton
        {...rest}
        aria-label={label}
        className={classNames('button', 'button--quiet', 'button--icon', small && 'button--small')}
      >
        <Icon size={18} aria-hidden />
      </AriaButton>
    </Tooltip>
  );
}
