import type { Workbook } from "../model/Workbook";
import { saveXlsx } from "../xlsx/saveXlsx";

/** An answer to `window.external.Execute`: a status and what was asked for, in the shape of a COM array. */
export interface HostAnswer {
  toArray(): readonly unknown[];
}

/** How this Excel takes `getFileAsync`: not every host and not every rights management lets a file out. */
export type FileAccess =
  | { readonly kind: "granted" }
  | { readonly kind: "refused"; readonly code: number }
  /** Office never calls back. */
  | { readonly kind: "silent" }
  /** The copy has the given size: 0 is what Excel on the web answered for other types than Compressed. */
  | { readonly kind: "empty" };

/** Numbers of the calls, and of the file type "compressed", as office.js 1.1.110 sends them. */
const OPEN = 77;
const READ_CHUNK = 80;
const RELEASE = 81;
const COMPRESSED = 5;

const SUCCESS = 0;
const FILE_TYPE_NOT_SUPPORTED = 1009;
const INTERNAL_ERROR = 5001;
const INDEX_OUT_OF_RANGE = 5008;

/** "A maximum of two documents are allowed to be in memory; otherwise the getFileAsync operation will fail." */
const MOST_OPEN = 2;

/**
 * The copies of the workbook's file that an add-in has open: `Office.context.document.getFileAsync`, its slices and `closeAsync`.
 *
 * Source: https://learn.microsoft.com/en-us/javascript/api/office/office.document#office-office-document-getfileasync-member(1)
 */
export class DocumentCopies {
  /** Set by tests. */
  access: FileAccess = { kind: "granted" };
  private readonly open = new Map<number, Uint8Array>();
  private lastHandle = 0;

  constructor(private readonly workbook: Workbook) {}

  /** Copies that were not closed. */
  get openCount(): number {
    return this.open.size;
  }

  /** Answers a call of office.js; undefined where the call is none of ours, null where Office keeps silent. */
  answer(call: number, parameters: readonly unknown[]): HostAnswer | null | undefined {
    switch (call) {
      case OPEN:
        return this.openCopy(parameters[0]);
      case READ_CHUNK:
        return this.readChunk(parameters);
      case RELEASE:
        return this.open.delete(Number(parameters[0])) ? answerOf(SUCCESS) : answerOf(INTERNAL_ERROR);
      default:
        return undefined;
    }
  }

  private openCopy(fileType: unknown): HostAnswer | null {
    const { access } = this;
    if (access.kind === "silent") return null;
    if (access.kind === "refused") return answerOf(access.code);
    if (fileType !== COMPRESSED) return answerOf(FILE_TYPE_NOT_SUPPORTED);
    const saved = saveXlsx(this.workbook);
    if (!saved.ok || this.open.size >= MOST_OPEN) return answerOf(INTERNAL_ERROR);
    const bytes = access.kind === "empty" ? new Uint8Array() : saved.value;
    this.lastHandle += 1;
    this.open.set(this.lastHandle, bytes);
    return answerOf(SUCCESS, [this.lastHandle, bytes.length]);
  }

  /** `[handle, offset, size]`; the bytes go over as numbers, as Office hands them. */
  private readChunk([handle, offset, size]: readonly unknown[]): HostAnswer {
    const bytes = this.open.get(Number(handle));
    if (bytes === undefined) return answerOf(INTERNAL_ERROR);
    const from = Number(offset);
    if (from >= bytes.length) return answerOf(INDEX_OUT_OF_RANGE);
    const chunk = [...bytes.subarray(from, from + Number(size))];
    return answerOf(SUCCESS, [chunk, chunk.length]);
  }
}

function answerOf(status: number, payload?: readonly unknown[]): HostAnswer {
  return { toArray: () => (payload === undefined ? [status] : [status, { toArray: () => payload }]) };
}
