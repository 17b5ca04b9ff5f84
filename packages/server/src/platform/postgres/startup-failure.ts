/** A start that cannot go on, told in one line with what to do. The start command prints it and stops. */
export class StartupFailure extends Error {
  readonly advice: string;

  constructor(message: string, advice: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StartupFailure';
    this.advice = advice;
  }
}
