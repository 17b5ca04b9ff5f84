import type { Actor } from '@ansinh/domain/kernel';
import type { Services, UseCase } from '../use-case.ts';

/** What a command works with: the kernel as a named operator, and one way to print. */
export interface CommandLine {
  /** Returns whether there is an installation; opens nothing. */
  installed(): boolean;
  /** Opens the installation's database on first use. */
  services(): Promise<Services>;
  /** Runs a use case as the operator of the (only, or `--tenant`) province. */
  run<Input, Output>(useCase: UseCase<Input, Output>, input: unknown): Promise<Output>;
  /** The operator: a system actor of the chosen province. */
  operator(): Promise<Actor>;
  /** Prints `value` as JSON with --json, else `text`. */
  print(value: unknown, text: string): void;
}
