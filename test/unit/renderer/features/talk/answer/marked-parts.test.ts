import { markedParts } from '@renderer/features/talk/answer/marked-parts';
import { describe, expect, it } from 'vitest';

describe('a text with marks', () => {
  it('is whole again when its parts are put together', () => {
    const text = '🙏 pago dia 5, juro';
    const parts = markedParts(text, [
      { start: 3, end: 7 },
      { start: 8, end: 13 },
    ]);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.filter(({ marked }) => marked).map((part) => part.text)).toEqual(['pago', 'dia 5']);
  });

  it('has no empty parts', () => {
    expect(markedParts('pago', [{ start: 0, end: 4 }])).toEqual([{ start: 0, text: 'pago', marked: true }]);
    expect(markedParts('', [])).toEqual([]);
  });
});
