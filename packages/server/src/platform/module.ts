import type { Endpoint } from '@ansinh/contract/platform/endpoint';
import type { Command } from 'commander';
import type { z } from 'zod';
import type { CommandLine } from './cli/command-line.ts';
import type { Services, UseCase } from './use-case.ts';

/** One endpoint bound to the use case it asks for. */
export interface Route {
  readonly endpoint: Endpoint;
  // The kernel parses the input itself, so a door may hand over anything.
  readonly useCase: UseCase<never, unknown>;
}

/** A background task: its payload's shape and what it does. Must be safe to run twice. */
export interface Job {
  readonly name: string;
  readonly payload: z.ZodType;
  /** Five-field UTC cron pattern for a task that also runs by itself. */
  readonly schedule?: string;
  run(services: Services, payload: never): Promise<void>;
}

/** What one capability offers to the doors. The list of modules is the only thing that grows centrally. */
export interface Module {
  readonly name: string;
  readonly routes: readonly Route[];
  readonly jobs?: readonly Job[];
  /** Adds the capability's commands to the command line. */
  readonly commands?: (program: Command, line: CommandLine) => void;
}

/** Returns a route after checking that endpoint and use case agree on name and access. */
export function route<Input>(endpoint: Endpoint, useCase: UseCase<Input, unknown>): Route {
  if (endpoint.name !== useCase.name)
    throw new Error(`endpoint ${endpoint.name} bound to use case ${useCase.name}`);
  if (endpoint.access !== useCase.access)
    throw new Error(`access of ${endpoint.name} differs from its use case`);
  return { endpoint, useCase: useCase as unknown as UseCase<never, unknown> };
}
