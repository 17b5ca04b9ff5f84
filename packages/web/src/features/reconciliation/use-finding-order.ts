import { useSearchState } from '../../lib/use-search-state.ts';
import { ORDERS, type FindingOrder, type FindingSearch } from './finding-search.ts';

const KEY = 'ansinh.findings.order';

/** Returns the order of the worklist, that of the address or else the one last chosen in this browser, and how to change it. */
export function useFindingOrder(): [FindingOrder, (order: FindingOrder) => void] {
  const [search, change] = useSearchState<FindingSearch>();
  const kept = localStorage.getItem(KEY);
  const order = search.order ?? ORDERS.find((one) => one === kept) ?? 'priority';
  return [
    order,
    (next) => {
      localStorage.setItem(KEY, next);
      change({ order: next });
    },
  ];
}
