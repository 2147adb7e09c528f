import { deflateSync, strToU8 } from "fflate";
import { checksum } from "../../../xlsx/zip/checksum";
import type { ZipEntry } from "../../../xlsx/zip/ZipArchive";

/** 1 January 1980, so that the same workbook gives the same bytes whatever the clock says. */
const NO_TIME = 0x00210000;

/** Packs a new file. */
export function packEntry(name: string, bytes: Uint8Array): ZipEntry {
  return { name, method: 8, checksum: checksum(bytes), size: bytes.length, packed: deflateSync(bytes), time: NO_TIME };
}

/** An archive of entries that are packed already; untouched entries of another archive are copied without unpacking. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map(({ name }) => strToU8(name));
  const nameBytes = names.reduce((sum, { length }) => sum + length, 0);
  const packedBytes = entries.reduce((sum, { packed }) => sum + packed.length, 0);
  const bytes = new Uint8Array(entries.length * 76 + 2 * nameBytes + packedBytes + 22);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    offsets.push(at);
    at = writeLocalHeader(view, bytes, at, entry, names[index] ?? new Uint8Array());
  });
  const directory = at;
  entries.forEach((entry, index) => {
    at = writeDirectoryEntry(view, bytes, at, entry, names[index] ?? new Uint8Array(), offsets[index] ?? 0);
  });
  writeEnd(view, at, entries.length, at - directory, directory);
  return bytes;
}

function writeLocalHeader(view: DataView, bytes: Uint8Array, at: number, entry: ZipEntry, name: Uint8Array): number {
  view.setUint32(at, 0x04034b50, true);
  writeCommon(view, at + 4, entry, name);
  bytes.set(name, at + 30);
  bytes.set(entry.packed, at + 30 + name.length);
  return at + 30 + name.length + entry.packed.length;
}

function writeDirectoryEntry(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  entry: ZipEntry,
  name: Uint8Array,
  offset: number,
): number {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, 20, true);
  writeCommon(view, at + 6, entry, name);
  view.setUint32(at + 42, offset, true);
  bytes.set(name, at + 46);
  return at + 46 + name.length;
}

/** The 26 bytes that both headers share, from "version needed" on; flag 0x800 says that names are UTF-8. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, name: Uint8Array): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.checksum, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
}

function writeEnd(view: DataView, at: number, count: number, size: number, start: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, size, true);
  view.setUint32(at + 16, start, true);
}
