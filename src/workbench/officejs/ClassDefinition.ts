import type { HostObject, MemberKind } from "./HostObject";
import { Refusal } from "./protocol/Refusal";
import type { WorkbookSession } from "./WorkbookSession";

/** A property that is a value. `write` is absent for a read-only one. */
export interface Scalar<T> {
  readonly kind: "scalar";
  /** False for a property that a load of everything leaves out. */
  readonly isLoadedByDefault: boolean;
  read(target: T, session: WorkbookSession): unknown;
  write?(target: T, value: unknown, session: WorkbookSession): Refusal | undefined;
}

/** A property that is another object. */
export interface Navigation<T> {
  readonly kind: "navigation";
  open(target: T, session: WorkbookSession): HostObject | null | Refusal;
}

/** A method; it answers a value, another object, null (a null object), undefined (void) or a refusal. */
export interface Method<T> {
  readonly kind: "method";
  run(target: T, values: readonly unknown[], session: WorkbookSession): unknown;
}

export type Member<T> = Scalar<T> | Navigation<T> | Method<T>;

/**
 * One of Excel's classes with the members that the stand-in answers; any other member is refused as NotImplemented.
 *
 * `members` goes by the JavaScript names (`usedRange`, not `UsedRange`).
 */
export interface ClassDefinition<T> {
  readonly className: string;
  readonly members: Readonly<Record<string, Member<T>>>;
  /** What tells one object of the class from another; absent for classes without identity. */
  readonly identify?: (target: T, session: WorkbookSession) => Readonly<Record<string, unknown>>;
  /** The items, for a collection. */
  readonly items?: (target: T, session: WorkbookSession) => readonly HostObject[] | Refusal;
}

/** A property that can be read, and written where `write` is given. */
export function scalar<T>(
  read: (target: T, session: WorkbookSession) => unknown,
  write?: (target: T, value: unknown, session: WorkbookSession) => Refusal | undefined,
): Scalar<T> {
  return { kind: "scalar", isLoadedByDefault: true, read, ...(write ? { write } : {}) };
}

/** A property that only an explicit load asks for. */
export function rareScalar<T>(read: (target: T, session: WorkbookSession) => unknown): Scalar<T> {
  return { kind: "scalar", isLoadedByDefault: false, read };
}

/** A property that leads to another object. */
export function navigation<T>(open: (target: T, session: WorkbookSession) => HostObject | null | Refusal): Navigation<T> {
  return { kind: "navigation", open };
}

/** A method. */
export function method<T>(run: (target: T, values: readonly unknown[], session: WorkbookSession) => unknown): Method<T> {
  return { kind: "method", run };
}

/** Puts a target behind the face that its class shows on the wire. */
export function hostObject<T>(definition: ClassDefinition<T>, target: T): HostObject {
  return new DefinedObject(definition, target);
}

class DefinedObject<T> implements HostObject {
  constructor(
    private readonly definition: ClassDefinition<T>,
    readonly target: T,
  ) {}

  get className(): string {
    return this.definition.className;
  }

  get scalarNames(): readonly string[] {
    return Object.entries(this.definition.members)
      .filter(([, member]) => member.kind === "scalar" && member.isLoadedByDefault)
      .map(([name]) => name);
  }

  kindOf(name: string): MemberKind | null {
    return this.member(name)?.kind ?? null;
  }

  identify(session: WorkbookSession): Readonly<Record<string, unknown>> {
    return this.definition.identify?.(this.target, session) ?? {};
  }

  read(name: string, session: WorkbookSession): unknown {
    const member = this.member(name);
    if (member?.kind !== "scalar") return this.unknownMember(name);
    if (session.lacks(this.className, name)) return this.newerMember(name);
    return member.read(this.target, session);
  }

  write(name: string, value: unknown, session: WorkbookSession): Refusal | undefined {
    const member = this.member(name);
    if (member?.kind !== "scalar" || !member.write) return this.unknownMember(name);
    return member.write(this.target, value, session);
  }

  open(name: string, session: WorkbookSession): HostObject | null | Refusal {
    const member = this.member(name);
    if (member?.kind !== "navigation") return this.unknownMember(name);
    if (session.lacks(this.className, name)) return this.newerMember(name);
    return member.open(this.target, session);
  }

  run(name: string, values: readonly unknown[], session: WorkbookSession): unknown {
    const member = this.member(name);
    if (member?.kind !== "method") return this.unknownMember(name);
    if (session.lacks(this.className, name)) return this.newerMember(name);
    return member.run(this.target, values, session);
  }

  items(session: WorkbookSession): readonly HostObject[] | Refusal | null {
    return this.definition.items?.(this.target, session) ?? null;
  }

  private member(name: string): Member<T> | null {
    return Object.hasOwn(this.definition.members, name) ? (this.definition.members[name] ?? null) : null;
  }

  private newerMember(name: string): Refusal {
    return new Refusal("ApiNotFound", undefined, `${this.definition.className}.${name}`);
  }

  private unknownMember(name: string): Refusal {
    const place = `${this.definition.className}.${name}`;
    return new Refusal("NotImplemented", `The stand-in does not answer ${place}.`, place);
  }
}

/** True for an object of the wire, as opposed to a plain value. */
export function isHostObject(value: unknown): value is HostObject {
  return value instanceof DefinedObject;
}
