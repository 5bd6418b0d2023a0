import { LONGEST_PASTE, pastedText } from '@renderer/features/talk/answer/pasted-text';
import { describe, expect, it } from 'vitest';

describe('a pasted text', () => {
  it('is taken as it is, without the space around it', () => {
    expect(pastedText('  pago dia 5 🙏\n')).toEqual({ text: 'pago dia 5 🙏', note: null });
  });

  it('says so when there was nothing', () => {
    expect(pastedText(' \n ')).toEqual({
      text: '',
      note: 'Não havia texto para colar. Copie a mensagem na conversa e tente de novo.',
    });
  });

  it('keeps the end of one that is too long, and no half of an emoji', () => {
    const long = `${'a'.repeat(100)}🙏${'b'.repeat(LONGEST_PASTE - 1)}`;
    expect(pastedText(long)).toEqual({
      text: 'b'.repeat(LONGEST_PASTE - 1),
      note: 'A conversa é comprida: ficaram as últimas 10.000 letras.',
    });
    expect(pastedText('c'.repeat(LONGEST_PASTE)).note).toBeNull();
  });
});
