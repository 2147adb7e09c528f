import { DEFAULT_STYLE, patchStyle, type CellStyle, type StylePatch } from "./CellStyle";

/**
 * The styles of a workbook: every derived style once, with the style that it was derived from.
 *
 * The base matters to the writer: a style from a file may have parts that the model does not know (theme colours,
 * gradients), and a style derived from it keeps them.
 */
export class StyleSheet {
  private readonly derived = new Map<CellStyle, Map<string, CellStyle>>();
  private readonly bases = new Map<CellStyle, CellStyle>();

  constructor(readonly defaultStyle: CellStyle = DEFAULT_STYLE) {}

  /** The style with the patch laid over it; the same object for the same base and the same result. */
  derive(base: CellStyle, patch: StylePatch): CellStyle {
    const result = patchStyle(base, patch);
    const key = JSON.stringify(result);
    if (key === JSON.stringify(base)) return base;
    const root = this.bases.get(base) ?? base;
    const siblings = this.derived.get(root) ?? new Map<string, CellStyle>();
    this.derived.set(root, siblings);
    const known = siblings.get(key) ?? (key === JSON.stringify(root) ? root : undefined);
    if (known) return known;
    siblings.set(key, result);
    this.bases.set(result, root);
    return result;
  }

  /** The style of the file (or the default style) that a style was derived from; itself where it was not derived. */
  rootOf(style: CellStyle): CellStyle {
    return this.bases.get(style) ?? style;
  }
}
