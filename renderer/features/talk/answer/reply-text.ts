/** The text with the Pix "copia e cola" on lines of its own; as it was where there is no code. */
export const withPix = (text: string, code: string): string =>
  code === '' || text.includes(code) ? text : `${text.trimEnd()}\n\nPix copia e cola:\n${code}`;
