import { createHash } from 'node:crypto';
import type { OfficialDocument } from '@ansinh/domain/documents';
import { edxmlMessage, type AxisParty } from './edxml-message.ts';

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

/** The way to the national document axis. */
export interface DocumentAxis {
  readonly name: string;
  readonly simulated: boolean;
  /** Hands a message over and returns its identifier. @throws Refusal documents.axis_unavailable if it is not taken */
  send(message: AxisMessage): Promise<string>;
}

/** The local stand-in: writes the message as the axis would get it and delivers inside this installation only. */
export const SIMULATED_AXIS: DocumentAxis = {
  name: 'simulator',
  simulated: true,
  send: (message) =>
    Promise.resolve(createHash('sha256').update(edxmlMessage(message)).digest('hex').slice(0, 32)),
};
