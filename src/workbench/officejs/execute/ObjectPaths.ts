import { isHostObject } from "../ClassDefinition";
import type { HostObject } from "../HostObject";
import { Refusal } from "../protocol/Refusal";
import { isRecord, type Action, type ArgumentList, type ObjectPath } from "../protocol/requestBody";
import type { WorkbookSession } from "../WorkbookSession";
import { memberName } from "./memberName";
import { openService } from "./addinServices";

/** The objects that a request names; each is found (and its method run) once per request. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null | Refusal>();

  constructor(
    private readonly paths: ReadonlyMap<number, ObjectPath>,
    private readonly root: HostObject,
    private readonly session: WorkbookSession,
  ) {}

  /** The object at a path, null for a null object. Parents first, without recursion: a chain may be long. */
  resolve(pathId: number): HostObject | null | Refusal {
    for (const path of this.unresolvedChain(pathId)) {
      if (this.resolved.has(path.id)) continue;
      this.resolved.set(path.id, new Refusal("InvalidRequest", "An object path leads to itself."));
      this.resolved.set(path.id, this.resolveOne(path));
    }
    return this.resolved.get(pathId) ?? (this.resolved.has(pathId) ? null : new Refusal("InvalidRequest", "The request lacks an object path."));
  }

  /** Arguments with the objects in their places; null where an optional one was left out. */
  argumentsOf(list: ArgumentList): readonly unknown[] | Refusal {
    const values: unknown[] = [];
    for (const [index, value] of list.values.entries()) {
      const argument = this.argument(value, list.pathIds[index]);
      if (argument instanceof Refusal) return argument;
      values.push(argument);
    }
    return values;
  }

  /** `Class.member` of an action, as far as the request tells. */
  locate(action: Action): string {
    const owner = this.resolved.get(action.pathId);
    if (isHostObject(owner)) return action.name === "" ? owner.className : `${owner.className}.${memberName(action.name)}`;
    const path = this.paths.get(action.pathId);
    const parent = path ? this.resolved.get(path.parentId) : undefined;
    if (path && isHostObject(parent)) return `${parent.className}.${path.type === 5 ? "getItem" : memberName(path.name)}`;
    return memberName(action.name);
  }

  private unresolvedChain(pathId: number): readonly ObjectPath[] {
    const chain: ObjectPath[] = [];
    const seen = new Set<number>();
    for (let id = pathId; !this.resolved.has(id) && !seen.has(id); ) {
      const path = this.paths.get(id);
      if (!path) break;
      seen.add(id);
      chain.push(path);
      if (!hasParent(path)) break;
      id = path.parentId;
    }
    return chain.reverse();
  }

  private resolveOne(path: ObjectPath): HostObject | null | Refusal {
    switch (path.type) {
      case 1:
        return this.root;
      case 2:
        return openService(path.name);
      case 6:
        return this.session.references.find(path.name);
      case 7:
        return null;
      case 3:
      case 4:
      case 5:
        return this.resolveChild(path);
    }
  }

  private resolveChild(path: ObjectPath): HostObject | null | Refusal {
    const parent = this.resolved.get(path.parentId);
    if (parent === undefined) return new Refusal("InvalidRequest", "The request lacks an object path.");
    if (parent === null || parent instanceof Refusal) return parent;
    if (path.type === 4) return parent.open(memberName(path.name), this.session);
    const values = this.argumentsOf(path.arguments);
    if (values instanceof Refusal) return values;
    const result = parent.run(path.type === 5 ? "getItem" : memberName(path.name), values, this.session);
    if (result === null || result instanceof Refusal || isHostObject(result)) return result;
    return new Refusal("InvalidRequest", `${parent.className}.${path.name} gives no object.`);
  }

  private argument(value: unknown, pathId: unknown): unknown {
    if (typeof pathId === "number" && pathId !== 0) return this.resolve(pathId);
    if (Array.isArray(value) && Array.isArray(pathId)) return this.argumentsOf({ values: value, pathIds: pathId });
    if (isRecord(value)) return this.recordArgument(value);
    return value;
  }

  private recordArgument(value: Readonly<Record<string, unknown>>): unknown {
    if (typeof value["_ObjectPathId"] === "number") return this.resolve(value["_ObjectPathId"]);
    const copy: Record<string, unknown> = {};
    for (const [key, item] of Object.entries(value)) {
      const argument = isRecord(item) ? this.recordArgument(item) : item;
      if (argument instanceof Refusal) return argument;
      copy[key] = argument;
    }
    return copy;
  }
}

function hasParent(path: ObjectPath): boolean {
  return path.type === 3 || path.type === 4 || path.type === 5;
}
