import { isSameContent } from "../../../src/domain/comparison/isSameContent";
import { sheetOf, workbookOf } from "../../builders/layoutSheet";

const sheet = (...values: readonly (string | number)[]): ReturnType<typeof sheetOf> => sheetOf("Drift", [values]);

test("[V39] two workbooks are the same where each cell holds the same, whatever the files are called and whatever we have written in them", () => {
  const open = workbookOf([sheet("Norr", 12)]);
  expect(isSameContent({ ...workbookOf([sheet("Norr", 12)]), fileName: "kopia.xlsx" }, open)).toBe(true);
  expect(isSameContent(workbookOf([sheet("Norr", 12), { ...sheetOf("Sammanfattning", [["x"]]), ownSheet: "summary" }]), open)).toBe(true);
});

test("[V39] a figure, a sheet's name, a place or a sheet more makes them differ", () => {
  const open = workbookOf([sheet("Norr", 12)]);
  expect(isSameContent(workbookOf([sheet("Norr", 13)]), open)).toBe(false);
  expect(isSameContent(workbookOf([sheetOf("Drift 2", [["Norr", 12]])]), open)).toBe(false);
  expect(isSameContent(workbookOf([{ ...sheet("Norr", 12), origin: { row: 1, column: 0 } }]), open)).toBe(false);
  expect(isSameContent(workbookOf([sheet("Norr", 12), sheetOf("Till", [["x"]])]), open)).toBe(false);
  expect(isSameContent(workbookOf([sheet("Norr", 12, "")]), open)).toBe(false);
});
