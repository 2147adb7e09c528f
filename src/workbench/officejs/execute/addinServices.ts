import { hostObject, method, type ClassDefinition } from "../ClassDefinition";
import type { HostObject } from "../HostObject";
import { Refusal } from "../protocol/Refusal";

/** office.js itself calls this at start-up to say that ribbon actions can be sent; there is no ribbon to send any. */
const ADDIN_INTERNAL_SERVICE: ClassDefinition<null> = {
  className: "AddinInternalService",
  members: { notifyActionHandlerReady: method(() => undefined) },
};

/** A service beside the workbook, by the name that office.js gives it. */
export function openService(name: string): HostObject | Refusal {
  if (name === "Microsoft.InternalService.AddinInternalService") return hostObject(ADDIN_INTERNAL_SERVICE, null);
  return new Refusal("NotImplemented", `The stand-in has no service ${name}.`, name);
}
