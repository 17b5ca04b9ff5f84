import {
  listChangesEndpoint,
  listIssuesEndpoint,
  listRowsEndpoint,
} from '@ansinh/contract/exchange/submissions.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import type { Tx } from '../../../platform/database/transaction.ts';
import { useCase } from '../../../platform/use-case.ts';
import { getLayout } from '../db/datasets.repo.ts';
import {
  listChanges as storedChanges,
  listIssues as storedIssues,
  listRows as storedRows,
} from '../db/rows.repo.ts';
import type { StoredSubmission } from '../db/submission-row.ts';
import { headerOf, issueText } from '../issue-text.ts';
import { openSubmission } from '../open-submission.ts';
import { personalMask } from '../personal-columns.ts';

/** Returns rows of a submission; reading personal columns in the clear leaves an audit row. */
export const listRows = useCase({
  name: 'exchange.list-rows',
  access: 'exchange.read',
  input: inputOf(listRowsEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, input, audit }) => {
    const { submission, mask } = await opened(tx, input.id, actor);
    const { after = 0, limit, only } = input;
    const found = await storedRows(
      tx,
      submission.id,
      submission.confirmedAt && submission.senderId !== actor.agencyId ? 'good' : only,
      after,
      limit + 1,
    );
    const page = found.slice(0, limit);
    audit({
      subject: `submission:${submission.id}`,
      purpose: 'xem dòng của bản gửi',
      detail: { rows: page.length, clear: mask.clear },
    });
    return {
      items: page.map((row) => ({ ...row, key: mask.key(row.key), values: mask.values(row.values) })),
      next: nextOf(found, page, ({ row }) => row),
    };
  },
});

/** Returns what is wrong with which cell. */
export const listIssues = useCase({
  name: 'exchange.list-issues',
  access: 'exchange.read',
  input: inputOf(listIssuesEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input, request }) => {
    const { submission, layout, mask } = await opened(tx, input.id, actor);
    const { after = -1, limit } = input;
    const isOwn = actor.kind === 'system' || submission.senderId === actor.agencyId;
    const found = await storedIssues(tx, submission.id, input, after, limit + 1);
    const page = found.slice(0, limit);
    return {
      items: page.map((issue) => ({
        row: issue.row,
        column: issue.column,
        header: headerOf(layout, issue.column),
        code: issue.code,
        // What a row that was not stated says is its sender's alone.
        value: isOwn ? mask.cell(issue.column, issue.value) : null,
        text: issueText(layout, issue, request.language),
      })),
      next: nextOf(found, page, ({ ord }) => ord),
    };
  },
});

/** Returns how a list differs from the one it replaces. */
export const listChanges = useCase({
  name: 'exchange.list-changes',
  access: 'exchange.read',
  input: inputOf(listChangesEndpoint),
  audit: 'personal',
  run: async ({ tx, actor, input, audit }) => {
    const { submission, mask } = await opened(tx, input.id, actor);
    const { after = 0, limit, kind } = input;
    const found = await storedChanges(tx, submission.id, kind, after, limit + 1);
    const page = found.slice(0, limit);
    audit({
      subject: `submission:${submission.id}`,
      purpose: 'so với bản trước',
      detail: { clear: mask.clear },
    });
    return {
      items: page.map((change) => ({
        kind: change.kind,
        key: mask.key(change.key),
        before: change.before && mask.values(change.before),
        after: change.after && mask.values(change.after),
      })),
      next: nextOf(found, page, ({ ord }) => ord),
    };
  },
});

async function opened(tx: Tx, id: string, actor: Parameters<typeof personalMask>[1]) {
  const submission: StoredSubmission = await openSubmission(tx, id);
  const layout = await getLayout(tx, submission.layoutId, submission.layoutVersion);
  return { submission, layout, mask: personalMask(layout, actor) };
}

function nextOf<T>(found: readonly T[], page: readonly T[], place: (one: T) => number): number | null {
  const last = page.at(-1);
  return found.length > page.length && last !== undefined ? place(last) : null;
}
