/** What the bundled type can draw: Latin, Greek, Cyrillic, punctuation, money and a few arrows. */
const NOT_DRAWABLE =
  /[^\u0020-\u007e\u00a0-\u024f\u0259\u0370-\u03ff\u0400-\u045f\u1e00-\u1eff\u2010-\u2027\u2030-\u203a\u20a0-\u20bf\u2116\u2122\u2190-\u2193\u2212]/gu;

/** The text without what would print as an empty box (emoji, control characters), on one line. */
export const printable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\t\r\n]/g, ' ')
    .replace(NOT_DRAWABLE, '')
    .replace(/ {2,}/g, ' ')
    .trim();
