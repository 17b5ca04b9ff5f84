import { Search, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField as AriaSearchField } from 'react-aria-components/SearchField';
import './field.css';
import './search-field.css';

const PAUSE_MS = 250;

interface Props {
  /** Spoken name; also the placeholder. */
  readonly label: string;
  readonly value: string;
  /** Called after a short pause in typing, at once on Enter or clear. */
  readonly onChange: (text: string) => void;
}

/** A search box that waits for a pause in typing before it reports. */
export function SearchField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState(value);
  const [reported, setReported] = useState(value);
  if (value !== reported) {
    setReported(value);
    setTyped(value);
  }
  useEffect(() => {
    if (typed === value) return undefined;
    const timer = setTimeout(() => onChange(typed), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <AriaSearchField
      className="field"
      aria-label={label}
      value={typed}
      onChange={setTyped}
      onSubmit={onChange}
      onClear={() => onChange('')}
    >
      <div className="search">
        <Search className="search__icon" size={16} aria-hidden />
        <Input className="input" placeholder={label} />
        <Button className="search__clear">
          <X size={14} aria-hidden />
        </Button>
      </div>
    </AriaSearchField>
  );
}
