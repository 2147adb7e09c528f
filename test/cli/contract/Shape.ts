/** Says how a value differs from what was promised, one line each; nothing where it does not. */
export type Shape = (value: unknown, path: string) => readonly string[];

const when = (holds: (value: unknown) => boolean, what: string): Shape => (value, path) => (holds(value) ? [] : [`${path} is no ${what}: ${JSON.stringify(value)}`]);

export const finite = when((value) => typeof value === "number" && Number.isFinite(value), "number");
export const rowNumber = when((value) => typeof value === "number" && Number.isInteger(value) && value > 0, "row number");
export const text = when((value) => typeof value === "string", "text");
export const yes = when((value) => value === true, "true");

export const oneOf = (...words: readonly string[]): Shape => when((value) => typeof value === "string" && words.includes(value), `one of ${words.join(" ")}`);
export const matching = (pattern: RegExp): Shape => when((value) => typeof value === "string" && pattern.test(value), `match of ${pattern.source}`);
export const nullable = (shape: Shape): Shape => (value, path) => (value === null ? [] : shape(value, path));
export const either = (...shapes: readonly Shape[]): Shape => (value, path) => (shapes.some((shape) => shape(value, path).length === 0) ? [] : [`${path} is none of its forms: ${JSON.stringify(value)}`]);

export function listOf(shape: Shape): Shape {
  return (value, path) => (Array.isArray(value) ? value.flatMap((member: unknown, at) => shape(member, `${path}[${String(at)}]`)) : [`${path} is no list`]);
}

/** An object with every member of `members`, those of `more` where they are, and no other. */
export function record(members: Readonly<Record<string, Shape>>, more: Readonly<Record<string, Shape>> = {}): Shape {
  return (value, path) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return [`${path} is no object`];
    const known = { ...members, ...more };
    const missing = Object.keys(members).filter((name) => !(name in value)).map((name) => `${path}.${name} is missing`);
    return Object.entries(value).reduce<readonly string[]>((all, [name, member]) => [...all, ...(known[name]?.(member, `${path}.${name}`) ?? [`${path}.${name} is not in the contract`])], missing);
  };
}
