import type { ReportPart } from '@ansinh/contract/reports/reports.schemas';

/** A part as it was sent: everything a reader sees of it but what others say today. */
export type FrozenPart = Omit<ReportPart, 'differs' | 'version'>;
