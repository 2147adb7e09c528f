import { executeRequest, type StopAfter } from "./execute/RequestExecution";
import { SERIALISED_LIMIT } from "./limits";
import { isRecord, parseRequestBody, type RequestBody } from "./protocol/requestBody";
import { Refusal } from "./protocol/Refusal";
import type { ErrorBody, ResponseBody } from "./protocol/ResponseBody";
import { utf8Length } from "./protocol/utf8Length";
import type { Fault } from "./FaultPlan";
import { openWorkbookObject } from "./members/Workbook";
import type { WorkbookSession } from "./WorkbookSession";

/** A request may wait until the user has left the cell that is being edited (`Excel.run({delayForCellEdit: true}, …)`). */
const DELAY_FOR_CELL_EDIT = 64;

/**
 * The bridge that the real office.js talks to: `globalThis._richApiNativeBridge = bridge` before the bundle runs, or
 * `OfficeExtension.HostBridge.init(bridge)` at any time after, which also swaps one workbook for another.
 *
 * Requests and answers are JSON texts, so that no object is shared by accident; answers come later, never within the call.
 */
export class OfficeJsBridge {
  /** Assigned by office.js. */
  onMessageFromHost: ((text: string) => void) | null = null;

  constructor(readonly session: WorkbookSession) {
    session.onEvents((entries) => {
      this.post(JSON.stringify({ type: 3, message: { entries } }));
    });
  }

  /** Lets go of office.js: neither answers nor events reach it any more. */
  disconnect(): void {
    this.onMessageFromHost = null;
  }

  /** Called by office.js. Anything that is no request is let pass without an answer, as there is no id to answer to. */
  sendMessageToHost(text: string): void {
    const message = parseMessage(text);
    if (message === null) return;
    const run = (): void => {
      const answer = this.answerSafely(message.body, utf8Length(text));
      if (answer !== null) this.reply(message.id, answer);
      this.session.flushEvents();
    };
    if (!this.session.isEditingCell) void Promise.resolve().then(run);
    else if ((message.flags & DELAY_FOR_CELL_EDIT) !== 0) this.session.afterCellEdit(run);
    else void Promise.resolve().then(() => this.reply(message.id, failure(new Refusal("InvalidOperationInCellEditMode"))));
  }

  /** A bug of ours must not leave office.js without an answer; it is told as Excel tells its own. */
  private answerSafely(body: unknown, bytes: number): ResponseBody | null {
    try {
      return this.answer(body, bytes);
    } catch (reason) {
      const what = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
      return failure(new Refusal("GeneralException", `The stand-in itself failed. ${what}`));
    }
  }

  private answer(body: unknown, bytes: number): ResponseBody | null {
    const request = parseRequestBody(body);
    if (request instanceof Refusal) return failure(request);
    const { session } = this;
    if (isReleaseOnly(request)) {
      session.counters.releases += 1;
      return this.execute(request, null);
    }
    session.counters.actions += request.actions.length;
    session.counters.syncs += 1;
    session.counters.requestBytes += bytes;
    const fault = session.faults.next();
    const refusal = session.refuseRequest();
    if (refusal) return failure(refusal);
    if (fault) return this.answerWithFault(request, fault);
    if (session.platform === "web" && bytes > SERIALISED_LIMIT) return failure(new Refusal("RequestPayloadSizeLimitExceeded"));
    return this.execute(request, null);
  }

  private answerWithFault(request: RequestBody, fault: Fault): ResponseBody | null {
    switch (fault.form) {
      case "refused":
        return failure(new Refusal(fault.code));
      case "stopped":
        return this.execute(request, { actions: Math.min(fault.afterActions, request.actions.length - 1), refusal: new Refusal(fault.code) });
      case "answerLost":
        this.execute(request, null);
        return failure(new Refusal(fault.code));
      case "hang":
        if (fault.applied) this.execute(request, null);
        return null;
    }
  }

  private execute(request: RequestBody, stopAfter: StopAfter | null): ResponseBody {
    const { session } = this;
    session.beginRequest();
    try {
      return executeRequest(request, openWorkbookObject(), session, stopAfter);
    } finally {
      session.endRequest();
    }
  }

  private reply(id: unknown, body: ResponseBody): void {
    const text = JSON.stringify(body);
    const bytes = utf8Length(text);
    if (this.session.platform === "web" && bytes > SERIALISED_LIMIT) {
      this.reply(id, failure(new Refusal("ResponsePayloadSizeLimitExceeded")));
      return;
    }
    this.session.counters.responseBytes += bytes;
    this.post(`{"id":${JSON.stringify(id)},"type":2,"message":{"statusCode":200,"headers":{},"body":${text}}}`);
  }

  private post(text: string): void {
    this.onMessageFromHost?.(text);
  }
}

interface HostMessage {
  readonly id: unknown;
  readonly flags: number;
  readonly body: unknown;
}

function parseMessage(text: string): HostMessage | null {
  const message = parseJson(text);
  if (!isRecord(message) || message["type"] !== 1 || !isRecord(message["message"])) return null;
  const body = message["message"]["body"];
  return {
    id: message["id"] ?? null,
    flags: typeof message["flags"] === "number" ? message["flags"] : 0,
    body: typeof body === "string" ? parseJson(body) : body,
  };
}

/** Null for a text that is no JSON; what it says is refused or passed over by the caller. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether a request only gives back references, as office.js does by itself at the end of an `Excel.run`. */
function isReleaseOnly(request: RequestBody): boolean {
  return (
    request.actions.some((action) => action.name === "_RemoveReference") &&
    request.actions.every((action) => action.type === 1 || action.name === "_RemoveReference")
  );
}

function failure(refusal: Refusal): ResponseBody {
  const error: ErrorBody = {
    Code: refusal.code,
    Message: refusal.message,
    Location: refusal.location ?? "",
    ActionIndex: 0,
    HttpStatusCode: refusal.httpStatus,
  };
  return { Results: [], TraceIds: [], Error: error };
}
