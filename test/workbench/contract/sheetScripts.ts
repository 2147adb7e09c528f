import { ERROR_PAGE, errorCodeOf, onNewSheet, referencePage, removeSheet, type ContractScript } from "./ContractScript";

/** Sheets, rows, names, protection and what the workbook keeps. */
export const SHEET_SCRIPTS: readonly ContractScript[] = [
  {
    id: "missing-sheet",
    title: "getItem of a sheet that is not there ends the batch with ItemNotFound; getItemOrNullObject gives a null object",
    documentation: referencePage("WorksheetCollection", "getItemOrNullObject(1)"),
    expected: { code: "ItemNotFound", isNull: true },
    run: async (excel) => ({
      code: await errorCodeOf(excel.run(async (context) => {
        context.workbook.worksheets.getItem("Finns inte").load("name");
        await context.sync();
      })),
      isNull: await excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject("Finns inte");
        sheet.load("name");
        await context.sync();
        return sheet.isNullObject;
      }),
    }),
  },
  {
    id: "failed-action-aborts-rest",
    title: "actions before a failed one stay done, those after it in the batch are not done",
    documentation: "https://learn.microsoft.com/en-us/office/dev/add-ins/develop/application-specific-api-model",
    expected: { code: "InvalidArgument", values: [["före", ""]] },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        await context.sync();
        const code = await errorCodeOf(excel.run(async (inner) => {
          const same = inner.workbook.worksheets.getItem("Avstämt kontrakt");
          same.getRange("A1").values = [["före"]];
          same.getRange("A2:B2").values = [[1]];
          same.getRange("B1").values = [["efter"]];
          await inner.sync();
        }));
        const range = sheet.getRange("A1:B1");
        range.load("values");
        await context.sync();
        return { code, values: range.values };
      }),
  },
  {
    id: "sheet-name-taken",
    title: "a sheet's name that is taken, in any case, is refused as ItemAlreadyExists",
    documentation: ERROR_PAGE,
    expected: "ItemAlreadyExists",
    run: (excel) =>
      onNewSheet(excel, async (_sheet, context) => {
        await context.sync();
        return errorCodeOf(excel.run(async (inner) => {
          inner.workbook.worksheets.add("AVSTÄMT KONTRAKT");
          await inner.sync();
        }));
      }),
  },
  {
    id: "sheet-name-illegal",
    title: "a sheet's name of more than 31 characters or with a forbidden character is refused as InvalidArgument",
    documentation: "https://support.microsoft.com/en-us/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9",
    expected: ["InvalidArgument", "InvalidArgument", "InvalidArgument"],
    run: async (excel) => {
      const codes: string[] = [];
      for (const name of ["a".repeat(32), "a/b", "'a"]) {
        codes.push(await errorCodeOf(excel.run(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        })));
      }
      return codes;
    },
  },
  {
    id: "very-hidden-delete",
    title: "a very hidden sheet cannot be deleted",
    documentation: referencePage("Worksheet", "delete(1)"),
    expected: "InvalidOperation",
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        sheet.visibility = "VeryHidden";
        await context.sync();
        return errorCodeOf(excel.run(async (inner) => {
          inner.workbook.worksheets.getItem("Avstämt kontrakt").delete();
          await inner.sync();
        }));
      }),
  },
  {
    id: "kept-range-follows-rows",
    title: "a tracked range follows the rows that are inserted above it",
    documentation: "https://learn.microsoft.com/en-us/office/dev/add-ins/develop/application-specific-api-model",
    expected: { address: "B4", values: [["här"]] },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const range = sheet.getRange("B2");
        range.values = [["här"]];
        await context.sync();
        sheet.getRange("1:2").insert("Down");
        range.load("address,values");
        await context.sync();
        return { address: range.address.split("!")[1], values: range.values };
      }),
  },
  {
    id: "formula-follows-rows",
    title: "formulas that point below inserted rows follow, and deleted targets become #REF!",
    documentation: referencePage("Range", "insert(1)"),
    expected: { inserted: [["=A4"]], deleted: [["=#REF!"]] },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        sheet.getRange("A3").values = [[7]];
        sheet.getRange("C1").formulas = [["=A3"]];
        sheet.getRange("2:2").insert("Down");
        const inserted = sheet.getRange("C1");
        inserted.load("formulas");
        await context.sync();
        const before = inserted.formulas;
        sheet.getRange("4:4").delete("Up");
        inserted.load("formulas");
        await context.sync();
        return { inserted: before, deleted: inserted.formulas };
      }),
  },
  {
    id: "reference-lost",
    title: "a range whose sheet was deleted is refused as InvalidReference",
    documentation: ERROR_PAGE,
    expected: "InvalidReference",
    run: async (excel) =>
      errorCodeOf(excel.run(async (context) => {
        await removeSheet(excel, "Avstämt borta");
        const sheet = context.workbook.worksheets.add("Avstämt borta");
        const range = sheet.getRange("A1");
        range.load("address");
        await context.sync();
        sheet.delete();
        await context.sync();
        range.load("values");
        await context.sync();
      })),
  },
  {
    id: "sheet-scoped-hidden-name",
    title: "a name belongs to its sheet, can be hidden, and is found there only",
    documentation: referencePage("NamedItem", "visible"),
    expected: { visible: false, formula: "='Avstämt kontrakt'!$A$1", scope: "Worksheet", inWorkbook: true },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const item = sheet.names.add("avstamt_prov", sheet.getRange("A1"));
        item.visible = false;
        item.load("visible,formula,scope");
        const elsewhere = context.workbook.names.getItemOrNullObject("avstamt_prov");
        elsewhere.load("name");
        await context.sync();
        return { visible: item.visible, formula: item.formula, scope: item.scope, inWorkbook: elsewhere.isNullObject };
      }),
  },
  {
    id: "name-taken",
    title: "a name that its scope already has is refused as ItemAlreadyExists",
    documentation: ERROR_PAGE,
    expected: "ItemAlreadyExists",
    run: (excel) =>
      errorCodeOf(
        onNewSheet(excel, async (sheet, context) => {
          sheet.names.add("avstamt_prov", sheet.getRange("A1"));
          sheet.names.add("Avstamt_Prov", sheet.getRange("A2"));
          await context.sync();
        }),
      ),
  },
  {
    id: "custom-xml",
    title: "a custom XML part is found by its namespace, its text replaced and the part deleted",
    documentation: referencePage("CustomXmlPartCollection", "getByNamespace(1)"),
    expected: { before: 1, xml: '<a xmlns="urn:avstamt:kontrakt"><b/></a>', after: true },
    run: (excel) =>
      excel.run(async (context) => {
        const parts = context.workbook.customXmlParts;
        const part = parts.add('<a xmlns="urn:avstamt:kontrakt"/>');
        const count = parts.getByNamespace("urn:avstamt:kontrakt").getCount();
        part.setXml('<a xmlns="urn:avstamt:kontrakt"><b/></a>');
        const xml = parts.getByNamespace("urn:avstamt:kontrakt").getOnlyItem().getXml();
        await context.sync();
        part.delete();
        const gone = parts.getByNamespace("urn:avstamt:kontrakt").getOnlyItemOrNullObject();
        gone.load("id");
        await context.sync();
        return { before: count.value, xml: xml.value, after: gone.isNullObject };
      }),
  },
  {
    id: "protected-sheet",
    title: "a write to a locked cell of a protected sheet is refused as AccessDenied; an unlocked cell takes it",
    documentation: "https://learn.microsoft.com/en-us/javascript/api/excel/excel.worksheetprotection",
    expected: { locked: "AccessDenied", unlocked: "", protectedTwice: "AccessDenied" },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        sheet.getRange("B1").format.protection.locked = false;
        sheet.protection.protect();
        await context.sync();
        const attempt = (step: (same: Excel.Worksheet) => void): Promise<string> =>
          errorCodeOf(excel.run(async (inner) => {
            step(inner.workbook.worksheets.getItem("Avstämt kontrakt"));
            await inner.sync();
          }));
        const locked = await attempt((same) => (same.getRange("A1").values = [[1]]));
        const unlocked = await attempt((same) => (same.getRange("B1").values = [[1]]));
        const protectedTwice = await attempt((same) => same.protection.protect());
        sheet.protection.unprotect();
        await context.sync();
        return { locked, unlocked, protectedTwice };
      }),
  },
  {
    id: "print-and-panes",
    title: "orientation, pages to fit, repeated rows, header text, frozen rows and gridlines are kept as set",
    documentation: "https://learn.microsoft.com/en-us/javascript/api/excel/excel.pagelayout",
    expected: { orientation: "Landscape", zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 }, header: "Prov", titles: "1:2", frozen: "1:2", gridlines: false },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const layout = sheet.pageLayout;
        layout.orientation = "Landscape";
        layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
        layout.setPrintTitleRows("$1:$2");
        layout.headersFooters.defaultForAllPages.leftHeader = "Prov";
        sheet.freezePanes.freezeRows(2);
        sheet.showGridlines = false;
        sheet.load("showGridlines");
        layout.load("orientation,zoom,headersFooters/defaultForAllPages/leftHeader");
        const titles = layout.getPrintTitleRowsOrNullObject();
        const frozen = sheet.freezePanes.getLocationOrNullObject();
        titles.load("address");
        frozen.load("address");
        await context.sync();
        return {
          orientation: layout.orientation,
          zoom: layout.zoom,
          header: layout.headersFooters.defaultForAllPages.leftHeader,
          titles: titles.address.split("!")[1],
          frozen: frozen.address.split("!")[1],
          gridlines: sheet.showGridlines,
        };
      }),
  },
  {
    id: "chart",
    title: "a bar chart of a range has one series per column with the header as its name",
    documentation: referencePage("ChartCollection", "add(1)"),
    expected: { series: ["Avvikelse"], title: "Avvikelse mot budget", reversed: true, count: 1 },
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:B3").values = [["Verksamhet", "Avvikelse"], ["Skola", -5], ["Omsorg", 3]];
        const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
        chart.title.text = "Avvikelse mot budget";
        chart.axes.categoryAxis.reversePlotOrder = true;
        chart.legend.visible = false;
        chart.setPosition("D1", "H12");
        chart.load("title/text,axes/categoryAxis/reversePlotOrder,series/items/name");
        const count = sheet.charts.getCount();
        await context.sync();
        return {
          series: chart.series.items.map((series) => series.name),
          title: chart.title.text,
          reversed: chart.axes.categoryAxis.reversePlotOrder,
          count: count.value,
        };
      }),
  },
  {
    id: "table-range",
    title: "a table is listed on its sheet with its name and the range that holds its header row",
    documentation: referencePage("TableCollection", "add(1)"),
    expected: [{ hasName: true, address: "A1:B3" }],
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        sheet.getRange("A1:B3").values = [["a", "b"], [1, 2], [3, 4]];
        sheet.tables.add("A1:B3", true);
        sheet.tables.load("items/name");
        await context.sync();
        const ranges = sheet.tables.items.map((table) => table.getRange());
        for (const range of ranges) range.load("address");
        await context.sync();
        return sheet.tables.items.map((table, index) => ({ hasName: table.name !== "", address: ranges[index]?.address.split("!")[1] }));
      }),
  },
  {
    id: "changed-event",
    title: "onChanged of the worksheets tells of an edit with the cells and the sheet, after the sync that made it",
    documentation: referencePage("WorksheetCollection", "onChanged"),
    expected: [{ address: "B2", changeType: "RangeEdited", triggerSource: "ThisLocalAddin" }],
    run: (excel) =>
      onNewSheet(excel, async (sheet, context) => {
        const heard: unknown[] = [];
        let tell: () => void = () => undefined;
        const told = new Promise<void>((resolve) => (tell = resolve));
        const handler = context.workbook.worksheets.onChanged.add((event) => {
          heard.push({ address: event.address, changeType: event.changeType, triggerSource: event.triggerSource });
          tell();
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange("B2").values = [[1]];
        await context.sync();
        await told;
        handler.remove();
        await context.sync();
        sheet.getRange("B3").values = [[1]];
        await context.sync();
        return heard;
      }),
  },
];
