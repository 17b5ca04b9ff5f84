import { Check } from 'lucide-react';
import { ListBoxItem } from 'react-aria-components/ListBox';
import './option-list.css';

/** One choice of a list: its id, its words, and a grey second line if wanted. */
export interface Choice<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly detail?: string;
}

/** One row of a Select or ComboBox. */
export function Option({ choice }: { readonly choice: Choice }) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.label} className="option">
      {({ isSelected }) => (
        <>
          <span className="option__text">
            {choice.label}
            {choice.detail !== undefined && <span className="option__detail">{choice.detail}</span>}
          </span>
          {isSelected && <Check size={16} aria-hidden />}
        </>
      )}
    </ListBoxItem>
  );
}
