import { BookOpenText } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Drawer } from './drawer.tsx';
import './basis-chip.css';

interface Props {
  /** Short reference: "KT25 · Đ24.1". */
  readonly reference: string;
  /** Shown when the chip is opened: a ClauseText, or a component that fetches one. Rendered only then. */
  readonly children: ReactNode;
}

/** Answers "căn cứ vào đâu?": opens the clause beside the work. */
export function BasisChip({ reference, children }: Props) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        className="basis"
        aria-label={t('basis.open', { reference })}
        aria-haspopup="dialog"
        onPress={() => setOpen(true)}
      >
        <BookOpenText size={14} aria-hidden />
        {reference}
      </Button>
      <Drawer title={t('basis.title', { reference })} isOpen={isOpen} onClose={() => setOpen(false)}>
        {isOpen && children}
      </Drawer>
    </>
  );
}
