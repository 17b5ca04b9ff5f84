import { z } from 'zod';
import { useCase } from '../../../platform/use-case.ts';
import { agencyNamer } from '../agency-names.ts';
import { markMailed, takeQueuedNotices } from '../db/notices.repo.ts';
import { noticeText } from '../notice-text.ts';

const BATCH = 500;

/**
 * Sends one letter to each agency with the notices that wait. They are marked in the same transaction; a mail server that fails
 * leaves them waiting for the next try, so a letter may come twice but never not at all.
 */
export const sendNotices = useCase({
  name: 'obligations.send-notices',
  access: 'system',
  input: z.object({}),
  audit: 'write',
  run: async ({ tx, now, today, services, enqueue, actor, audit }) => {
    const waiting = await takeQueuedNotices(tx, BATCH);
    const namer = await agencyNamer(
      tx,
      waiting.flatMap(({ agencyId, params }) => [agencyId, ...actorOf(params)]),
      today,
    );
    let letters = 0;
    for (const [agencyId, notices] of Map.groupBy(waiting, (notice) => notice.agencyId)) {
      const ids = notices.map(({ id }) => id);
      const addresses = notices[0]?.addresses ?? [];
      const lines = notices.map(({ kind, params, occurrenceId }) => {
        const by = actorOf(params).map((id) => namer.nameOf(id, today).shortName)[0] ?? 'Hệ thống';
        const link = occurrenceId ? `\n  ${services.config.publicUrl}/nhiem-vu/${occurrenceId}` : '';
        return `- ${noticeText(kind, params, by).vi}${link}`;
      });
      const subject = `An Sinh: ${notices.length} thông báo cho ${namer.nameOf(agencyId, today).shortName}`;
      const text = `${lines.join('\n')}\n\nThư tự động của An Sinh. Mọi thông báo vẫn lưu trong chương trình: ${services.config.publicUrl}/thong-bao`;
      for (const to of addresses) await services.mailer.send({ to, subject, text });
      letters += addresses.length;
      await markMailed(tx, ids, addresses.length > 0 ? 'sent' : 'none', now);
    }
    if (waiting.length === BATCH) await enqueue('obligations.send-notices', { tenantId: actor.tenantId });
    audit({ detail: { notices: waiting.length, letters } });
    return { notices: waiting.length, letters };
  },
});

function actorOf(params: Record<string, unknown>): string[] {
  return typeof params['by'] === 'string' ? [params['by']] : [];
}
