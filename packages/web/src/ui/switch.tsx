import type { ReactNode } from 'react';
import { Switch as AriaSwitch, type SwitchProps } from 'react-aria-components/Switch';
import './choice.css';

interface Props extends Omit<SwitchProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
}

/** Turns something on or off at once, without a save button. */
export function Switch({ children, ...rest }: Props) {
  return (
    <AriaSwitch {...rest} className="choice">
      <span className="switch__track" />
      <span>{children}</span>
    </AriaSwitch>
  );
}
