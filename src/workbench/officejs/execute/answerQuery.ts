import type { HostObject } from "../HostObject";
import { Refusal } from "../protocol/Refusal";
import type { Query } from "../protocol/requestBody";
import type { WorkbookSession } from "../WorkbookSession";
import { wireName } from "./memberName";

/** What is asked of an object: names of scalars, and for each navigation what is asked of its object. */
interface Selection {
  readonly names: Map<string, Selection>;
  /** All scalars, because nothing was named or "*" was. */
  all: boolean;
}

/** The answer to a load: the wire's object of the chosen properties, or `_Items` of them for a collection. */
export function answerQuery(target: HostObject, query: Query, session: WorkbookSession): unknown {
  const selection = emptySelection();
  for (const path of query.select) select(selection, path.split("/"));
  for (const path of query.expand) select(selection, [...path.split("/"), "*"]);
  if (query.select.length === 0) selection.all = true;
  return answer(target, selection, session, query);
}

function answer(target: HostObject, selection: Selection, session: WorkbookSession, query: Query | null): unknown {
  const items = target.items(session);
  if (items instanceof Refusal) return items;
  return items === null ? answerObject(target, selection, session) : answerCollection(target, items, selection, session, query);
}

function answerObject(target: HostObject, selection: Selection, session: WorkbookSession): unknown {
  const data: Record<string, unknown> = { ...target.identify(session) };
  const names = selection.all ? new Set([...target.scalarNames, ...selection.names.keys()]) : selection.names.keys();
  for (const name of names) {
    const value = answerMember(target, name, selection.names.get(name), session);
    if (value instanceof Refusal) return value;
    data[wireName(name)] = value;
  }
  return data;
}

function answerMember(target: HostObject, name: string, nested: Selection | undefined, session: WorkbookSession): unknown {
  if (target.kindOf(name) !== "navigation") return target.read(name, session);
  const child = target.open(name, session);
  if (child === null || child instanceof Refusal) return child;
  return answer(child, nested && (nested.all || nested.names.size > 0) ? nested : { names: new Map(), all: true }, session, null);
}

function answerCollection(
  target: HostObject,
  items: readonly HostObject[],
  selection: Selection,
  session: WorkbookSession,
  query: Query | null,
): unknown {
  const { own, each } = split(target, selection);
  const data = answerObject(target, own, session);
  if (data instanceof Refusal) return data;
  const answers: unknown[] = [];
  for (const item of page(items, query)) {
    const value = answer(item, each, session, null);
    if (value instanceof Refusal) return value;
    answers.push(value);
  }
  return { ...Object(data), _Items: answers };
}

/** What is asked of the collection itself and what of each of its items. */
function split(target: HostObject, selection: Selection): { readonly own: Selection; readonly each: Selection } {
  const own: Selection = { names: new Map(), all: selection.all };
  const each: Selection = { names: new Map(), all: selection.all };
  for (const [name, nested] of selection.names) {
    if (name === "items") merge(each, nested);
    else (target.kindOf(name) === null ? each : own).names.set(name, nested);
  }
  return { own, each };
}

function page(items: readonly HostObject[], query: Query | null): readonly HostObject[] {
  if (query === null) return items;
  return items.slice(query.skip, query.top === null ? undefined : query.skip + query.top);
}

function select(selection: Selection, path: readonly string[]): void {
  let current = selection;
  for (const name of path) {
    if (name === "*" || name === "") {
      current.all = true;
      return;
    }
    const next = current.names.get(name) ?? emptySelection();
    current.names.set(name, next);
    current = next;
  }
}

function merge(into: Selection, from: Selection): void {
  into.all = into.all || from.all;
  for (const [name, nested] of from.names) into.names.set(name, nested);
}

function emptySelection(): Selection {
  return { names: new Map(), all: false };
}
