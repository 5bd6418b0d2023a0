import { readText, spanOf } from '@shared/rules/answers/text/read-text';
import { describe, expect, it } from 'vitest';

const read = (text: string, shopName?: string) => readText(text, shopName).text;

describe('reading a message', () => {
  it.each([
    ['Vc ñ vai acreditar, tô sem pgto hj', 'voce nao vai acreditar , estou sem pagamento hoje'],
    ['pago dps de amanhã, blz? obg', 'pago depois de amanha , beleza ? obrigado'],
    ['Pagooo simmm!!! kkkk', 'pago sim .'],
    ['R$ 1.200,50 no 5º dia útil', 'r$ 1.200,50 no 5o dia util'],
    ['150reais dia 05/12', '150 reais dia 05/12'],
    ['segunda-feira', 'segunda feira'],
    ['ok 👍 🎉', 'ok emojiok'],
    ['…', ''],
    ['', ''],
  ])('%j is read as %j', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('forgives one slip in a word that matters, and leaves right words alone', () => {
    expect(read('segue o conprovante do pagameto, quero parcellar')).toBe(
      'segue o comprovante do pagamento , quero parcelar',
    );
    expect(read('quantas parcelas? quanta conta, vou acordar')).toBe(
      'quantas parcelas ? quanta conta , vou acordar',
    );
  });

  it('knows where in the pasted text each part stands', () => {
    const pasted = 'Olá! Dps 👍 pgto às 5ª';
    const reading = readText(pasted);
    const at = (words: string) => {
      const start = reading.text.indexOf(words);
      const span = spanOf(reading, start, start + words.length);
      return pasted.slice(span.start, span.end);
    };
    expect(at('depois')).toBe('Dps');
    expect(at('emojiok')).toBe('👍');
    expect(at('pagamento')).toBe('pgto');
    expect(at('5a')).toBe('5ª');
  });
});

describe('a pasted conversation', () => {
  it.each([
    '[20/11/2026 10:02] Maria: dia 5 eu pago',
    '[20/11/2026, 10:02:33] Maria Souza: dia 5 eu pago',
    '[10:02, 20/11/2026] Maria: dia 5 eu pago',
    '20/11/2026 10:02 - Maria: dia 5 eu pago',
    '20/11/2026 10:01 - Casa Nova: Pode pagar hoje?\n20/11/2026 10:02 - Maria: dia 5 eu pago',
  ])('%j keeps what the customer said', (text) => {
    expect(read(text)).toBe('dia 5 eu pago');
  });

  it('leaves out the shop that spoke last, where its name is known', () => {
    const text =
      '[20/11/2026 10:02] Maria: já paguei\n[20/11/2026 10:05] Casa Nova Móveis: Obrigado, amanhã confiro';
    expect(read(text, 'Casa Nova Móveis')).toBe('ja paguei .');
  });

  it('leaves out what stands for a picture or a voice message', () => {
    expect(read('<Mídia oculta>')).toBe('');
    expect(read('‎imagem ocultada\nsegue')).toBe('segue');
  });
});
