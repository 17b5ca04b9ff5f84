import type { FindingSubject } from './finding-state.ts';

/** One kind of difference between sources. Data: the comparison itself is the server's SQL, named by the same id. */
export interface FindingRule {
  /** "subject.kind" */
  readonly id: string;
  readonly subject: FindingSubject;
  readonly title: string;
  readonly titleEn: string;
  /** What is found, `{name}` filled from the finding's figures. */
  readonly sentence: string;
  readonly sentenceEn: string;
  /** What to do about it. */
  readonly advice: string;
  readonly adviceEn: string;
  /** 0 to 70: how grave the kind is. */
  readonly gravity: number;
  /** Provisions of regulations by pack, that ask for the lists or for the check. */
  readonly provisions: Readonly<Record<string, readonly string[]>>;
  /** National law it rests on. */
  readonly law: string;
}
