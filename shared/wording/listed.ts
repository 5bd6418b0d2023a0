/** `a`, `a e b`, `a, b e c`; empty for none. */
export const listed = (parts: readonly (string | number)[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} e ${parts.at(-1)}` : parts.join('');
