import type { LucideIcon } from 'lucide-react';
import type { ReactElement, ReactNode } from 'react';
import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { classNames } from './class-names.ts';
import './menu.css';
import './option-list.css';

/** One thing that can be done. */
export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly icon?: LucideIcon;
  readonly danger?: boolean;
  readonly isDisabled?: boolean;
  readonly onAction: () => void;
}

interface Props {
  /** The button that opens it: Button or IconButton. */
  readonly trigger: ReactElement;
  readonly label: string;
  readonly actions: readonly MenuAction[];
  /** Stands above the actions: who is signed in. */
  readonly head?: ReactNode;
}

/** A list of actions under a button. */
export function Menu({ trigger, label, actions, head }: Props) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover className="popover" placement="bottom end" offset={6}>
        {head !== undefined && <div className="menu__head">{head}</div>}
        <AriaMenu className="menu" aria-label={label}>
          {actions.map(({ id, label: words, icon: Icon, danger, isDisabled, onAction }) => (
            <MenuItem
              key={id}
              id={id}
              textValue={words}
              isDisabled={isDisabled ?? false}
              onAction={onAction}
              className={classNames('menu__item', danger === true && 'menu__item--danger')}
            >
              {Icon && <Icon size={16} aria-hidden />}
              {words}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
