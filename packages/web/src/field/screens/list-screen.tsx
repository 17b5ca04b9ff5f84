import { Search } from 'lucide-react';
import { useDeferredValue, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateTime } from '../../lib/format.ts';
import { FieldSelect } from '../parts/field-select.tsx';
import { Page } from '../parts/page.tsx';
import { Segments } from '../parts/segments.tsx';
import { useField } from '../parts/use-field.ts';
import { useToday } from '../parts/use-today.ts';
import { VillageList } from '../parts/village-list.tsx';
import { syncRunner } from '../session/sync-runner.ts';
import { isForToday, planTasks } from '../state/day-plan.ts';
import { visitsOfReceipts } from '../state/receipt-book.ts';
import { groupByVillage, matchesWords } from '../state/list-groups.ts';

type View = 'today' | 'all' | 'visited';

/** Kept while the application is open: who comes back from a household finds the list as it was. */
let last: { view: View; words: string; village: string } = { view: 'today', words: '', village: '' };

/** Whom to visit: today, or everybody, by village. */
export function ListScreen() {
  const { t } = useTranslation('field');
  const { work, visits, receipts } = useField();
  const today = useToday();
  const { isRunning } = useSyncExternalStore(syncRunner.subscribe, syncRunner.get);
  const [shown, setShown] = useState(last);
  const change = (patch: Partial<typeof last>): void => setShown((last = { ...last, ...patch }));
  const words = useDeferredValue(shown.words.trim());
  const planned = planTasks(work?.tasks ?? [], [...visits, ...visitsOfReceipts(receipts)], today);
  const ofView = {
    today: planned.filter((one) => isForToday(one, today)),
    all: planned.filter(({ task }) => task.state === 'open'),
    visited: planned.filter(({ isVisitedToday }) => isVisitedToday),
  };
  // Who looks for somebody looks among everybody.
  const view: View = words === '' ? shown.view : 'all';
  const villages = [...new Set(ofView[view].map(({ task }) => task.village))].toSorted((a, b) =>
    a.localeCompare(b, 'vi', { numeric: true }),
  );
  const village = villages.includes(shown.village) ? shown.village : '';
  const found = ofView[view].filter(
    (one) => (village === '' || one.task.village === village) && (words === '' || matchesWords(one, words)),
  );
  return (
    <Page
      title={t(`list.title.${view}`)}
      under={
        work === null
          ? t('list.first')
          : `${formatDate(today)} · ${t('list.asOf', { at: formatDateTime(work.asOf) })}`
      }
      tools={
        <div className="field-tools">
          <label className="field-search">
            <Search size={20} aria-hidden />
            <span className="visually-hidden">{t('list.search')}</span>
            <input
              type="search"
              placeholder={t('list.searchHint')}
              value={shown.words}
              onChange={(event) => change({ words: event.target.value })}
            />
          </label>
          {words === '' && (
            <Segments
              label={t('list.which')}
              value={shown.view}
              choices={(['today', 'all', 'visited'] as const).map((one) => [
                one,
                t(`list.${one}`, { count: ofView[one].length }),
              ])}
              onChange={(next) => change({ view: next })}
            />
          )}
          {villages.length > 1 && (
            <FieldSelect
              label={t('list.village')}
              value={village}
              choices={[
                ['', t('list.everyVillage', { count: villages.length })],
                ...villages.map((one) => [one, one] as const),
              ]}
              onChange={(next) => change({ village: next })}
            />
          )}
        </div>
      }
    >
      {work === null ? (
        <p className="field-empty">{isRunning ? t('list.loading') : t('list.notYet')}</p>
      ) : found.length === 0 ? (
        <div className="field-empty">
          <p>
            {words !== ''
              ? t('list.nothingFound', { words })
              : t(`list.nothing.${view === 'today' && ofView.visited.length > 0 ? 'done' : view}`)}
          </p>
          {view === 'today' && words === '' && ofView.all.length > 0 && (
            <button type="button" className="field-button" onClick={() => change({ view: 'all' })}>
              {t('list.showAll', { count: ofView.all.length })}
            </button>
          )}
        </div>
      ) : (
        <VillageList groups={groupByVillage(found)} today={today} />
      )}
    </Page>
  );
}
