/** How many bytes a text takes on the wire (UTF-8), counted without making the bytes. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    bytes += code < 0x800 || isSurrogate ? 1 : 2;
  }
  return bytes;
}
