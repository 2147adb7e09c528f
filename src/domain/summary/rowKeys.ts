/** Gives each row of a sheet a key that is the same at the next run: from what the row is about, numbered where two are alike. */
export class RowKeys {
  private readonly uses = new Map<string, number>();

  /** A key of a prefix (lower case and "_") and the text that tells the row from its neighbours, "" where nothing does. */
  public next(prefix: string, text: string): string {
    const stem = text === "" ? prefix : `${prefix}_${hashText(text)}`;
    const use = (this.uses.get(stem) ?? 0) + 1;
    this.uses.set(stem, use);
    return use === 1 ? stem : `${stem}_${String(use)}`;
  }
}

/** FNV-1a of 32 bits, base 36: short, and the same on every machine. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text.trim().toLowerCase()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
