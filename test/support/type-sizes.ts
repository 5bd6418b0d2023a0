import type { TDocumentDefinitions } from 'pdfmake/interfaces';

/** The size in points of every text a paper sets, its footer included. */
export const typeSizes = ({ defaultStyle, content, footer }: TDocumentDefinitions): number[] => {
  const sizes: number[] = [];
  const walk = (node: unknown, inherited: number): void => {
    if (Array.isArray(node)) {
      for (const child of node) walk(child, inherited);
    } else if (typeof node === 'string') {
      if (node !== '') sizes.push(inherited);
    } else if (node !== null && typeof node === 'object') {
      const { fontSize, text, stack, columns, table } = node as Record<string, unknown>;
      const size = typeof fontSize === 'number' ? fontSize : inherited;
      for (const child of [text, stack, columns, (table as { body?: unknown } | undefined)?.body]) {
        if (child !== undefined) walk(child, size);
      }
    }
  };
  const base = defaultStyle?.fontSize ?? 0;
  walk(content, base);
  const foot =
    typeof footer === 'function' ? footer(1, 2, { width: 1, height: 1, orientation: 'portrait' }) : footer;
  walk(foot, base);
  return sizes;
};
