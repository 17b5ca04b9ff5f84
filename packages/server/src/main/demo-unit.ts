/** A commune (or a district without communes) with its denominators and what it was formed of. */
export interface DemoUnit {
  readonly key: string;
  readonly province: string;
  readonly from: string;
  readonly to: string | null;
  readonly formers: readonly string[];
  /** By year and series: "2026 dan-so". */
  readonly wholes: Readonly<Record<string, number>>;
}
