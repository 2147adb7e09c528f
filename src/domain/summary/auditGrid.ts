/** The fixed columns (from 0) of the reconciliation sheet. */
export const AUDIT = {
  label: 0,
  sentence: 1,
  place: 2,
  firstFigure: 3,
  lastFigure: 10,
} as const;

/** Widths in characters. */
export const AUDIT_WIDTHS: readonly number[] = [30, 44, 22, ...Array.from({ length: AUDIT.lastFigure - AUDIT.firstFigure + 1 }, () => 10.5)];

/** Lines of one page of the reconciliation sheet, for the number of pages it prints on. */
export const AUDIT_LINES = 40;
