import type { HeadingFacts, SubmissionState, SubmissionTimeliness } from '@ansinh/domain/exchange';
import { raw, sql, type Sql } from '../../../platform/database/sql.ts';

/** How often an issue of one kind occurs in one column. */
export interface StoredIssueKind {
  readonly column: string | null;
  readonly code: string;
  readonly count: number;
  readonly repairable: boolean;
  /** The rows are taken all the same; absent in what was checked before this was kept. */
  readonly warning?: boolean;
}

/** One submission as stored. Times ISO. */
export interface StoredSubmission {
  readonly id: string;
  readonly datasetId: string;
  readonly layoutId: string;
  readonly layoutVersion: number;
  readonly senderId: string;
  readonly recipientIds: readonly string[];
  readonly occurrenceId: string | null;
  readonly periodKey: string;
  readonly revision: number;
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  readonly state: SubmissionState;
  /** Set for a list handed over in parts: which part. */
  readonly part: string | null;
  readonly door: 'web' | 'api' | 'cli' | 'folder' | 'loader' | 'register';
  readonly fileName: string;
  readonly sizeBytes: number;
  readonly receivedBytes: number;
  readonly sha256: string | null;
  readonly reading: StoredReading | null;
  readonly mapping: readonly StoredColumn[] | null;
  readonly mappingConfirmed: boolean;
  readonly repairs: readonly StoredRepair[];
  readonly progress: StoredProgress | null;
  readonly rowsTotal: number | null;
  readonly rowsGood: number | null;
  readonly rowsBad: number | null;
  readonly issueKinds: readonly StoredIssueKind[];
  readonly difference: StoredDifference | null;
  readonly failure: { readonly code: string; readonly params: Record<string, string | number> } | null;
  readonly confirmedRows: 'all' | 'good' | null;
  readonly receiptNo: string | null;
  readonly due: string | null;
  readonly timeliness: SubmissionTimeliness;
  readonly confirmedBy: string | null;
  readonly confirmedAt: string | null;
  readonly fedAt: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly returnReason: string | null;
  readonly version: number;
  readonly createdAt: string;
}

/** What the reader found out about a file. */
export interface StoredReading {
  readonly format: string;
  readonly encoding: string | null;
  readonly sheet: string | null;
  /** The unit named above the table; absent in what was read before this was kept. */
  readonly heading?: HeadingFacts;
  readonly headerHash: string;
  readonly fileColumns: readonly {
    readonly index: number;
    readonly header: string;
    readonly samples: readonly (string | null)[];
  }[];
  /** Another layout that fits the file better, where required columns are missing. */
  readonly likely?: { readonly layoutId: string; readonly found: number; readonly total: number };
}

/** Where a column of the layout is in the file. */
export interface StoredColumn {
  readonly key: string;
  readonly index: number | null;
  readonly by: 'key' | 'header' | 'alias' | 'content' | 'remembered' | 'person';
  readonly confidence: number;
}

/** Every cell of a column with this issue is put right the one way there is. */
export interface StoredRepair {
  readonly column: string;
  readonly code: string;
}

/** How far the background work is. */
export interface StoredProgress {
  readonly phase: 'receiving' | 'opening' | 'checking' | 'storing' | 'comparing' | 'done';
  readonly done: number;
  readonly total: number;
}

/** A list against the one it replaces, in rows. */
export interface StoredDifference {
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
  readonly same: number;
}

const iso = (column: string): Sql =>
  raw(`to_char(s.${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`);

/** The columns of StoredSubmission over `submissions s`. */
export const SUBMISSION_COLUMNS: Sql = sql`s.id, s.dataset_id as "datasetId", s.layout_id as "layoutId", s.layout_version as "layoutVersion",
  s.sender_agency_id as "senderId", s.recipient_ids as "recipientIds", s.occurrence_id as "occurrenceId", s.period_key as "periodKey", s.part,
  s.revision, s.replaces, s.replaced_by as "replacedBy", s.state, s.door, s.file_name as "fileName", s.size_bytes::float8 as "sizeBytes",
  s.received_bytes::float8 as "receivedBytes", s.sha256, s.reading, s.mapping, s.mapping_confirmed as "mappingConfirmed", s.repairs,
  s.progress, s.rows_total as "rowsTotal", s.rows_good as "rowsGood", s.rows_bad as "rowsBad", s.issue_kinds as "issueKinds", s.difference,
  s.failure, s.confirmed_rows as "confirmedRows", s.receipt_no as "receiptNo", s.due_on as due, s.timeliness,
  coalesce(app.user_name(case when s.confirmed_by ~ '^[0-9a-f-]{36}$' then s.confirmed_by::uuid end), s.confirmed_by) as "confirmedBy",
  ${iso('confirmed_at')} as "confirmedAt", ${iso('fed_at')} as "fedAt",
  coalesce(app.user_name(case when s.decided_by ~ '^[0-9a-f-]{36}$' then s.decided_by::uuid end), s.decided_by) as "decidedBy",
  ${iso('decided_at')} as "decidedAt", s.return_reason as "returnReason", s.version, ${iso('created_at')} as "createdAt"`;
