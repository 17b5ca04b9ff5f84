import { spawn, type ChildProcess } from 'node:child_process';

/** What a finished program said and how it ended. */
export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of the repository on the project's Node to its end. */
export function runToEnd(args: readonly string[], env: Record<string, string> = {}): Promise<Finished> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return ended(child);
}

/** Runs `ansinh …`. */
export function ansinh(args: readonly string[], env: Record<string, string> = {}): Promise<Finished> {
  return runToEnd(['packages/server/bin/ansinh.mjs', ...args], env);
}

/** A started product; `up` resolves with its address. */
export interface Started {
  readonly child: ChildProcess;
  readonly up: Promise<string>;
  readonly end: Promise<Finished>;
}

/** Starts the product as `npm start` does, without the installing step. */
export function startProduct(env: Record<string, string>): Started {
  const child = spawn(process.execPath, ['packages/server/src/main/start.ts'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = ended(child);
  const up = new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /đang chạy tại (http\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    void end.then(({ stderr }) => reject(new Error(`ended before it was up: ${said}${stderr}`)));
  });
  up.catch(() => undefined);
  return { child, up, end };
}

function ended(child: ChildProcess): Promise<Finished> {
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
}
