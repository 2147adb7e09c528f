/** Puts a member into its group without copying the group, so that a group of many costs no more than its members. */
export function appendTo<K, V>(groups: Map<K, V[]>, key: K, member: V): void {
  const group = groups.get(key);
  if (group) group.push(member);
  else groups.set(key, [member]);
}
