import {
  confirmMappingEndpoint,
  repairSubmissionEndpoint,
} from '@ansinh/contract/exchange/submission-steps.endpoints';
import { showMappingEndpoint } from '@ansinh/contract/exchange/submissions.endpoints';
import { inputOf } from '@ansinh/contract/platform/endpoint';
import { Refusal } from '../../../platform/refusal.ts';
import { useCase } from '../../../platform/use-case.ts';
import { getLayout } from '../db/datasets.repo.ts';
import { rememberMapping } from '../db/mappings.repo.ts';
import { addSubmissionEvent } from '../db/submission-events.repo.ts';
import { changeSubmission } from '../db/submissions.repo.ts';
import { confirmedColumns, missingColumns, refuseMissing } from '../confirmed-columns.ts';
import { openForMove, openSubmission } from '../open-submission.ts';

/** Returns which column of the file is which column of the list, as recognised or confirmed. */
export const showMapping = useCase({
  name: 'exchange.show-mapping',
  access: 'exchange.submit',
  input: inputOf(showMappingEndpoint),
  audit: 'read',
  run: async ({ tx, actor, input }) => {
    const submission = await openSubmission(tx, input.id);
    if (actor.kind !== 'system' && submission.senderId !== actor.agencyId)
      throw new Refusal('platform.not_found');
    const { reading, mapping } = submission;
    if (!reading || !mapping) throw new Refusal('exchange.not_in_state', { state: submission.state });
    const layout = await getLayout(tx, submission.layoutId, submission.layoutVersion);
    const byKey = new Map(mapping.map((column) => [column.key, column]));
    return {
      format: reading.format,
      encoding: reading.encoding,
      sheet: reading.sheet,
      fileColumns: reading.fileColumns.map(({ index, header, samples }) => ({
        index,
        header,
        samples: [...samples],
      })),
      columns: layout.columns.map(({ key, header, required }) => {
        const { index = null, by = 'header' as const, confidence = 0 } = byKey.get(key) ?? {};
        return { key, header, required, index, by, confidence };
      }),
      missing: missingColumns(layout, mapping),
      confirmed: submission.mappingConfirmed,
    };
  },
});

/** A person says which column is which: remembered for the sender's next file with the same header; then all rows are checked. */
export const confirmMapping = useCase({
  name: 'exchange.confirm-mapping',
  access: 'exchange.submit',
  input: inputOf(confirmMappingEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit, enqueue }) => {
    const { submission, state } = await openForMove(tx, actor, input.id, 'map', input.version);
    const layout = await getLayout(tx, submission.layoutId, submission.layoutVersion);
    const mapping = confirmedColumns(layout, submission.reading?.fileColumns ?? [], input.columns);
    refuseMissing(layout, mapping);
    if (submission.reading)
      await rememberMapping(tx, {
        tenantId: actor.tenantId,
        agencyId: submission.senderId,
        layoutId: layout.id,
        headerHash: submission.reading.headerHash,
        columns: Object.fromEntries(mapping.map(({ key, index }) => [key, index])),
        fileColumns: submission.reading.fileColumns,
        by: actor.id,
      });
    const version = await changeSubmission(tx, submission.id, { state, mapping, mappingConfirmed: true });
    await addSubmissionEvent(tx, actor, submission.id, now, { kind: 'map' });
    await enqueue('exchange.check', { tenantId: actor.tenantId, submissionId: submission.id });
    audit({ subject: `submission:${submission.id}` });
    return { id: submission.id, state, version };
  },
});

/** Puts right every cell with one kind of issue the one way there is, or takes that back, and checks the file again. */
export const repairSubmission = useCase({
  name: 'exchange.repair-submission',
  access: 'exchange.submit',
  input: inputOf(repairSubmissionEndpoint),
  audit: 'write',
  run: async ({ tx, actor, now, input, audit, enqueue }) => {
    const { submission, state } = await openForMove(tx, actor, input.id, 'repair', input.version);
    const { code, column, undo } = input;
    const isThis = (one: { code: string; column: string | null }): boolean =>
      one.code === code && one.column === column;
    const known = submission.issueKinds.find(isThis);
    if (undo ? !submission.repairs.some(isThis) : !known?.repairable)
      throw new Refusal('exchange.not_repairable');
    const others = submission.repairs.filter((one) => !isThis(one));
    const repairs = undo ? others : [...others, { code, column }];
    const version = await changeSubmission(tx, submission.id, { state, repairs });
    const detail = undo ? { code, column } : { code, column, cells: known?.count ?? 0 };
    await addSubmissionEvent(tx, actor, submission.id, now, {
      kind: undo ? 'undo_repair' : 'repair',
      detail,
    });
    await enqueue('exchange.check', { tenantId: actor.tenantId, submissionId: submission.id });
    audit({ subject: `submission:${submission.id}`, detail: { ...detail, undo } });
    return { id: submission.id, state, version };
  },
});
