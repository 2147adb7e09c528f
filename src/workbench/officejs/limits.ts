/**
 * Excel on the web takes and gives at most 5 MB per request and answer.
 *
 * Source: https://learn.microsoft.com/en-us/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
export const SERIALISED_LIMIT = 5_000_000;

/** A range of more cells than this cannot be read at once, on any platform (same source). */
export const CELL_READ_LIMIT = 5_000_000;
