import { connect, createServer, type Server, type Socket } from 'node:net';

/** A line as a collector has it in a village. */
export interface SlowLine {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Opens a port that leads to another through a slow line: so many bits a second each way, half the round trip before each piece arrives, and
 * one round trip to connect.
 */
export async function openSlowLine(
  toPort: number,
  { bitsPerSecond, roundTripMs }: { bitsPerSecond: number; roundTripMs: number },
): Promise<SlowLine> {
  const sockets = new Set<Socket>();
  const server: Server = createServer({ allowHalfOpen: true }, (near) => {
    const far = connect({ port: toPort, host: '127.0.0.1', allowHalfOpen: true });
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    const opensAt = performance.now() + roundTripMs;
    carry(near, far, opensAt, bitsPerSecond, roundTripMs);
    carry(far, near, opensAt, bitsPerSecond, roundTripMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the line has no port');
  return {
    port: address.port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Passes bytes on when the line would have: each piece after those before it are through, and half a round trip later. */
function carry(from: Socket, to: Socket, opensAt: number, bitsPerSecond: number, roundTripMs: number): void {
  let freeAt = opensAt;
  // One piece after the other: the end never overtakes the last piece.
  let passed = Promise.resolve();
  const pass = (act: () => void): void => {
    const at = freeAt + roundTripMs / 2;
    passed = passed
      .then(() => new Promise((resolve) => setTimeout(resolve, Math.max(0, at - performance.now()))))
      .then(act);
  };
  from.on('data', (bytes: Buffer) => {
    freeAt = Math.max(freeAt, performance.now()) + (bytes.byteLength * 8 * 1000) / bitsPerSecond;
    pass(() => to.write(bytes));
  });
  from.on('end', () => pass(() => to.end()));
}
