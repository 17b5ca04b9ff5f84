import { SlidersHorizontal, X } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import './filter-bar.css';

interface Props {
  /** A SearchField. */
  readonly search?: ReactNode;
  /** Selects, ComboBoxes, DatePickers: at most five. */
  readonly children?: ReactNode;
  /** How many filters are set, the search not counted. */
  readonly active: number;
  readonly onClear: () => void;
}

/** The same filter row above every list; on the phone the fields fold behind one button. Values live in the address. */
export function FilterBar({ search, children, active, onClear }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <search className="filter-bar no-print">
      {search !== undefined && <div className="filter-bar__search">{search}</div>}
      {children !== undefined && (
        <>
          <div className="filter-bar__toggle">
            <Button icon={SlidersHorizontal} aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
              {active > 0 ? t('filter.titleActive', { active }) : t('filter.title')}
            </Button>
          </div>
          <div className="filter-bar__fields" data-open={isOpen || undefined}>
            {children}
          </div>
        </>
      )}
      {active > 0 && (
        <Button kind="quiet" icon={X} onPress={onClear}>
          {t('filter.clear')}
        </Button>
      )}
    </search>
  );
}
