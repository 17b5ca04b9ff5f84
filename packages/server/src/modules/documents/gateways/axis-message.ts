import type { OfficialDocument } from '@ansinh/domain/documents';

/** An agency on the document axis. */
export interface AxisParty {
  /** Identifier of the agency there; ours is used where none is known. */
  readonly code: string;
  readonly name: string;
}

/** What goes over the national document axis. */
export interface AxisMessage {
  readonly document: OfficialDocument;
  readonly number: number;
  readonly symbol: string;
  readonly day: string;
  readonly from: AxisParty;
  readonly to: AxisParty;
  readonly sha256: string;
}
