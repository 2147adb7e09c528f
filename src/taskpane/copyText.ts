/**
 * Puts a text on the clipboard; false where the browser refuses (Excel on the web may frame the pane without the permission).
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
