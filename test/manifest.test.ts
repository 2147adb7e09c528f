/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkManifest } from "./manifest/checkManifest";

const ROOT = join(__dirname, "..");
const MANIFEST = readFileSync(join(ROOT, "manifest.xml"), "utf8");

function complaints(xml: string): readonly string[] {
  return checkManifest(new DOMParser().parseFromString(xml, "application/xml"));
}

/** The manifest with one thing changed; the change must hit. */
function changed(from: string | RegExp, to: string): string {
  const xml = MANIFEST.replace(from, to);
  if (xml === MANIFEST) throw new Error(`${String(from)} is not in the manifest`);
  return xml;
}

test("[P1] the manifest passes every check", () => {
  expect(complaints(MANIFEST)).toEqual([]);
});

test.each([
  ["an undefined resid", changed('resid="ShowPane.Tip"', 'resid="ShowPane.Typo"'), /is not defined/],
  ["an http address", changed("https://localhost:3000/assets/icon-32.png", "http://localhost:3000/assets/icon-32.png"), /not https/],
  ["no icon of 80 px", changed(/<bt:Image size="80"[^>]*>/, ""), /without 80 px/],
  ["a control id twice", changed('id="Avstamt.WriteSummary"', 'id="Avstamt.ShowPane"'), /control .* twice/],
  ["a resource id twice", changed('<bt:String id="ShowPane.Label"', '<bt:String id="Group.Label"'), /resource .* twice/],
  ["no SupportUrl", changed(/<SupportUrl[\s\S]*?<\/SupportUrl>/, ""), /SupportUrl is missing/],
  ["an AppDomain without scheme", changed("<Hosts>", "<AppDomains><AppDomain>www.example.se</AppDomain></AppDomains><Hosts>"), /AppDomain/],
  ["another page for the commands", changed('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="GetStarted.LearnMoreUrl"/>'), /differ/],
  ["an .ico", changed("icon-16.png", "icon-16.ico"), /\.ico/],
  ["an override of the default locale", changed('Locale="en-US"', 'Locale="sv-SE"'), /default locale/],
])("[P2] the checks catch %s, which the schema lets through", (_, xml, complaint) => {
  expect(complaints(xml)).toContainEqual(expect.stringMatching(complaint));
});

test.each([
  ["elements out of order", changed(/(<Version>.*?<\/Version>)\s*(<ProviderName>.*?<\/ProviderName>)/, "$2$1"), /order/],
  ["an Id that is no GUID", changed(/<Id>.*?<\/Id>/, "<Id>avstamt</Id>"), /GUID/],
  ["a bare language as locale", changed(/<DefaultLocale>.*?<\/DefaultLocale>/, "<DefaultLocale>sv</DefaultLocale>"), /locale/],
  ["a short-lived runtime", changed('lifetime="long"', 'lifetime="short"'), /long/],
  ["a control without supertip", changed(/<Supertip>[\s\S]*?<\/Supertip>/, ""), /Supertip/],
  ["GetStarted without LearnMoreUrl", changed(/<LearnMoreUrl[^>]*>/, ""), /LearnMoreUrl/],
  ["a short string above 125 characters", changed('DefaultValue="Stäm av"', `DefaultValue="${"a".repeat(126)}"`), /longer than 125/],
  ["a resource id above 32 characters", changed(/ShowPane\.Tip/g, `ShowPane.${"a".repeat(32)}`), /longer than 32/],
  ["a line break in a value", changed('DefaultValue="Stäm av"', 'DefaultValue="Stäm av "'), /line break or blank/],
])("[P2] the checks catch %s", (_, xml, complaint) => {
  expect(complaints(xml)).toContainEqual(expect.stringMatching(complaint));
});

test("[P3] every icon that the manifest names is drawn in its size", () => {
  const icons = [...new Set([...MANIFEST.matchAll(/https:\/\/localhost:3000\/(assets\/icon-(\d+)\.png)/g)].map((match) => `${match[1] ?? ""} ${match[2] ?? ""}`))];
  expect(icons).toHaveLength(8);
  for (const [path = "", size] of icons.map((icon) => icon.split(" "))) {
    const png = readFileSync(join(ROOT, path));
    expect([path, png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([path, Number(size), Number(size)]);
  }
});

test("[P4] the manifest speaks Swedish first and English to others: each string has both", () => {
  const manifest = new DOMParser().parseFromString(MANIFEST, "application/xml");
  const strings = [...manifest.getElementsByTagName("bt:String")];
  expect(strings.filter((string) => string.getElementsByTagName("bt:Override").length !== 1)).toEqual([]);
});
