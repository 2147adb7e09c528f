/**
 * What Microsoft's documentation asks of a manifest and no schema or offline tool checks, plus the structure that the schema does.
 * Sources: manifest element ordering, override, resources, image, shared runtime and appdomain pages of the Office add-in documentation.
 */
export function checkManifest(manifest: Document): readonly string[] {
  return CHECKS.flatMap((check) => [...check(manifest)]);
}

type Check = (manifest: Document) => Iterable<string>;

const ORDER = [
  "Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl",
  "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings", "Permissions", "Dictionary", "VersionOverrides", "ExtendedOverrides",
];
const REQUIRED = ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "Hosts", "DefaultSettings", "Permissions", "VersionOverrides"];
const MANDATORY_ICON_SIZES = ["16", "32", "80"];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

const LENGTHS: readonly (readonly [element: string, limit: number])[] = [["ShortStrings", 125], ["LongStrings", 250], ["Urls", 2048], ["Images", 2048]];

function all(root: ParentNode, name: string): readonly Element[] {
  return [...root.querySelectorAll("*")].filter((element) => element.localName === name);
}

function attributes(root: ParentNode, name: string): readonly string[] {
  return [...root.querySelectorAll("*")].flatMap((element) => element.getAttribute(name) ?? []);
}

function text(manifest: Document, name: string): string {
  return [...manifest.documentElement.children].find((element) => element.localName === name)?.textContent ?? "";
}

function* structure(manifest: Document): Iterable<string> {
  const names = [...manifest.documentElement.children].map((element) => element.localName);
  const places = names.map((name) => ORDER.indexOf(name));
  if (places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0))) yield "elements out of order";
  yield* REQUIRED.filter((name) => !names.includes(name)).map((name) => `${name} is missing`);
  if (!GUID.test(text(manifest, "Id"))) yield "Id is no GUID";
  if (!/^\d+(\.\d+){1,3}$/.test(text(manifest, "Version"))) yield "Version is no version";
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(text(manifest, "DefaultLocale"))) yield "DefaultLocale is no full locale";
  for (const runtime of all(manifest, "Runtime")) if (runtime.getAttribute("lifetime") !== "long") yield "Runtime is not long";
  for (const value of attributes(manifest, "DefaultValue")) if (/[\r\n]/.test(value) || value !== value.trim()) yield `line break or blank in the value ${value.trim()}`;
}

function* commands(manifest: Document): Iterable<string> {
  for (const control of all(manifest, "Control")) {
    for (const part of ["Label", "Supertip", "Icon", "Action"]) {
      if (all(control, part).length === 0) yield `a control without ${part}`;
    }
  }
  for (const start of all(manifest, "GetStarted")) {
    for (const part of ["Title", "Description", "LearnMoreUrl"]) if (all(start, part).length === 0) yield `GetStarted without ${part}`;
  }
  for (const icon of all(manifest, "Icon")) {
    const sizes = attributes(icon, "size");
    yield* MANDATORY_ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `an icon without ${size} px`);
  }
  if (all(manifest, "TaskpaneId").length > 0) yield "TaskpaneId beside a shared runtime";
}

function* identifiers(manifest: Document): Iterable<string> {
  const resources = all(manifest, "Resources").flatMap((element) => attributes(element, "id"));
  const controls = [...all(manifest, "Control"), ...all(manifest, "Group")].flatMap((element) => element.getAttribute("id") ?? []);
  yield* duplicates(resources).map((id) => `resource ${id} twice`);
  yield* duplicates(controls).map((id) => `control ${id} twice`);
  yield* attributes(manifest, "resid").filter((id) => !resources.includes(id)).map((id) => `resource ${id} is not defined`);
  yield* [...resources, ...controls].filter((id) => id.length > 32).map((id) => `${id} is longer than 32`);
}

function* lengths(manifest: Document): Iterable<string> {
  for (const [name, limit] of LENGTHS) {
    for (const group of all(manifest, name)) {
      const values = [...attributes(group, "DefaultValue"), ...attributes(group, "Value")];
      yield* values.filter((value) => value.length > limit).map((value) => `longer than ${String(limit)}: ${value}`);
    }
  }
  for (const description of all(manifest, "Description")) {
    yield* attributes(description, "Value").concat(description.getAttribute("DefaultValue") ?? "").filter((value) => value.length > 250).map(() => "Description is longer than 250");
  }
}

function* addresses(manifest: Document): Iterable<string> {
  const values = [...attributes(manifest, "DefaultValue"), ...attributes(manifest, "Value"), ...attributes(manifest, "Url")];
  yield* values.filter((value) => value.startsWith("http://")).map((value) => `not https: ${value}`);
  yield* values.filter((value) => value.endsWith(".ico")).map((value) => `an .ico: ${value}`);
  for (const domain of all(manifest, "AppDomain")) if (!domain.textContent.startsWith("https://")) yield "AppDomain without scheme";
  const locale = text(manifest, "DefaultLocale");
  for (const override of all(manifest, "Override")) if (override.getAttribute("Locale") === locale) yield "Override with the default locale";
}

function* sharedRuntime(manifest: Document): Iterable<string> {
  const pages = [
    ...all(manifest, "Runtime"),
    ...all(manifest, "FunctionFile"),
    ...all(manifest, "Action").flatMap((action) => all(action, "SourceLocation")),
  ].map((element) => element.getAttribute("resid"));
  if (new Set(pages).size > 1) yield "Runtime, FunctionFile and SourceLocation differ";
}

function duplicates(ids: readonly string[]): readonly string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

const CHECKS: readonly Check[] = [structure, commands, identifiers, lengths, addresses, sharedRuntime];
