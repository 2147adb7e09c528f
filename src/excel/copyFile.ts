import { err, ok, type Result } from "../domain/result";
import type { HostFailure } from "../host/HostFailure";

/** The largest slice that Office gives. */
const SLICE_BYTES = 4 * 1024 * 1024;

/** Above this no budget workbook is, and the page's memory would be at risk. */
const LARGEST_FILE = 200 * 1024 * 1024;

/** Office's codes for hosts that have no files to give: wrong type, not supported, no capability, and the web hosts of other storages. */
const UNSUPPORTED: ReadonlySet<number> = new Set([1009, 5000, 5009, 7000, 11001]);

const PLACE = "readFile";

/**
 * A copy of the workbook's file as it stands in Excel, through the Common API: Excel's own object model has none.
 *
 * Office holds at most two copies at a time, so each is closed whatever happens, also one that comes after it was given up. `stepMs` is how long each answer is
 * waited for. Source: https://learn.microsoft.com/en-us/javascript/api/office/office.file
 */
export async function copyFile(stepMs: number): Promise<Result<Uint8Array, HostFailure>> {
  const { document } = Office.context;
  // Excel on the iPad has no such function, whatever the types say.
  if (!("getFileAsync" in document)) return refused("unsupported", "no getFileAsync");
  const opened = await answerOf<Office.File>(stepMs, (callback) => document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, callback), close);
  if (!opened.ok) return opened;
  const file = opened.value;
  try {
    return await readSlices(file, stepMs);
  } finally {
    close(file);
  }
}

/** Slices one after the other: Office answers parallel requests for them slower, and some hosts not at all. */
async function readSlices(file: Office.File, stepMs: number): Promise<Result<Uint8Array, HostFailure>> {
  if (file.size === 0) return refused("unsupported", "the copy is empty");
  if (file.size > LARGEST_FILE) return refused("tooLarge", `${String(file.size)} bytes`);
  const bytes = new Uint8Array(file.size);
  let end = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await answerOf<Office.Slice>(stepMs, (callback) => file.getSliceAsync(index, callback));
    if (!slice.ok) return slice;
    const data = bytesOf(slice.value.data);
    if (data === null || end + data.length > bytes.length) return refused("unexpected", "a slice of another shape");
    bytes.set(data, end);
    end += data.length;
  }
  return end === bytes.length ? ok(bytes) : refused("unexpected", `${String(end)} of ${String(bytes.length)} bytes`);
}

/** Excel gives an array of numbers; a typed array is the same. */
function bytesOf(data: unknown): ArrayLike<number> | null {
  if (data instanceof Uint8Array) return data;
  return Array.isArray(data) ? Uint8Array.from(data, Number) : null;
}

/** Nothing waits for it: a copy that cannot be closed is gone with the page. */
function close(file: Office.File): void {
  file.closeAsync();
}

/** Turns a callback into a promise that gives up after a while; what comes later goes to `late`. */
function answerOf<T>(
  stepMs: number,
  ask: (callback: (result: Office.AsyncResult<T>) => void) => void,
  late: (value: T) => void = () => undefined,
): Promise<Result<T, HostFailure>> {
  return new Promise((resolve) => {
    let isGivenUp = false;
    const timer = setTimeout(() => {
      isGivenUp = true;
      resolve(refused("timeout", `no answer in ${String(stepMs)} ms`));
    }, stepMs);
    ask((result) => {
      clearTimeout(timer);
      const answer = resultOf(result);
      if (!isGivenUp) resolve(answer);
      else if (answer.ok) late(answer.value);
    });
  });
}

function resultOf<T>({ status, value, error }: Office.AsyncResult<T>): Result<T, HostFailure> {
  if (status === Office.AsyncResultStatus.Succeeded) return ok(value);
  return refused(UNSUPPORTED.has(error.code) ? "unsupported" : "unexpected", String(error.code));
}

function refused(code: HostFailure["code"], what: string): { readonly ok: false; readonly error: HostFailure } {
  return err({ code, detail: `${what} in ${PLACE}` });
}
