import { ERROR_PAGE, errorCodeOf, onNewSheet, referencePage, type ContractScript } from "./ContractScript";

/** Reading and writing cells. */
export const CELL_SCRIPTS: readonly ContractScript[] = [
  {
    id: "values-and-formulas",
    title: "a formula written to values is calculated before the next read, and formulas gives it back as written",
    documentation: referencePage("Range", "values"),
    expected: { values: [[1, 2, 3]], formulas: [[1, 2, "=A1+B1"]], types: [["Double", "Double", "Double"]] },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const range = sheet.getRange("A1:C1");
        range.values = [[1, 2, "=A1+B1"]];
        range.load("values,formulas,valueTypes");
        await context.sync();
        return { values: range.values, formulas: range.formulas, types: range.valueTypes };
      }),
  },
  {
    id: "empty-cell",
    title: "an empty cell is an empty text in values, formulas and text, of type Empty and format General",
    documentation: referencePage("Range", "valueTypes"),
    expected: [[[""]], [[""]], [[""]], [["Empty"]], [["General"]]],
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const range = sheet.getRange("Z99");
        range.load("values,formulas,text,valueTypes,numberFormat");
        await context.sync();
        return [range.values, range.formulas, range.text, range.valueTypes, range.numberFormat];
      }),
  },
  {
    id: "error-value",
    title: "an error is its English text in values and of type Error",
    documentation: referencePage("Range", "valueTypes"),
    expected: { values: [["#DIV/0!"]], types: [["Error"]] },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const range = sheet.getRange("A1");
        range.formulas = [["=1/0"]];
        range.load("values,valueTypes");
        await context.sync();
        return { values: range.values, types: range.valueTypes };
      }),
  },
  {
    id: "null-leaves-cell",
    title: "null in a matrix leaves the cell as it is",
    documentation: "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-ranges-get",
    expected: [["a", 2]],
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const range = sheet.getRange("A1:B1");
        range.values = [["a", "b"]];
        range.values = [[null, 2]];
        range.load("values");
        await context.sync();
        return range.values;
      }),
  },
  {
    id: "single-value-fills",
    title: "one value assigned to a range of several cells is written to each of them",
    documentation: referencePage("Range", "values"),
    expected: [["x", "x"], ["x", "x"]],
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        Object.assign(range, { values: "x" });
        range.load("values");
        await context.sync();
        return range.values;
      }),
  },
  {
    id: "apostrophe-is-text",
    title: "a leading apostrophe makes a text of what would be a formula, and is not part of the value",
    documentation: referencePage("Range", "values"),
    expected: { values: [["=1+1", "007"]], types: [["String", "String"]] },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const range = sheet.getRange("A1:B1");
        range.values = [["'=1+1", "'007"]];
        range.load("values,valueTypes");
        await context.sync();
        return { values: range.values, types: range.valueTypes };
      }),
  },
  {
    id: "text-format-keeps-text",
    title: "a cell formatted as text before the value keeps the value as text",
    documentation: referencePage("Range", "numberFormat"),
    expected: { values: [["=1+1", "12"]], types: [["String", "String"]] },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const range = sheet.getRange("A1:B1");
        range.numberFormat = [["@", "@"]];
        range.values = [["=1+1", "12"]];
        range.load("values,valueTypes");
        await context.sync();
        return { values: range.values, types: range.valueTypes };
      }),
  },
  {
    id: "typed-number",
    title: "a text that reads as an English number becomes the number",
    documentation: referencePage("Range", "values"),
    expected: [[12.5, 1234, "tolv"]],
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const range = sheet.getRange("A1:C1");
        range.values = [["12.5", "1,234", "tolv"]];
        range.load("values");
        await context.sync();
        return range.values;
      }),
  },
  {
    id: "wrong-shape",
    title: "a matrix of another shape than the range's is refused as InvalidArgument",
    documentation: ERROR_PAGE,
    expected: "InvalidArgument",
    run: (excel) =>
      errorCodeOf(
        onNewSheet(excel, async (sheet, context) => {
          sheet.getRange("A1:B2").values = [[1, 2]];
          await context.sync();
        }),
      ),
  },
  {
    id: "large-write",
    title: "a write of more than 1500 cells, which office.js splits, arrives whole",
    documentation: "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-ranges-large",
    expected: { first: 0, last: 5999, count: 6000 },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const matrix = Array.from({ length: 1000 }, (_row, row) => Array.from({ length: 6 }, (_cell, column) => row * 6 + column));
        const range = sheet.getRange("A1:F1000");
        range.values = matrix;
        range.load("values");
        await context.sync();
        const flat = range.values.flat();
        return { first: flat[0], last: flat.at(-1), count: flat.length };
      }),
  },
  {
    id: "mixed-format",
    title: "a format on which the cells of a range differ reads as null",
    documentation: "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-ranges-get",
    expected: { mixed: null, same: true },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        sheet.getRange("A1").format.font.bold = true;
        const mixed = sheet.getRange("A1:B1");
        const same = sheet.getRange("A1");
        mixed.load("format/font/bold");
        same.load("format/font/bold");
        await context.sync();
        return { mixed: mixed.format.font.bold, same: same.format.font.bold };
      }),
  },
  {
    id: "unbounded-values",
    title: "values of whole columns are null, not an error",
    documentation: "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded",
    expected: { values: null, address: "'Avstämt kontrakt'!A:B" },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const range = sheet.getRange("A:B");
        range.load("values,address");
        await context.sync();
        return { values: range.values, address: range.address };
      }),
  },
  {
    id: "used-range-values-only",
    title: "the used range of values leaves formatted cells out, and is a null object on a blank sheet",
    documentation: referencePage("Worksheet", "getUsedRangeOrNullObject(1)"),
    expected: { blank: true, used: "B2" },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        sheet.getRange("D9").format.fill.color = "#FF0000";
        const blank = sheet.getUsedRangeOrNullObject(true);
        blank.load("address");
        await context.sync();
        sheet.getRange("B2").values = [[1]];
        const used = sheet.getUsedRangeOrNullObject(true);
        used.load("address");
        await context.sync();
        return { blank: blank.isNullObject, used: used.address.split("!")[1] };
      }),
  },
  {
    id: "hidden-rows",
    title: "getRowProperties tells of each row whether it is hidden",
    documentation: referencePage("Range", "getRowProperties(1)"),
    expected: [false, true, false],
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        sheet.getRange("2:2").rowHidden = true;
        const properties = sheet.getRange("A1:A3").getRowProperties({ rowHidden: true });
        await context.sync();
        return properties.value.map((row) => row.rowHidden);
      }),
  },
  {
    id: "hyperlink",
    title: "a hyperlink to a place in the workbook shows its text in the cell",
    documentation: referencePage("Range", "hyperlink"),
    expected: { values: [["Till B2"]], reference: "'Avstämt kontrakt'!B2" },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const cell = sheet.getRange("A1");
        cell.hyperlink = { documentReference: "'Avstämt kontrakt'!B2", textToDisplay: "Till B2" };
        cell.load("values,hyperlink");
        await context.sync();
        return { values: cell.values, reference: cell.hyperlink.documentReference };
      }),
  },
  {
    id: "range-navigation",
    title: "a range leads to its cells, rows, neighbours, larger ranges and entire rows",
    documentation: "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-ranges-get",
    expected: ["C3", "B3:C3", "C2:C3", "C3", "D4:E5", "B2:D4", "2:3", "A1:C3", "C3"],
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const range = sheet.getRange("B2:C3");
        const ranges = [
          range.getCell(1, 1),
          range.getRow(1),
          range.getColumn(1),
          range.getLastCell(),
          range.getOffsetRange(2, 2),
          range.getResizedRange(1, 1),
          range.getEntireRow(),
          range.getBoundingRect("A1"),
          range.getIntersectionOrNullObject("C3:Z9"),
        ];
        for (const each of ranges) each.load("address");
        await context.sync();
        return ranges.map((each) => each.address.split("!")[1]);
      }),
  },
  {
    id: "copy-from",
    title: "copyFrom moves relative references and leaves absolute ones, or copies values alone",
    documentation: referencePage("Range", "copyFrom(1)"),
    expected: { formulas: [["=B1+$A$1"]], values: [[2]] },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:B2").formulas = [[1, 2], ["=A1+$A$1", ""]];
        sheet.getRange("B2").copyFrom("A2");
        sheet.getRange("D2").copyFrom("A2", "Values");
        const copied = sheet.getRange("B2");
        const value = sheet.getRange("D2");
        copied.load("formulas");
        value.load("formulas");
        await context.sync();
        return { formulas: copied.formulas, values: value.formulas };
      }),
  },
  {
    id: "clear-contents",
    title: "clear of the contents leaves the formats, clear of all takes both",
    documentation: referencePage("Range", "clear(1)"),
    expected: [["", true], ["", false]],
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const both = sheet.getRange("A1:A2");
        both.values = [["x"], ["y"]];
        both.format.font.bold = true;
        sheet.getRange("A1").clear("Contents");
        sheet.getRange("A2").clear();
        const cells = [sheet.getRange("A1"), sheet.getRange("A2")];
        for (const cell of cells) cell.load("values,format/font/bold");
        await context.sync();
        return cells.map((cell): unknown[] => [cell.values[0]?.[0], cell.format.font.bold]);
      }),
  },
  {
    id: "looks",
    title: "fill, colour, size, alignment, indent, wrapping, number format and borders are read as they were set",
    documentation: "https://learn.microsoft.com/en-us/office/dev/add-ins/excel/excel-add-ins-ranges-set-format",
    expected: ["#FFF2CC", "#C00000", 14, "Right", 2, true, "#,##0", "Continuous", "Medium", "#000000"],
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const range = sheet.getRange("A1:B2");
        const { format } = range;
        format.fill.color = "#FFF2CC";
        format.font.color = "#C00000";
        format.font.size = 14;
        format.horizontalAlignment = "Right";
        format.indentLevel = 2;
        format.wrapText = true;
        range.numberFormat = [["#,##0", "#,##0"], ["#,##0", "#,##0"]];
        const edge = format.borders.getItem("EdgeBottom");
        edge.style = "Continuous";
        edge.weight = "Medium";
        edge.color = "#000000";
        range.load("numberFormat,format/fill/color,format/font/color,format/font/size,format/horizontalAlignment,format/indentLevel,format/wrapText");
        edge.load("style,weight,color");
        await context.sync();
        const number: unknown = range.numberFormat[0]?.[0];
        return [format.fill.color, format.font.color, format.font.size, format.horizontalAlignment, format.indentLevel, format.wrapText, number, edge.style, edge.weight, edge.color];
      }),
  },
  {
    id: "suspended-calculation",
    title: "calculation put off until the next sync has been made up for when that sync is answered",
    documentation: referencePage("Application", "suspendApiCalculationUntilNextSync(1)"),
    expected: [[10]],
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        context.workbook.application.suspendApiCalculationUntilNextSync();
        sheet.getRange("A1:A2").formulas = [[5], ["=A1*2"]];
        await context.sync();
        const range = sheet.getRange("A2");
        range.load("values");
        await context.sync();
        return range.values;
      }),
  },
  {
    id: "selection",
    title: "a selected range is the selected range, and its sheet is the active one",
    documentation: referencePage("Range", "select(1)"),
    expected: { selected: "B2:C3", cell: "B2", sheet: "Avstämt kontrakt" },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        sheet.getRange("B2:C3").select();
        const selected = context.workbook.getSelectedRange();
        const cell = context.workbook.getActiveCell();
        const active = context.workbook.worksheets.getActiveWorksheet();
        selected.load("address");
        cell.load("address");
        active.load("name");
        await context.sync();
        return { selected: selected.address.split("!")[1], cell: cell.address.split("!")[1], sheet: active.name };
      }),
  },
];
