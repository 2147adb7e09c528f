import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

const ROOT = join(__dirname, "..");

/** Which layers each layer may import; the same table as ESLint's, kept here so that one mistake does not open the wall. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  host: ["domain"],
  excel: ["host", "domain"],
  text: ["domain", "host"],
  files: ["domain", "xlsx"],
  xlsx: ["domain"],
  taskpane: ["domain", "host", "text", "files"],
  workbench: ["domain", "host", "xlsx"],
  preview: ["workbench", "domain", "host", "text"],
  cli: ["domain", "host", "text", "files", "xlsx", "workbench", "excel"],
};

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (name === "node_modules") return [];
    return statSync(join(ROOT, path)).isDirectory() ? filesBelow(path, ending) : ending.test(name) ? [path] : [];
  });
}

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

const SOURCES = filesBelow("src", /\.tsx?$/);
const layerOf = (path: string): string => path.split(sep)[1] ?? "";

/** The layer that a relative import reaches, null for a package or the file's own layer. */
function importedLayer(path: string, specifier: string): string | null {
  if (!specifier.startsWith(".")) return null;
  const target = relative("src", join(path, "..", specifier)).split(sep)[0] ?? "";
  return target === layerOf(path) || target === "" ? null : target;
}

function importsOf(path: string): string[] {
  const text = textOf(path);
  return [/^(?:import|export)\b[^;"]*?from\s*"([^"]+)"/gm, /^import\s*"([^"]+)"/gm, /\bimport\("([^"]+)"\)/g].flatMap((form) =>
    [...text.matchAll(form)].map((match) => match[1] ?? ""),
  );
}

test("[A1] each layer imports only the layers that it may", () => {
  const breaches = SOURCES.filter((path) => layerOf(path) in MAY_IMPORT).flatMap((path) =>
    importsOf(path)
      .map((specifier) => importedLayer(path, specifier))
      .filter((layer) => layer !== null && !(MAY_IMPORT[layerOf(path)] ?? []).includes(layer))
      .map((layer) => `${path} imports ${String(layer)}`),
  );
  expect(breaches).toEqual([]);
});

test("[A1] the domain imports no package but those that are pure", () => {
  const packages = SOURCES.filter((path) => layerOf(path) === "domain").flatMap((path) =>
    importsOf(path).filter((specifier) => !specifier.startsWith(".")),
  );
  expect([...new Set(packages)].filter((name) => !["personnummer", "@noble/hashes/sha2.js"].includes(name))).toEqual([]);
});

test("[A2] only src/excel names office.js", () => {
  const breaches = SOURCES.filter((path) => layerOf(path) !== "excel" && layerOf(path) !== "main.tsx").filter((path) =>
    /\b(?:Excel|Office|OfficeExtension|OfficeRuntime)\.(?:run|onReady|actions|context|RequestContext|HostBridge)\b/.test(
      textOf(path).replace(/\/\*[\s\S]*?\*\/|\/\/.*|"[^"]*"|`[^`]*`/g, ""),
    ),
  );
  expect(breaches.filter((path) => !path.includes(`workbench${sep}officejs`) && !path.includes(`cli${sep}officeJs`))).toEqual([]);
});

test("[A3] each rule of docs/SPEC.md is tested, and each id in a title stands in docs/SPEC.md", () => {
  const promised = new Set([...textOf("docs/SPEC.md").matchAll(/^- ([A-Z]\d+)\b/gm)].map((match) => match[1] ?? ""));
  const titles = filesBelow("test", /\.test\.tsx?$/).flatMap((path) =>
    [...textOf(path).matchAll(/["'`]\[((?:[A-Z]\d+(?:, )?)+)\]/g)].flatMap((match) => (match[1] ?? "").split(", ")),
  );
  const tested = new Set(titles);
  expect([...tested].filter((id) => !promised.has(id)).sort()).toEqual([]);
  expect([...promised].filter((id) => !tested.has(id)).sort()).toEqual([]);
});

test("[A3] each test's title begins with the id of a rule, its own or its describe's", () => {
  const nameless = filesBelow("test", /\.test\.tsx?$/)
    .filter((path) => !/describe(?:\.each\([\s\S]*?\))?\(\s*["'`]\[/.test(textOf(path)))
    .flatMap((path) => [...textOf(path).matchAll(/^\s*(?:it|test)\(\s*(["'`])(?!\[)(.*?)\1/gm)].map((match) => `${path}: ${match[2] ?? ""}`));
  expect(nameless).toEqual([]);
});

test("[A4] each type and function of the glossary is exported somewhere in src", () => {
  const everything = SOURCES.map(textOf).join("\n");
  const names = [...textOf("CONTEXT.md").matchAll(/^\| ((?:`[A-Za-z]+`(?:, )?)+)/gm)]
    .flatMap((match) => [...(match[1] ?? "").matchAll(/`([A-Z][A-Za-z]+)`/g)])
    .map((match) => match[1] ?? "");
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !new RegExp(`export (?:abstract )?(?:interface|type|class|function|const) ${name}\\b`).test(everything))).toEqual([]);
});

test("[A5] Swedish and English have the same files of sentences", () => {
  expect(filesBelow("src/text/sv", /\.ts$/).map((path) => path.replace(/[\\/]sv[\\/]/, "/"))).toEqual(
    filesBelow("src/text/en", /\.ts$/).map((path) => path.replace(/[\\/]en[\\/]/, "/")),
  );
});

test("[A6] no file or folder has a name that says nothing", () => {
  const empty = /(^|[\\/])(utils?|helpers?|common|managers?|services?|types|misc)([\\/.]|$)/i;
  expect(SOURCES.filter((path) => empty.test(path))).toEqual([]);
});

test("[A7] every command that README.md names exists", () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(textOf("package.json"));
  const named = [...textOf("README.md").matchAll(/npm (?:run (?:--silent )?([a-z]+)|(start|test)\b)/g)].map((match) => match[1] ?? match[2] ?? "");
  expect(named.length).toBeGreaterThan(2);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
