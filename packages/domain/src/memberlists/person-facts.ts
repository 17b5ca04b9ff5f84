/** Who pays for a health card. 1 employer and worker, 2 Social Insurance, 3 State budget, 4 supported by the budget, 5 household. @law Luật BHYT Đ12 */
export type Payer = 1 | 2 | 3 | 4 | 5;

/** The newest cover of a person in a scheme. */
export interface Cover {
  /** Last day it is paid or stands for, ISO; null: no end is stated. */
  readonly endsOn: string | null;
  readonly payer: Payer;
  /** Object code of the card, where stated. */
  readonly group: string | null;
}

/** What the registers say of a person, as the lists are made from it. Dates ISO. */
export interface PersonFacts {
  readonly birth: string | null;
  readonly sex: 'male' | 'female' | null;
  /** Newest health cover, whoever pays. */
  readonly health: Cover | null;
  /** End of the newest compulsory social insurance; undefined: never had any. */
  readonly compulsoryUntil: string | null | undefined;
  /** End of the newest voluntary social insurance paid for; undefined: never had any. */
  readonly voluntaryUntil: string | null | undefined;
  /** Stands on a list of people the State pays the card of in full. */
  readonly stateFunded: boolean;
  /** Code of the group the State supports him in, of those he stands in the one with the highest support; null: none. */
  readonly supportedGroup: string | null;
  /** Somebody else of his household pays his own health insurance now. */
  readonly householdPays: boolean;
}
