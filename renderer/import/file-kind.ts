export type FileKind = 'text' | 'xlsx' | 'encrypted' | 'old-xls' | 'open-document' | 'other';

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const HEAD = 65_536;

/** Names inside a ZIP or an OLE file stand at its beginning or at its end, as ASCII or UTF-16. */
const mentions = (bytes: Uint8Array, word: string): boolean => {
  const ends = [bytes.subarray(0, HEAD), bytes.subarray(Math.max(0, bytes.length - HEAD))];
  return ends.some((part) => new TextDecoder('latin1').decode(part).replaceAll('\0', '').includes(word));
};

const SIGNATURES: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x1f, 0x8b], // gzip
];

/** What a file is, by its first bytes: names and extensions are not to be trusted. */
export const fileKind = (bytes: Uint8Array): FileKind => {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    if (mentions(bytes, 'xl/workbook') || mentions(bytes, 'xl/worksheets')) return 'xlsx';
    return mentions(bytes, 'opendocument.spreadsheet') ? 'open-document' : 'other';
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return mentions(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-xls';
  return SIGNATURES.some((signature) => startsWith(bytes, ...signature)) ? 'other' : 'text';
};
