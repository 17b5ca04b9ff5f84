import { createHash } from 'node:crypto';
import type { AxisMessage } from './axis-message.ts';
import { edxmlMessage } from './edxml-message.ts';

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
