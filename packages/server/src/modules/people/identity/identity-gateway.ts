/** What is asked about one person: the number and the three facts the national population database confirms. */
export interface IdentityQuestion {
  readonly personId: string;
  readonly identityNumber: string;
  readonly fullName: string;
  readonly birthDate: string | null;
  readonly birthPrecision: 'day' | 'month' | 'year';
  readonly sex: 'male' | 'female' | null;
}

/** The answer about one person; `differing` names the facts that are otherwise there. */
export interface IdentityAnswer {
  readonly personId: string;
  readonly identityNumber: string;
  readonly result: 'matched' | 'mismatched' | 'not-found';
  readonly differing: readonly string[];
}

/** The way to the national population database. The database answers whether facts agree; it gives no facts out. */
export interface IdentityGateway {
  readonly name: string;
  /** True for the local stand-in; its answers are labelled wherever they are shown. */
  readonly simulated: boolean;
  ask(questions: readonly IdentityQuestion[]): Promise<IdentityAnswer[]>;
}
