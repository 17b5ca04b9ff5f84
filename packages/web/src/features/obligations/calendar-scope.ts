/** Whose and which work a calendar shows; empty: everything that the person may see. */
export interface CalendarScope {
  readonly agency?: string;
  readonly regulation?: string;
}
