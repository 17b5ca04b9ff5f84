import { Plus } from 'lucide-react';
import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { useReadingActions } from './reading-actions.ts';

interface Offer {
  readonly provisionId: string;
  readonly quote: string;
  readonly top: number;
  readonly left: number;
}

const MIN_LETTERS = 8;

function offerOf(root: HTMLElement): Offer | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const rowOf = (node: Node): HTMLElement | null =>
    (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('.row__text') ?? null;
  const row = rowOf(range.startContainer);
  if (row === null || row !== rowOf(range.endContainer) || !root.contains(row)) return null;
  const provisionId = row.closest<HTMLElement>('[data-provision]')?.dataset['provision'];
  const quote = selection.toString().replace(/\s+/gu, ' ').trim();
  if (provisionId === undefined || quote.length < MIN_LETTERS) return null;
  const box = range.getBoundingClientRect();
  return { provisionId, quote, top: box.bottom + 6, left: Math.max(8, Math.min(box.left, innerWidth - 280)) };
}

/** Offers to make a duty of the words just selected in one provision. */
export function SelectionOffer({ container }: { readonly container: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation('regulations');
  const actions = useReadingActions();
  const [offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => setOffer(container.current === null ? null : offerOf(container.current)), 120);
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('scroll', look, { passive: true });
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('scroll', look);
    };
  }, [container]);
  if (offer === null) return null;
  return (
    <div className="selection-offer" style={{ top: offer.top, left: offer.left }}>
      <Button
        kind="primary"
        small
        icon={Plus}
        onPress={() => {
          actions.add({ provisionId: offer.provisionId, quote: offer.quote });
          document.getSelection()?.removeAllRanges();
          setOffer(null);
        }}
      >
        {t('duty.fromSelection')}
      </Button>
    </div>
  );
}
