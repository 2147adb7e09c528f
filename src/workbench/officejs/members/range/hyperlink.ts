import type { CellRange } from "../../../../domain/workbook/CellAddress";
import type { Hyperlink } from "../../../model/SheetObjects";
import type { LiveRange } from "../../../model/LiveRange";
import type { Worksheet } from "../../../model/Worksheet";
import { scalar, type Scalar } from "../../ClassDefinition";
import { guardContents, intersect } from "../../guards";
import { isRecord } from "../../protocol/requestBody";
import { Refusal } from "../../protocol/Refusal";
import { isCellError } from "../../../model/CellScalar";
import { placeOf } from "./openRange";

/** Range.hyperlink: https://learn.microsoft.com/en-us/javascript/api/excel/excel.range#excel-excel-range-hyperlink-member */
export const hyperlinkMember: Scalar<LiveRange> = scalar(
  (live, session) => {
    const place = placeOf(live, session);
    return place instanceof Refusal ? place : readHyperlink(place.sheet, place.range);
  },
  (live, value, session) => {
    const place = placeOf(live, session);
    if (place instanceof Refusal) return place;
    return guardContents(session, place.sheet, place.range) ?? writeHyperlink(place.sheet, place.range, value);
  },
);

function readHyperlink(sheet: Worksheet, range: CellRange): unknown {
  const link = sheet.objects.hyperlinks.find((each) => intersect(each.range, range));
  if (!link) return null;
  const shown = sheet.cell(link.range.firstRow, link.range.firstColumn).value;
  return {
    ...(link.address === null ? {} : { address: link.address }),
    ...(link.documentReference === null ? {} : { documentReference: link.documentReference }),
    ...(link.screenTip === null ? {} : { screenTip: link.screenTip }),
    textToDisplay: isCellError(shown) ? shown.error : String(shown),
  };
}

/** Excel shows `textToDisplay` in every cell of the range; null takes the link away. */
function writeHyperlink(sheet: Worksheet, range: CellRange, value: unknown): Refusal | undefined {
  const others = sheet.objects.hyperlinks.filter((link) => intersect(link.range, range) === null);
  if (value === null) {
    sheet.setObjects({ hyperlinks: others });
    return undefined;
  }
  if (!isRecord(value)) return new Refusal("InvalidArgument");
  const link: Hyperlink = {
    range,
    address: textOrNull(value["address"]),
    documentReference: textOrNull(value["documentReference"]),
    screenTip: textOrNull(value["screenTip"]),
  };
  if (link.address === null && link.documentReference === null) return new Refusal("InvalidArgument");
  sheet.setObjects({ hyperlinks: [...others, link] });
  const text = textOrNull(value["textToDisplay"]);
  if (text !== null) showText(sheet, range, text);
  return undefined;
}

function showText(sheet: Worksheet, range: CellRange, text: string): void {
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    for (let column = range.firstColumn; column <= range.lastColumn; column += 1) sheet.setContent(row, column, text, { asText: true });
  }
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
