// An answer's members as JSON.parse gives them: PHP writes an empty container as a list.
import type { Json, Members } from './members';

export function parsedMembers(members: Members): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [name, member] of members) object[name] = parsed(member);
  return object;
}

function parsed(value: Json): unknown {
  if (typeof value !== 'object') return value;
  const object = parsedMembers(value);
  return Object.keys(object).length === 0 ? [] : object;
}
