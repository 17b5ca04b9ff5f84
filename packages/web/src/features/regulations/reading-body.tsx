import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AnnexTables } from './annex-tables.tsx';
import { ContentsList } from './contents-list.tsx';
import { contentsTree } from './contents-tree.ts';
import { provisionIndents } from './provision-indent.ts';
import { ProvisionRow } from './provision-row.tsx';
import { useReadingActions } from './reading-actions.ts';
import type { Duty, Provision, Regulation } from './regulations.types.ts';
import type { ReadingSearch } from './search-values.ts';
import { SelectionOffer } from './selection-offer.tsx';
import type { ReadingState } from './use-reading-state.ts';
import { useQuoteHover } from './use-quote-hover.ts';
import './reading.css';
import './clause.css';

interface Props {
  readonly regulation: Regulation;
  readonly provisions: readonly Provision[];
  readonly duties: readonly Duty[];
  readonly shown: readonly Duty[];
  readonly search: ReadingSearch;
  readonly state: ReadingState;
  readonly onGo: (provisionId: string) => void;
}

const NOTHING: readonly Duty[] = [];

/** Contents, text and duties side by side. */
export function ReadingBody({ regulation, provisions, duties, shown, search, state, onGo }: Props) {
  const { t } = useTranslation('regulations');
  const actions = useReadingActions();
  const page = useRef<HTMLDivElement>(null);
  const [wide] = useState(() => matchMedia('(width >= 1180px)').matches);
  useQuoteHover(page);
  useGoTo(page, search);
  const contents = useMemo(() => contentsTree(provisions, duties), [provisions, duties]);
  const indents = useMemo(() => provisionIndents(provisions), [provisions]);
  const byProvision = useMemo(() => Map.groupBy(duties, (duty) => duty.provisionId), [duties]);
  const visible = new Set(shown.map(({ id }) => id));
  const mayAdd = regulation.abilities.includes('edit-duties');
  return (
    <div className="reading" data-view={search.view ?? 'text'}>
      <nav className="reading__contents no-print" aria-label={t('contents.title')}>
        <details className="reading__fold" open={wide}>
          <summary>{t('contents.title')}</summary>
          <ContentsList nodes={contents} current={search.provision} onGo={onGo} />
        </details>
      </nav>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- keys j and k reach every duty */}
      <div
        className="reading__page"
        ref={page}
        onClick={(event) => {
          const words = event.target instanceof Element ? event.target.closest<HTMLElement>('.quote') : null;
          if (words === null || document.getSelection()?.isCollapsed === false) return;
          const ids = words.dataset['duties']?.split(' ') ?? [];
          const next = ids[(ids.indexOf(search.duty ?? '') + 1) % ids.length];
          if (next !== undefined) actions.select(next);
        }}
      >
        {provisions.map((provision) => {
          const own = byProvision.get(provision.id) ?? NOTHING;
          const ids = own.map(({ id }) => id);
          const here = (id: string | null | undefined): string | null =>
            id !== null && id !== undefined && ids.includes(id) ? id : null;
          return (
            <ProvisionRow
              key={provision.id}
              provision={provision}
              indent={indents.get(provision.id) ?? 0}
              duties={own}
              shown={ids.filter((id) => visible.has(id)).join(' ')}
              selected={here(search.duty)}
              editing={here(state.editing)}
              adding={state.adding?.provisionId === provision.id ? state.adding.quote : null}
              marked={ids.filter((id) => state.marked.includes(id)).join(' ')}
              isTarget={search.provision === provision.id}
            />
          );
        })}
        {regulation.annexes > 0 && <AnnexTables regulationId={regulation.id} />}
      </div>
      {mayAdd && <SelectionOffer container={page} />}
    </div>
  );
}

/** Brings the clause or duty of the address into sight when it changes. */
function useGoTo(page: React.RefObject<HTMLElement | null>, { provision, duty }: ReadingSearch): void {
  useEffect(() => {
    if (provision === undefined) return;
    const row = page.current?.querySelector(`[data-provision="${CSS.escape(provision)}"]`);
    row?.scrollIntoView({ block: 'start' });
  }, [page, provision]);
  useEffect(() => {
    if (duty === undefined) return;
    const card = page.current?.querySelector(`article[data-duties="${CSS.escape(duty)}"]`);
    card?.scrollIntoView({ block: 'nearest' });
  }, [page, duty]);
}
