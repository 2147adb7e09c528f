import type { Refusal } from "./protocol/Refusal";
import type { WorkbookSession } from "./WorkbookSession";

/** One of Excel's objects as the wire sees it; what it stands for is in `target`. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  /** Scalar members in the order in which a load of everything answers them. */
  readonly scalarNames: readonly string[];
  /** The kind of a member by its JavaScript name; null where it is not on the list. */
  kindOf(name: string): MemberKind | null;
  /** What an Instantiate answers: `{Id}`, `{_ReferenceId}` or `{}`. */
  identify(session: WorkbookSession): Readonly<Record<string, unknown>>;
  read(name: string, session: WorkbookSession): unknown;
  write(name: string, value: unknown, session: WorkbookSession): Refusal | undefined;
  open(name: string, session: WorkbookSession): HostObject | null | Refusal;
  run(name: string, values: readonly unknown[], session: WorkbookSession): unknown;
  /** The items of a collection, null for an object that is none. */
  items(session: WorkbookSession): readonly HostObject[] | Refusal | null;
}

export type MemberKind = "scalar" | "navigation" | "method";
