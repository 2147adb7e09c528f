/**
 * The JavaScript name of a member from its name on the wire.
 *
 * | wire | JavaScript |
 * | --- | --- |
 * | GetUsedRangeOrNullObject | getUsedRangeOrNullObject |
 * | _KeepReference | _KeepReference |
 */
export function memberName(wireName: string): string {
  return wireName.slice(0, 1).toLowerCase() + wireName.slice(1);
}

/** The name on the wire of a member; the reverse of `memberName`. */
export function wireName(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
