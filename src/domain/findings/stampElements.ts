import type { SheetFingerprint } from "../stamp/fingerprintWorkbook";
import type { Stamp } from "../stamp/Stamp";
import { writeElement, type XmlElement } from "./xmlElements";

const DIGEST = /^[0-9a-f]{64}$/;

/** The receipt as elements of our part: one for the whole, one for each sheet. */
export function stampElements(stamp: Stamp | null): readonly string[] {
  if (stamp === null) return [];
  const { time, signature, open, fingerprint } = stamp;
  return [
    writeElement("stamp", { time, signature, open, digest: fingerprint.workbook }),
    ...fingerprint.sheets.map(({ name, digest }) => writeElement("stampedSheet", { name, digest })),
  ];
}

/** The receipt; null where there is none or an element is not whole, so that nothing passes for checked by accident. */
export function readStamp(stamp: XmlElement | undefined, sheets: readonly XmlElement[]): Stamp | null {
  if (stamp === undefined) return null;
  const [time, digest, open] = ["time", "digest", "open"].map((name) => stamp.attributes.get(name));
  const read = sheets.flatMap(readSheet);
  if (time === undefined || digest === undefined || !DIGEST.test(digest) || open === undefined || !/^\d{1,9}$/.test(open)) return null;
  if (read.length !== sheets.length) return null;
  return { time, signature: stamp.attributes.get("signature") ?? "", open: Number(open), fingerprint: { workbook: digest, sheets: read } };
}

function readSheet({ attributes }: XmlElement): SheetFingerprint[] {
  const name = attributes.get("name");
  const digest = attributes.get("digest");
  return name !== undefined && digest !== undefined && DIGEST.test(digest) ? [{ name, digest }] : [];
}
