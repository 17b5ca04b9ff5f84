import { listNoticesEndpoint, readNoticesEndpoint } from '@ansinh/contract/obligations/overview.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { actingAgency } from '../../../platform/acting-agency.ts';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamer } from '../agency-names.ts';
import { countUnread, findReadMark, listNotices, markRead } from '../db/notices.repo.ts';
import { noticePath } from '../notice-path.ts';
import { noticeText } from '../notice-text.ts';

/** Lists the notices of the person's agency, newest first. */
export const listNoticesOfAgency = useCase({
  name: 'obligations.notices',
  access: 'session',
  input: inputOf(listNoticesEndpoint),
  audit: 'read',
  run: async ({ tx, actor, today, input }) => {
    const { agencyId } = actingAgency(actor);
    const stored = await listNotices(tx, agencyId, input.limit, input.after);
    const mark = await findReadMark(tx);
    const actorId = (params: Record<string, unknown>): string | undefined =>
      typeof params['by'] === 'string' ? params['by'] : undefined;
    const namer = await agencyNamer(
      tx,
      stored.flatMap(({ params }) => actorId(params) ?? []),
      today,
    );
    return {
      items: stored.map(({ id, kind, params, occurrenceId, createdAt, mailState }) => {
        const by = actorId(params);
        const text = noticeText(
          kind,
          params,
          by === undefined ? 'Hệ thống' : namer.nameOf(by, today).shortName,
        );
        const read = mark !== undefined && id <= mark;
        return { id, kind, text, occurrenceId, path: noticePath(params), createdAt, mailState, read };
      }),
      unread: await countUnread(tx, agencyId, mark),
      next: stored.length === input.limit ? (stored.at(-1)?.id ?? null) : null,
    };
  },
});

/** Remembers up to which notice the person has read. */
export const readNotices = useCase({
  name: 'obligations.read-notices',
  access: 'session',
  input: inputOf(readNoticesEndpoint),
  audit: 'read',
  run: ({ tx, actor, input }) => markRead(tx, actor.tenantId, actor.id, input.upTo),
});
