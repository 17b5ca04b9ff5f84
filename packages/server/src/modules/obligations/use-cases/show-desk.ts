import type { Desk } from '@ansinh/contract/obligations/obligations.schemas';
import { getDeskEndpoint } from '@ansinh/contract/obligations/overview.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { addDays } from '@ansinh/vietnamese/plain-date';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { useCase } from '../../../platform/use-case.ts';
import { readHeaps } from '../db/desk.repo.ts';
import { countUnread, findReadMark } from '../db/notices.repo.ts';
import { occurrenceLines } from '../occurrence-lines.ts';

const SOON_DAYS = 30;

/** Shows what lies on the desk of the person's agency; light enough for every sign-in. */
export const showDesk = useCase({
  name: 'obligations.desk',
  access: 'obligations.read',
  input: inputOf(getDeskEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today }): Promise<Desk> => {
    const { agencyId } = actingAgency(actor);
    const heaps = await readHeaps(tx, actor.tenantId, agencyId, today, addDays(today, SOON_DAYS));
    const lines = await occurrenceLines(
      tx,
      actor,
      today,
      Object.values(heaps).flatMap(({ rows }) => rows),
    );
    const byId = new Map(lines.map((line) => [line.id, line]));
    const heap = (name: keyof typeof heaps): Desk['dueSoon'] => ({
      count: heaps[name].count,
      items: heaps[name].rows.flatMap(({ id }) => byId.get(id) ?? []),
    });
    return {
      on: today,
      dueSoon: heap('dueSoon'),
      overdue: heap('overdue'),
      returned: heap('returned'),
      waitingForOthers: heap('waitingForOthers'),
      toAccept: heap('toAccept'),
      myParts: heap('myParts'),
      unreadNotices: await countUnread(tx, agencyId, await findReadMark(tx)),
    };
  },
});
