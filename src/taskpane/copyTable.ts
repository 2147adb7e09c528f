import type { ClipboardTable } from "../text/tableForClipboard";
import { copyText } from "./copyText";

/**
 * Puts a table on the clipboard, as HTML for Word and Stratsys and as text with tabs; as text alone where the browser takes no HTML, and
 * false where it takes nothing.
 */
export async function copyTable({ html, text }: ClipboardTable): Promise<boolean> {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  try {
    await navigator.clipboard.write([new ClipboardItem({ "text/html": blob("text/html", html), "text/plain": blob("text/plain", text) })]);
    return true;
  } catch {
    return copyText(text);
  }
}
