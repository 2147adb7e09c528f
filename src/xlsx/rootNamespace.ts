/** The namespace of an XML document's root element, "" where it has none. */
export function rootNamespace(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/.exec(xml);
  if (!root) return "";
  const attribute = root[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  const declaration = new RegExp(`\\s${attribute.replace(".", "\\.")}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? "");
  return declaration?.[1] ?? declaration?.[2] ?? "";
}
