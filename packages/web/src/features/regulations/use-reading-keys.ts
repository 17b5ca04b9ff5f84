import { useEffect, useEffectEvent } from 'react';
import type { ReadingActions } from './reading-actions.ts';
import type { Duty } from './regulations.types.ts';

const BUSY =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="alertdialog"], [role="listbox"]';
const PRESSABLE = 'button, a, [role="tab"], summary';

interface Options {
  /** The duties shown, in the order of the text. */
  readonly duties: readonly Duty[];
  readonly selected: string | undefined;
  readonly actions: ReadingActions;
}

/** Keys of the reading view: j and k walk over the duties, Enter edits, c confirms and goes on to the next undecided one, x rejects, m marks for merging. */
export function useReadingKeys({ duties, selected, actions }: Options): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.ctrlKey || event.metaKey || event.altKey || target?.closest(BUSY)) return;
    if (document.querySelector('[role="dialog"], [role="alertdialog"]') !== null) return;
    const at = duties.findIndex((duty) => duty.id === selected);
    const duty = duties[at];
    const key = event.key.toLowerCase();
    if (key === 'j' || key === 'k') {
      const next = duties[key === 'j' ? at + 1 : at < 0 ? duties.length - 1 : at - 1];
      if (next) actions.select(next.id);
    } else if (duty === undefined) return;
    else if (key === 'enter' && (target?.closest(PRESSABLE) ?? null) === null) {
      if (!duty.abilities.includes('edit')) return;
      actions.edit(duty.id);
    } else if (key === 'c' && duty.abilities.includes('confirm') && duty.state === 'draft') {
      actions.confirm(duty);
      const next = duties.slice(at + 1).find(({ state }) => state === 'draft');
      if (next) actions.select(next.id);
    } else if (key === 'x' && duty.abilities.includes('reject') && duty.state === 'draft') {
      actions.open({ kind: 'reject', duty });
    } else if (key === 'm' && duty.abilities.includes('merge')) actions.mark(duty.id);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}
