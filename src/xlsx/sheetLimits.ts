/** Excel's last row and column, from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
