import { isErrorText } from "../../../src/domain/workbook/isErrorText";
import { parseAmountText } from "../../../src/domain/workbook/parseAmountText";
import { CELL_KINDS, buildGrid, gridOf } from "../../../src/domain/workbook/SheetGrid";
import { sheetOf } from "../../builders/layoutSheet";

describe("[T1] amounts typed as text are read as their writer meant them", () => {
  it.each([
    ["- 6 698", -6698],
    ["−6 698", -6698],
    ["–6 698", -6698],
    ["1\u00a0234", 1234],
    ["12\u202f345\u202f678", 12345678],
    ["1 234,5", 1234.5],
    ["+500", 500],
    ["1 234-", -1234],
    ["(250)", -250],
    ["-0", 0],
    ["3 372 tkr", 3372],
    ["−12,5 mkr", -12.5],
    ["68 %", 68],
  ])("[T1] %s", (text, value) => expect(parseAmountText(text)?.value).toBe(value));

  it.each(["0123", "2013-12-31", "510-511", "5XX", "1. Minskade kostnader", "2 013 -12-31", "12 34", "", "-", "(5", "3 372 tkr Minskning med 27 tkr"])(
    "[T1] %s is no amount",
    (text) => expect(parseAmountText(text)).toBeNull(),
  );
});

describe("[T2] a grid knows what each cell holds", () => {
  const sheet = sheetOf("Drift", [["Budget", 12, "", " "], ["- 6 698", "–", "#DIVISION/0!", true]], { row: 4, column: 2 });

  it("[T2] by its place in the sheet", () => {
    const grid = gridOf(sheet);
    expect([0, 1, 2, 3].map((column) => grid.kind(4, column + 2))).toEqual([CELL_KINDS.text, CELL_KINDS.number, CELL_KINDS.empty, CELL_KINDS.empty]);
    expect([0, 1, 2, 3].map((column) => grid.kind(5, column + 2))).toEqual([CELL_KINDS.numberText, CELL_KINDS.dash, CELL_KINDS.error, CELL_KINDS.boolean]);
    expect(grid.number(5, 2)).toBe(-6698);
    expect(grid.number(4, 2)).toBeNaN();
    expect(grid.kind(0, 0)).toBe(CELL_KINDS.empty);
    expect(grid.lastRow).toBe(5);
    expect(grid.lastColumn).toBe(5);
  });

  it("[T2] and is built once", () => {
    expect(gridOf(sheet)).toBe(gridOf(sheet));
    expect(buildGrid(sheet).next()).toEqual({ done: true, value: gridOf(sheet) });
  });

  it("[T2] errors are errors in English and Swedish, computed or typed", () => {
    expect(["#DIV/0!", "#DIVISION/0!", "#värdefel!", "#SAKNAS!"].every(isErrorText)).toBe(true);
    expect(["# 1", "#hashtag", "DIV/0"].some(isErrorText)).toBe(false);
  });
});
