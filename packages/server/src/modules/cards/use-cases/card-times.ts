import { cardTimesEndpoint } from '@ansinh/contract/cards/cards.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { addDays } from '@ansinh/vietnamese/plain-date';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamesOn } from '../../directory/index.ts';
import { cardTerm } from '../card-terms.ts';
import { communeNames, timesBy } from '../db/card-times.repo.ts';

const YEAR_DAYS = 365;
const NOTHING = { requested: 0, issued: 0, waiting: 0, overdue: 0, returned: 0, median: null, onTime: null };

/** How long cards and books took, of the last year unless it says otherwise. */
export const cardTimes = useCase({
  name: 'cards.times',
  access: 'cards.read',
  input: inputOf(cardTimesEndpoint),
  audit: 'read',
  run: async ({ tx, today, input }) => {
    const { kind, by, to = today, from = addDays(to, -YEAR_DAYS) } = input;
    const asked = { kind, from, to, today };
    const [whole] = await timesBy(tx, { ...asked, by: 'whole' });
    const lines = await timesBy(tx, { ...asked, by });
    const keys = lines.map(({ key }) => key).filter((key) => key !== '');
    const names: ReadonlyMap<string, string> =
      by === 'commune'
        ? await communeNames(tx, keys)
        : by === 'agency'
          ? new Map([...(await agencyNamesOn(tx, keys, today))].map(([id, { name }]) => [id, name]))
          : new Map();
    const ordered = by === 'month' ? lines.toSorted((a, b) => (a.key < b.key ? -1 : 1)) : lines;
    return {
      from,
      to,
      term: { kind, ...(await cardTerm(tx, kind, today)) },
      whole: { key: '', name: null, ...(whole ?? NOTHING) },
      lines: ordered.map((line) => ({ ...line, name: names.get(line.key) ?? null })),
    };
  },
});
