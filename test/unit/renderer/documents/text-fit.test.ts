import { paper } from '@renderer/documents/parts/base-style';
import { printable } from '@renderer/documents/parts/printable';
import { estimateWidth } from '@renderer/documents/parts/text-fit';
import { buildPdf, pdfWords } from '@test/support/pdf';
import { expect, it } from 'vitest';

const LATIN = Array.from({ length: 0x17f - 0x21 }, (_, index) => String.fromCharCode(0x21 + index)).filter(
  (character) => printable(character) !== '' && !/\s|\u00ad/.test(character),
);

it.each([true, false])('no letter is wider on paper than estimated (bold: %s)', async (bold) => {
  const size = 10;
  const count = 20;
  const definition = paper('Letras', {
    content: LATIN.map((letter) => ({
      text: `x ${letter.repeat(count)} x`,
      bold,
      fontSize: size,
      noWrap: true,
    })),
  });
  const words = pdfWords(await buildPdf(definition)).filter(({ text }) => text !== 'x');
  expect(words).toHaveLength(LATIN.length);
  const tooWide = words
    .map((word, index) => ({ letter: LATIN[index] ?? '', width: (word.right - word.left) / count }))
    .filter(({ letter, width }) => width > estimateWidth(letter, size) + 0.05);
  expect(tooWide).toEqual([]);
});
