import type { ReportPart } from '@ansinh/contract/reports/reports.schemas';
import { computeCells, partsOf, type Excerpt, type ReportForm } from '@ansinh/domain/reports';
import type { StoredPart } from './db/parts.repo.ts';
import type { Beside } from './found.ts';

/** Returns the parts of a report that is being written, in the order of its form, computed cells with what they come to now. */
export function partViews(
  form: ReportForm,
  stored: readonly StoredPart[],
  excerpts: ReadonlyMap<string, readonly Excerpt[]>,
  nameOf: (person: string) => string,
): ReportPart[] {
  const known = new Map(stored.map((part) => [part.key, part]));
  const views = partsOf(form).map(({ key, kind }): ReportPart => {
    const part = known.get(key);
    const collected = excerpts.get(key) ?? [];
    return part ? viewOf(part, collected, nameOf) : { ...emptyPart(key, kind), excerpts: [...collected] };
  });
  return withComputed(form, views);
}

const NONE: Beside = { before: null, yearBefore: null, target: null };

/** A part nobody wrote and the system found nothing for. */
function emptyPart(key: string, kind: ReportPart['kind']): ReportPart {
  return {
    key,
    kind,
    value: null,
    found: null,
    reason: '',
    text: '',
    issues: [],
    excerpts: [],
    provenance: null,
    ...NONE,
    differs: null,
    version: 1,
    editedBy: null,
    editedAt: null,
  };
}

/** Returns one part as answers carry it, with the words it collects. */
export function viewOf(
  part: StoredPart,
  excerpts: readonly Excerpt[],
  nameOf: (person: string) => string,
): ReportPart {
  const { beside = NONE, ...provenance } = part.provenance ?? { beside: NONE };
  return {
    key: part.key,
    kind: part.kind,
    value: part.value ?? part.found,
    found: part.found,
    reason: part.reason,
    text: part.body?.text ?? '',
    issues: [...(part.body?.issues ?? [])],
    excerpts: [...excerpts],
    provenance: 'kind' in provenance ? provenance : null,
    ...beside,
    differs: null,
    version: part.version,
    editedBy: part.editedBy === null ? null : nameOf(part.editedBy),
    editedAt: part.editedAt,
  };
}

/** Computed cells follow from the others, in this period and in those beside it. */
function withComputed(form: ReportForm, views: readonly ReportPart[]): ReportPart[] {
  const course = (of: 'value' | 'before' | 'yearBefore'): ReadonlyMap<string, number | null> =>
    computeCells(
      form,
      new Map(views.flatMap((view) => (view.kind === 'figure' ? [[view.key, view[of]]] : []))),
    );
  const [now, before, yearBefore] = [course('value'), course('before'), course('yearBefore')];
  const sources = new Map(partsOf(form).map(({ key, source }) => [key, source]));
  return views.map((view) => {
    const source = sources.get(view.key);
    if (source?.kind !== 'computed') return view;
    const value = now.get(view.key) ?? null;
    return {
      ...view,
      value,
      found: value,
      before: before.get(view.key) ?? null,
      yearBefore: yearBefore.get(view.key) ?? null,
      provenance: {
        kind: 'computed',
        text: OPERATIONS[source.operation],
        asOf: null,
        estimated: source.of.some(
          (key) => views.find((one) => one.key === key)?.provenance?.estimated ?? false,
        ),
        href: null,
        submission: null,
      },
    };
  });
}

const OPERATIONS = {
  sum: 'Cộng các ô của bảng',
  difference: 'Hiệu của hai ô trong bảng',
  percent: 'Tỷ lệ phần trăm của hai ô trong bảng',
} as const;
