/** What a measurement gives: one JSON object, and the same figures for a reader. Nothing in it that was not measured in this run. */
export interface Measurement {
  readonly json: unknown;
  readonly text: string;
}
