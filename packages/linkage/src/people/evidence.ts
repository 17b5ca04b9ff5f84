/** What one field says: a level, its weight against any other person, and its weight against another of the household. */
export class Evidence {
  level = 0;
  random = 0;
  household = 0;

  set(level: number, random: number, household: number): void {
    this.level = level;
    this.random = random;
    this.household = household;
  }
}
