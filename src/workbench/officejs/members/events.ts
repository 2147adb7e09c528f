import { method, type Member } from "../ClassDefinition";
import type { EventName } from "../events/EVENT_TYPES";
import type { WorkbookSession } from "../WorkbookSession";

/** The events of a sheet and of all sheets, by the wire's name and the name that the documentation has them under. */
export const SHEET_EVENTS: readonly (readonly [wire: string, name: EventName, documented: string])[] = [
  ["DataChangedEvent", "DataChanged", "onChanged"],
  ["ActivatedEvent", "Activated", "onActivated"],
  ["DeactivatedEvent", "Deactivated", "onDeactivated"],
  ["SelectionChangedEvent", "SelectionChanged", "onSelectionChanged"],
  ["CalculatedEvent", "Calculated", "onCalculated"],
  ["FormatChangedEvent", "FormatChanged", "onFormatChanged"],
  ["ProtectionChangedEvent", "ProtectionChanged", "onProtectionChanged"],
  ["EventNameChanged", "NameChanged", "onNameChanged"],
  ["EventVisibilityChanged", "VisibilityChanged", "onVisibilityChanged"],
];

/** The events that only all sheets together have. */
export const COLLECTION_EVENTS: typeof SHEET_EVENTS = [
  ...SHEET_EVENTS,
  ["AddedEvent", "Added", "onAdded"],
  ["DeletedEvent", "Deleted", "onDeleted"],
  ["EventMoved", "Moved", "onMoved"],
];

/** `_Register…` and `_Unregister…` of a class's events, for the target that its handlers listen to. */
export function eventMembers<T>(events: typeof SHEET_EVENTS, targetOf: (target: T) => string): Readonly<Record<string, Member<T>>> {
  const members: Record<string, Member<T>> = {};
  for (const [wire, name] of events) {
    members[`_Register${wire}`] = method((target, _values, session: WorkbookSession) => session.events.register(name, targetOf(target)));
    members[`_Unregister${wire}`] = method((target, _values, session: WorkbookSession) => session.events.unregister(name, targetOf(target)));
  }
  return members;
}
