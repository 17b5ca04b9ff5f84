import { useEffect, useState } from 'react';
import type { ApiRefusal } from '../../lib/api-refusal.ts';
import { useFetchReport, useSavePart, type PartBody } from './reports.queries.ts';
import type { ReportPart } from './reports.types.ts';

const IDLE_MS = 2_000;

/** Where what is written stands: what is not on the server yet says so. */
export type SaveStatus = 'untouched' | 'saved' | 'unsaved' | 'incomplete' | 'saving' | 'refused' | 'conflict';

interface Draft<T> {
  readonly value: T;
  /** The version it was begun from. */
  readonly version: number;
}

export interface PartDraft<T> {
  readonly value: T;
  readonly status: SaveStatus;
  readonly error: ApiRefusal | null;
  readonly change: (value: T) => void;
  /** Saves now: when a field is left. */
  readonly flush: () => void;
  /** What somebody else saved meanwhile. */
  readonly theirs: ReportPart | null;
  readonly keepMine: (value: T) => void;
  readonly takeTheirs: () => void;
}

interface Options<T> {
  readonly reportId: string;
  readonly part: ReportPart;
  readonly read: (part: ReportPart) => T;
  readonly write: (value: T) => Omit<PartBody, 'version'>;
  /** False while it cannot be saved yet. */
  readonly isWhole?: (value: T) => boolean;
}

/** Words that save themselves when the writer pauses or leaves the field; somebody else's newer words are shown beside, never overwritten. */
export function usePartDraft<T>({
  reportId,
  part,
  read,
  write,
  isWhole = () => true,
}: Options<T>): PartDraft<T> {
  const [draft, setDraft] = useState<Draft<T> | null>(null);
  const [refused, setRefused] = useState<Draft<T> | null>(null);
  const [theirs, setTheirs] = useState<ReportPart | null>(null);
  const save = useSavePart(reportId);
  const fetchReport = useFetchReport(reportId);
  const send = (given: Draft<T>): void =>
    save.mutate(
      { key: part.key, body: { ...write(given.value), version: given.version } },
      {
        onSuccess: ({ version }) =>
          setDraft((now) => (now === null || now.value === given.value ? null : { ...now, version })),
        onError: (error) => {
          setRefused(given);
          if (error.code === 'reports.changed_meanwhile')
            void fetchReport().then(({ parts }) =>
              setTheirs(parts.find(({ key }) => key === part.key) ?? null),
            );
        },
      },
    );
  const waits =
    draft !== null && draft !== refused && theirs === null && !save.isPending && isWhole(draft.value);
  const flush = (): void => {
    if (waits) send(draft);
  };
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => send(draft), IDLE_MS);
    return () => clearTimeout(timer);
    // The timer starts anew with each change of the draft; `send` is another function at every drawing.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [draft, waits]);
  useEffect(() => {
    if (draft === null) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [draft]);
  const status = (): SaveStatus => {
    if (theirs !== null) return 'conflict';
    if (save.isPending) return 'saving';
    if (draft === null) return part.editedAt === null ? 'untouched' : 'saved';
    if (draft === refused) return 'refused';
    return isWhole(draft.value) ? 'unsaved' : 'incomplete';
  };
  return {
    value: draft === null ? read(part) : draft.value,
    status: status(),
    error: draft !== null && draft === refused ? save.error : null,
    change: (value) => setDraft((now) => ({ value, version: now?.version ?? part.version })),
    flush,
    theirs,
    keepMine: (value) => {
      if (theirs === null) return;
      const next = { value, version: theirs.version };
      setTheirs(null);
      setDraft(next);
      send(next);
    },
    takeTheirs: () => {
      setTheirs(null);
      setDraft(null);
    },
  };
}
