import { useCallback, useEffect, useRef, useState } from 'react';
import { DRAFT, PHOTO } from '../state/state-records.ts';
import { EMPTY_DRAFT, type VisitDraft } from '../state/visit-draft.ts';
import type { KeptVisit } from '../state/field-state.ts';
import { useStore } from './use-field.ts';

const SOON_MS = 400;

/**
 * What is being written about somebody, kept encrypted while it is written: a phone that closes the page to open its camera loses nothing.
 * Null until it is read. A visit to correct fills it.
 */
export function useDraft(taskId: string, corrected: KeptVisit | undefined) {
  const { vault } = useStore();
  const name = DRAFT + taskId;
  const [draft, setDraft] = useState<VisitDraft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const written = useRef<VisitDraft | null>(null);
  useEffect(() => {
    let isGone = false;
    const read = async (): Promise<VisitDraft> => {
      const stored = (await vault.read(name)) as VisitDraft | undefined;
      if (stored !== undefined || corrected === undefined) return stored ?? EMPTY_DRAFT;
      const photo = await vault.read(PHOTO + corrected.id);
      const { channel, nextOn, note } = corrected;
      return { channel, nextOn: nextOn ?? '', note, photo: typeof photo === 'string' ? photo : '' };
    };
    void read().then((found) => {
      if (!isGone) setDraft(found);
    });
    return () => {
      isGone = true;
      clearTimeout(timer.current);
      if (written.current !== null) void vault.write({ [name]: written.current });
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a visit to correct is read once
  }, [vault, name, corrected?.id]);
  const change = useCallback(
    (patch: Partial<VisitDraft>) => {
      setDraft((before) => {
        const next = { ...(before ?? EMPTY_DRAFT), ...patch };
        written.current = next;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => {
          written.current = null;
          void vault.write({ [name]: next });
        }, SOON_MS);
        return next;
      });
    },
    [vault, name],
  );
  /** It became a visit: nothing is left to keep. */
  const forget = useCallback(() => {
    clearTimeout(timer.current);
    written.current = null;
  }, []);
  return { draft, change, forget };
}
