import type { HostObject } from "./HostObject";
import { Refusal } from "./protocol/Refusal";

/** The objects that office.js asked to keep between requests, by the name that the host gave them. */
export class References {
  private readonly kept = new Map<string, HostObject>();
  private readonly names = new Map<unknown, string>();
  private next = 1;

  keep(object: HostObject): void {
    if (this.names.has(object.target)) return;
    const name = `Ref${String(this.next)}`;
    this.next += 1;
    this.kept.set(name, object);
    this.names.set(object.target, name);
  }

  /** The name under which a target is kept, null where it is not. */
  nameOf(target: unknown): string | null {
    return this.names.get(target) ?? null;
  }

  find(name: string): HostObject | Refusal {
    return this.kept.get(name) ?? new Refusal("InvalidReference");
  }

  release(name: string): HostObject | null {
    const object = this.kept.get(name) ?? null;
    if (object) this.names.delete(object.target);
    this.kept.delete(name);
    return object;
  }

  /** How many are kept; 0 after every `Excel.run` that ended well. */
  get count(): number {
    return this.kept.size;
  }
}
