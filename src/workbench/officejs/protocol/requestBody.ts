import { Refusal } from "./Refusal";

/** What office.js sends in one `context.sync()`. */
export interface RequestBody {
  readonly actions: readonly Action[];
  readonly paths: ReadonlyMap<number, ObjectPath>;
}

export type ActionType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

export interface Action {
  readonly id: number;
  readonly type: ActionType;
  readonly name: string;
  readonly pathId: number;
  readonly query: Query;
  readonly recursive: RecursiveQuery | null;
  readonly arguments: ArgumentList;
  /** The state that an Update or EnsureUnchanged carries, by camelCase property name. */
  readonly state: Readonly<Record<string, unknown>>;
}

export type ObjectPathType = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface ObjectPath {
  readonly id: number;
  readonly type: ObjectPathType;
  readonly name: string;
  /** Stale for null objects: look at it for methods, properties and indexers only. */
  readonly parentId: number;
  readonly arguments: ArgumentList;
}

/** Arguments as sent, and for each the path id that stands in its place (0: none; nested arrays nest). */
export interface ArgumentList {
  readonly values: readonly unknown[];
  readonly pathIds: readonly unknown[];
}

/** What a `load` asks for; an empty selection is every scalar property. */
export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly top: number | null;
  readonly skip: number;
}

export interface RecursiveQuery {
  readonly queries: readonly Query[];
  readonly maxDepth: number;
}

/** Reads a request body, or refuses it as `InvalidRequest`; nothing in it is trusted. */
export function parseRequestBody(body: unknown): RequestBody | Refusal {
  if (!isRecord(body) || !Array.isArray(body["Actions"]) || !isRecord(body["ObjectPaths"])) return new Refusal("InvalidRequest");
  const actions: Action[] = [];
  for (const raw of body["Actions"]) {
    const action = parseAction(raw);
    if (action === null) return new Refusal("InvalidRequest");
    actions.push(action);
  }
  const paths = new Map<number, ObjectPath>();
  for (const raw of Object.values(body["ObjectPaths"])) {
    const path = parsePath(raw);
    if (path === null) return new Refusal("InvalidRequest");
    paths.set(path.id, path);
  }
  return { actions, paths };
}

/** True for a plain JSON object. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseAction(raw: unknown): Action | null {
  if (!isRecord(raw)) return null;
  const type = raw["ActionType"];
  if (typeof raw["Id"] !== "number" || !isActionType(type)) return null;
  return {
    id: raw["Id"],
    type,
    name: textOf(raw["Name"]),
    pathId: numberOf(raw["ObjectPathId"]),
    query: parseQuery(raw["QueryInfo"]),
    recursive: parseRecursive(raw["RecursiveQueryInfo"]),
    arguments: parseArguments(raw["ArgumentInfo"]),
    state: isRecord(raw["ObjectState"]) ? raw["ObjectState"] : {},
  };
}

function parsePath(raw: unknown): ObjectPath | null {
  if (!isRecord(raw)) return null;
  const type = raw["ObjectPathType"];
  if (typeof raw["Id"] !== "number" || !isPathType(type)) return null;
  return {
    id: raw["Id"],
    type,
    name: textOf(raw["Name"]),
    parentId: numberOf(raw["ParentObjectPathId"]),
    arguments: parseArguments(raw["ArgumentInfo"]),
  };
}

function parseArguments(raw: unknown): ArgumentList {
  if (!isRecord(raw)) return { values: [], pathIds: [] };
  return { values: arrayOf(raw["Arguments"]), pathIds: arrayOf(raw["ReferencedObjectPathIds"]) };
}

function parseQuery(raw: unknown): Query {
  if (!isRecord(raw)) return { select: [], expand: [], top: null, skip: 0 };
  return {
    select: textsOf(raw["Select"]),
    expand: textsOf(raw["Expand"]),
    top: typeof raw["Top"] === "number" ? raw["Top"] : null,
    skip: numberOf(raw["Skip"]),
  };
}

function parseRecursive(raw: unknown): RecursiveQuery | null {
  if (!isRecord(raw)) return null;
  return { queries: arrayOf(raw["Queries"]).map(parseQuery), maxDepth: numberOf(raw["MaxDepth"]) };
}

function isActionType(value: unknown): value is ActionType {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 9;
}

function isPathType(value: unknown): value is ObjectPathType {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 7;
}

function arrayOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** office.js sends a selection as an array, older callers as one text with commas. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return value.split(",").map((part) => part.trim());
  return arrayOf(value).filter((item) => typeof item === "string");
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function numberOf(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
