import { officeErrorCode, RefusedByHost } from "./toHostFailure";

/** Excel says no more than "access denied" of a workbook that it opened read-only; some builds let it be changed all the same. */
export async function asReadOnly<T>(isReadOnly: boolean, place: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (reason) {
    if (!isReadOnly || officeErrorCode(reason) !== "AccessDenied") throw reason;
    throw new RefusedByHost({ code: "readOnly", detail: `AccessDenied in ${place}` });
  }
}
