/** One file of a zip archive, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  /** Bytes when unpacked, as the archive claims. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** MS-DOS date and time, high and low half; kept so that an untouched entry is copied whole. */
  readonly time: number;
}

/** An archive's files in order; names are compared without case as OOXML demands. */
export class ZipArchive {
  private readonly byName: Map<string, ZipEntry>;

  constructor(readonly entries: readonly ZipEntry[]) {
    this.byName = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  find(name: string): ZipEntry | undefined {
    return this.byName.get(name.toLowerCase());
  }
}
