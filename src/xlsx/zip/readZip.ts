import { inflateSync } from "fflate";
import { err, ok, type Result } from "../../domain/result";
import { checksum } from "./checksum";
import { ZipArchive, type ZipEntry } from "./ZipArchive";

/** Why a file cannot be unpacked. */
export type ZipFault = "notAZip" | "oldFormat" | "encrypted" | "damaged" | "tooLarge";

/** Sane bounds: a real workbook has some dozens of parts; a part above this would not fit in a JavaScript string. */
const MOST_ENTRIES = 20_000;
const MOST_BYTES_PER_ENTRY = 400_000_000;
const MOST_BYTES = 1_000_000_000;
/** Deflate cannot pack better than 1 032 : 1; a claim above it is a lie. */
const BEST_RATIO = 1_032;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
/** Excel's old format (.xls) and what it locks with a password are both such containers; the latter has a stream of this name. */
const OLE_CONTAINER = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENCRYPTED_PACKAGE = Array.from("EncryptedPackage", (letter) => [letter.charCodeAt(0), 0]).flat();

/** Reads an archive's directory; nothing is unpacked yet. */
export function readZip(bytes: Uint8Array): Result<ZipArchive, ZipFault> {
  if (startsWith(bytes, OLE_CONTAINER, 0)) return err(contains(bytes, ENCRYPTED_PACKAGE) ? "encrypted" : "oldFormat");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return err(bytes[0] === 0x50 && bytes[1] === 0x4b ? "damaged" : "notAZip");
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) return err("tooLarge");
  return readDirectory(view, bytes, view.getUint32(end + 16, true), count);
}

function startsWith(bytes: Uint8Array, pattern: readonly number[], at: number): boolean {
  return pattern.every((byte, index) => bytes[at + index] === byte);
}

function contains(bytes: Uint8Array, pattern: readonly number[]): boolean {
  const [first = 0] = pattern;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) if (startsWith(bytes, pattern, at)) return true;
  return false;
}

/** An entry's bytes. The claimed size bounds the work; a wrong checksum is damage. */
export function unpack(entry: ZipEntry): Result<Uint8Array, ZipFault> {
  const unpacked = entry.method === 0 ? entry.packed : inflate(entry);
  if (unpacked === null || unpacked.length !== entry.size) return err("damaged");
  return checksum(unpacked) === entry.checksum ? ok(unpacked) : err("damaged");
}

function inflate(entry: ZipEntry): Uint8Array | null {
  try {
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch {
    return null;
  }
}

function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

function readDirectory(view: DataView, bytes: Uint8Array, start: number, count: number): Result<ZipArchive, ZipFault> {
  const entries: ZipEntry[] = [];
  let [at, total] = [start, 0];
  for (let index = 0; index < count; index++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return err("damaged");
    const nameLength = view.getUint16(at + 28, true);
    const entry = readEntry(view, bytes, at, nameLength);
    if (!entry.ok) return entry;
    total += entry.value.size;
    if (total > MOST_BYTES) return err("tooLarge");
    entries.push(entry.value);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok(new ZipArchive(entries));
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, nameLength: number): Result<ZipEntry, ZipFault> {
  const isEncrypted = (view.getUint16(at + 8, true) & 1) === 1;
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  if (isEncrypted) return err("encrypted");
  if (method !== 0 && method !== 8) return err("damaged");
  if (size > MOST_BYTES_PER_ENTRY || size > (packedSize + 64) * BEST_RATIO) return err("tooLarge");
  const packed = packedBytes(view, bytes, view.getUint32(at + 42, true), packedSize);
  if (packed === null || at + 46 + nameLength > view.byteLength) return err("damaged");
  const name = decodeName(bytes.subarray(at + 46, at + 46 + nameLength));
  return ok({ name, method, checksum: view.getUint32(at + 16, true), size, packed, time: view.getUint32(at + 12, true) });
}

function packedBytes(view: DataView, bytes: Uint8Array, header: number, size: number): Uint8Array | null {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== LOCAL_HEADER) return null;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  return start + size > bytes.length ? null : bytes.subarray(start, start + size);
}

function decodeName(bytes: Uint8Array): string {
  let name = "";
  for (const byte of bytes) name += String.fromCharCode(byte);
  try {
    return decodeURIComponent(escapeBytes(name)).replace(/\\/g, "/").replace(/^\//, "");
  } catch {
    return name;
  }
}

/** A byte string as percent codes, so that `decodeURIComponent` reads it as UTF-8. */
function escapeBytes(text: string): string {
  return text.replace(/[^]/g, (char) => `%${char.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
