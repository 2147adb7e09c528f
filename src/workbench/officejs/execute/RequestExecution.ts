import { isHostObject } from "../ClassDefinition";
import type { HostObject } from "../HostObject";
import { Refusal } from "../protocol/Refusal";
import type { Action, RequestBody } from "../protocol/requestBody";
import type { ActionResult, ErrorBody, ResponseBody } from "../protocol/ResponseBody";
import type { WorkbookSession } from "../WorkbookSession";
import { answerQuery } from "./answerQuery";
import { ObjectPaths } from "./ObjectPaths";
import { memberName } from "./memberName";

/**
 * Runs the actions of one request in their order and stops at the first refusal; what ran before it stays done.
 *
 * Nothing that a request holds makes it throw: what cannot be answered is an error body.
 */
export function executeRequest(request: RequestBody, root: HostObject, session: WorkbookSession, stopAfter: StopAfter | null): ResponseBody {
  const paths = new ObjectPaths(request.paths, root, session);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  const state: { next: number; error: ErrorBody | null } = { next: 0, error: null };
  const runNext = (action: Action): void => {
    const value = stopAfter?.actions === state.next ? stopAfter.refusal : runAction(action, paths, session);
    if (value instanceof Refusal) {
      state.error = errorBody(value, action, state.next, paths);
      return;
    }
    if (action.type === 5) traceIds.push(action.id);
    results.push({ ActionId: action.id, Value: value ?? null });
    state.next += 1;
  };
  while (state.next < request.actions.length && state.error === null) {
    session.workbook.transact(() => runUntilRead(request.actions, state, runNext, session), "addin");
  }
  return { Results: results, TraceIds: traceIds, ...(state.error ? { Error: state.error } : {}) };
}

/** Runs actions up to the next one that reads: what it reads must have been calculated, unless that was put off. */
function runUntilRead(
  actions: readonly Action[],
  state: { readonly next: number; readonly error: ErrorBody | null },
  runNext: (action: Action) => void,
  session: WorkbookSession,
): void {
  for (let action = actions[state.next], isFirst = true; action && state.error === null; action = actions[state.next], isFirst = false) {
    if (!isFirst && readsCells(action) && !session.isCalculationSuspended) return;
    runNext(action);
  }
}

function readsCells(action: Action): boolean {
  return action.type === 2 || action.type === 7 || action.name === "CopyFrom";
}

/** A refusal put in the place of the action with that index. */
export interface StopAfter {
  readonly actions: number;
  readonly refusal: Refusal;
}

function runAction(action: Action, paths: ObjectPaths, session: WorkbookSession): unknown {
  if (action.type === 5) return null;
  const target = paths.resolve(action.pathId);
  if (target instanceof Refusal) return target;
  if (target === null) return action.type === 3 ? { _IsNull: true } : null;
  return runOn(target, action, paths, session);
}

function runOn(target: HostObject, action: Action, paths: ObjectPaths, session: WorkbookSession): unknown {
  switch (action.type) {
    case 1:
      return target.identify(session);
    case 2:
    case 7:
      return answerQuery(target, action.query, session);
    case 3:
      return runMethod(target, action, paths, session);
    case 4:
      return setProperty(target, action, paths, session);
    case 6:
      return new Refusal("NotImplemented", "The stand-in does not answer recursive queries.");
    case 8:
      return new Refusal("NotImplemented", "The stand-in does not answer EnsureUnchanged.");
    case 9:
      return update(target, action.state, session);
    case 5:
      return null;
  }
}

function runMethod(target: HostObject, action: Action, paths: ObjectPaths, session: WorkbookSession): unknown {
  const values = paths.argumentsOf(action.arguments);
  if (values instanceof Refusal) return values;
  const result = target.run(memberName(action.name), values, session);
  return isHostObject(result) ? result.identify(session) : (result ?? null);
}

function setProperty(target: HostObject, action: Action, paths: ObjectPaths, session: WorkbookSession): unknown {
  const values = paths.argumentsOf(action.arguments);
  if (values instanceof Refusal) return values;
  return target.write(memberName(action.name), values[0] ?? null, session) ?? null;
}

function update(target: HostObject, state: Readonly<Record<string, unknown>>, session: WorkbookSession): unknown {
  for (const [name, value] of Object.entries(state)) {
    const refusal = target.write(name, value, session);
    if (refusal) return refusal;
  }
  return null;
}

function errorBody(refusal: Refusal, action: Action, index: number, paths: ObjectPaths): ErrorBody {
  return {
    Code: refusal.code,
    Message: refusal.message,
    Location: refusal.location ?? paths.locate(action),
    ActionIndex: index,
    HttpStatusCode: refusal.httpStatus,
  };
}
