import { z } from 'zod';
import { useCase, type Services } from '../../../platform/use-case.ts';
import { agencyNamer } from '../agency-names.ts';
import { hasQueuedNotices, markMailed, takeQueuedNotices } from '../db/notices.repo.ts';
import { noticePath } from '../notice-path.ts';
import { noticeText } from '../notice-text.ts';

const MOST_LINES = 200;

/**
 * Sends the waiting notices of one agency as one letter to each of its addresses; `more`: others still wait. The notices are marked
 * in the same transaction: a mail server that is away leaves them waiting for the next try, so a letter may come twice but never not
 * at all. Addresses the server refuses for good are recorded, so that they hold nobody up.
 */
export const sendNotices = useCase({
  name: 'obligations.send-notices',
  access: 'system',
  input: z.object({}),
  audit: 'write',
  run: async ({ tx, now, today, services, audit, nothingChanged }) => {
    const queued = await takeQueuedNotices(tx, MOST_LINES);
    if (!queued) {
      nothingChanged();
      return { notices: 0, letters: 0, more: false };
    }
    const { agencyId, addresses, notices } = queued;
    const namer = await agencyNamer(
      tx,
      [agencyId, ...notices.flatMap(({ params }) => actorOf(params))],
      today,
    );
    const lines = notices.map(({ kind, params, occurrenceId }) => {
      const by = actorOf(params).map((id) => namer.nameOf(id, today).shortName)[0] ?? 'Hệ thống';
      const path = occurrenceId ? `/nhiem-vu/${occurrenceId}` : noticePath(params);
      const link = path === null ? '' : `\n  ${services.config.publicUrl}${path}`;
      return `- ${noticeText(kind, params, by).vi}${link}`;
    });
    const subject = `An Sinh: ${notices.length} thông báo cho ${namer.nameOf(agencyId, today).shortName}`;
    const text = `${lines.join('\n')}\n\nThư tự động của An Sinh. Mọi thông báo vẫn lưu trong chương trình: ${services.config.publicUrl}/thong-bao`;
    const refused: string[] = [];
    for (const to of addresses)
      if (!(await sendUnlessRefused(services, { to, subject, text }))) refused.push(to);
    const letters = addresses.length - refused.length;
    const state = letters > 0 ? 'sent' : addresses.length > 0 ? 'failed' : 'none';
    await markMailed(
      tx,
      notices.map(({ id }) => id),
      state,
      now,
    );
    audit({ subject: `agency:${agencyId}`, detail: { notices: notices.length, letters, refused } });
    return { notices: notices.length, letters, more: await hasQueuedNotices(tx) };
  },
});

/** Sends a letter; false when the server refuses the address for good (SMTP 5xx). Any other failure is thrown: try again later. */
async function sendUnlessRefused(
  { mailer }: Services,
  letter: { to: string; subject: string; text: string },
): Promise<boolean> {
  try {
    await mailer.send(letter);
    return true;
  } catch (error) {
    const { code, responseCode } = error as { code?: string; responseCode?: number };
    if (code === 'EENVELOPE' && responseCode !== undefined && responseCode >= 500) return false;
    throw error;
  }
}

function actorOf(params: Record<string, unknown>): string[] {
  return typeof params['by'] === 'string' ? [params['by']] : [];
}
