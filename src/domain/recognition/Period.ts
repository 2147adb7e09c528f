/** The months that a report or a column covers, from January on. Sv: period. */
export interface Period {
  readonly year: number;
  /** Months elapsed, 1 to 12; 12 is the whole year. */
  readonly months: number;
}
