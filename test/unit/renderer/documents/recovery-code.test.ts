import { recoveryCodeData } from '@renderer/documents/from-records/recovery-code';
import { paperDocumentSchema } from '@renderer/documents/paper-document';
import { inSize, sizesOf } from '@renderer/documents/paper-size';
import { LONG_NAME, pdfOf, shop } from '@test/support/papers';
import { pdfPages, pdfText } from '@test/support/pdf';
import { describe, expect, it } from 'vitest';

const paper = (name = shop.name) => ({
  kind: 'recovery-code' as const,
  data: recoveryCodeData({ shop: { ...shop, name }, code: 'W4YXMC54TLV8H2WJXZSH', day: '2026-11-20' }),
});

describe('the paper with the recovery code', () => {
  it('shows the code, whose it is, when it was made, and how to keep and use it', async () => {
    const text = pdfText(await pdfOf(paper())).replaceAll('\u00a0', ' ');
    for (const part of [
      'Casa Nova Móveis',
      'Código de recuperação',
      'feito em 20/11/2026',
      'Guarde longe do balcão',
      '“Esqueci o PIN”',
      'serve uma vez',
    ])
      expect(text, part).toContain(part);
    // Wide letters are set apart, which reads as spaces.
    expect(text.replaceAll(' ', '')).toContain('W4YXMC54TLV8H2WJXZSH');
  });

  it('is one page, on a sheet and on a roll, whatever the shop is called', async () => {
    expect(sizesOf(paper())).toEqual(['a4', 80, 58]);
    for (const size of sizesOf(paper())) {
      const pages = pdfPages(await pdfOf(inSize(paper(LONG_NAME), size)));
      expect(pages).toHaveLength(1);
      expect(pages[0]).toContain('W4YX');
    }
  });

  it('takes nothing that is not a code', () => {
    const { data } = paper();
    const broken = { kind: 'recovery-code', data: { ...data, groups: ['W4YX', 'MC54'] } };
    expect(paperDocumentSchema.safeParse(broken).success).toBe(false);
  });
});
