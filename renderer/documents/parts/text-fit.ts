/** Widths in thousandths of the type size: the widest of each group in Source Sans 3 SemiBold. */
const SPACE = 205;
const GROUPS: readonly (readonly [shape: RegExp, width: number])[] = [
  [/[ijltfr.,;:'’|!()[\]/-]/, 375],
  [/[mwMW@%&æœÆŒŵŴŉ©®¼½¾…—‰™]/, 1000],
  [/\p{Lu}/u, 705],
  [/\p{Ll}/u, 605],
  [/\d/, 545],
];
const ANYTHING_ELSE = 1000;

const characterWidth = (character: string): number =>
  /\s/.test(character) ? SPACE : (GROUPS.find(([shape]) => shape.test(character))?.[1] ?? ANYTHING_ELSE);

/** About how wide the text is, in points, never less than it will be. */
export const estimateWidth = (text: string, fontSize: number): number => {
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character);
  return (thousandths * fontSize) / 1000;
};

/** Lines of `width` points the text takes, at most: an estimate on the long side. */
export const linesNeeded = (text: string, width: number, fontSize: number): number => {
  const space = estimateWidth(' ', fontSize);
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const wide = estimateWidth(word, fontSize);
    if (used > 0 && used + space + wide > width) {
      lines += 1;
      used = 0;
    }
    // A word longer than the line is broken by the paper as well.
    const rows = Math.ceil(wide / width);
    lines += Math.max(0, rows - 1);
    used = rows > 1 ? wide - (rows - 1) * width : used + (used > 0 ? space : 0) + wide;
  }
  return lines;
};

/**
 * The text cut, with an ellipsis, to what certainly fits in `lines` lines of `width` points. Papers with a fixed
 * grid need it: a name of 300 letters must not push the next slip over its cut line.
 */
export const fitText = (text: string, width: number, fontSize: number, lines = 1): string => {
  if (linesNeeded(text, width, fontSize) <= lines) return text;
  const characters = [...text];
  let [fits, tooLong] = [0, characters.length];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    const cut = `${characters.slice(0, middle).join('').trimEnd()}…`;
    if (linesNeeded(cut, width, fontSize) <= lines) fits = middle;
    else tooLong = middle;
  }
  return `${characters.slice(0, fits).join('').trimEnd()}…`;
};

/** The type size, at most `fontSize`, at which the text surely fits one line: for figures, which are never cut. */
export const fitSize = (text: string, width: number, fontSize: number): number =>
  Math.min(fontSize, (fontSize * width) / estimateWidth(text, fontSize));
