import type { CellRange } from "../../../../domain/workbook/CellAddress";
import { LiveRange } from "../../../model/LiveRange";
import type { Worksheet } from "../../../model/Worksheet";
import { hostObject, isHostObject } from "../../ClassDefinition";
import type { HostObject } from "../../HostObject";
import { Refusal } from "../../protocol/Refusal";
import { isOnSheet, parseAddress } from "../../values/parseAddress";
import type { WorkbookSession } from "../../WorkbookSession";
import { RANGE } from "./Range";

/** Where a range stands now. */
export interface RangePlace {
  readonly sheet: Worksheet;
  readonly range: CellRange;
}

/** The Range object of some cells; refused where they lie outside the sheet. */
export function openRange(sheet: Worksheet, range: CellRange, session: WorkbookSession): HostObject | Refusal {
  if (!isOnSheet(range)) return new Refusal("InvalidArgument");
  return hostObject(RANGE, session.adopt(sheet.liveRange(range)));
}

/** Where a range stands now; refused once its cells or its sheet are gone. */
export function placeOf(live: LiveRange, session: WorkbookSession): RangePlace | Refusal {
  const sheet = session.workbook.worksheetById(live.sheetId);
  return sheet && live.range ? { sheet, range: live.range } : new Refusal("InvalidReference");
}

/** The range that an argument means: a Range object, or an address on `sheet` (or on the sheet that it names). */
export function rangeArgument(value: unknown, sheet: Worksheet, session: WorkbookSession): RangePlace | Refusal {
  if (isHostObject(value)) return value.target instanceof LiveRange ? placeOf(value.target, session) : new Refusal("InvalidArgument");
  if (typeof value !== "string") return new Refusal("InvalidArgument");
  return findAddress(value, sheet, session);
}

/** The cells of an address or of a name that stands for a reference. */
export function findAddress(text: string, sheet: Worksheet, session: WorkbookSession): RangePlace | Refusal {
  const address = parseAddress(text.replace(/^=/, ""));
  if (address) {
    const target = address.sheet === null ? sheet : session.workbook.worksheet(address.sheet);
    return target ? { sheet: target, range: address.range } : new Refusal("InvalidArgument");
  }
  const name = session.workbook.names.resolve(text, sheet.id);
  const named = name ? parseAddress(name.formula.replace(/^=/, "")) : null;
  const target = named?.sheet ? session.workbook.worksheet(named.sheet) : undefined;
  return named && target ? { sheet: target, range: named.range } : new Refusal("InvalidArgument");
}
