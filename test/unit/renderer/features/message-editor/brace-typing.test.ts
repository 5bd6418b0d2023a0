import {
  inserted,
  insertionsFor,
  insertionsLike,
  typedName,
} from '@renderer/features/message-editor/brace-typing';
import { describe, expect, it } from 'vitest';

/** The cursor stands at the bar. */
const at = (marked: string) => typedName(marked.replace('|', ''), marked.indexOf('|'));

describe('a name typed after its brace', () => {
  it('is followed up to the cursor', () => {
    expect(at('Oi, {|')).toEqual({ start: 4, end: 5, typed: '' });
    expect(at('Oi, {val| e mais')).toEqual({ start: 4, end: 8, typed: 'val' });
    expect(at('Oi, {val|or} e mais')).toEqual({ start: 4, end: 11, typed: 'val' });
  });

  it.each(['|', 'Oi|', '{valor}|', '{valor} e|', '{valor, e|', '{\n|', `{${'a'.repeat(40)}|`])(
    'is none in %j',
    (text) => expect(at(text)).toBeNull(),
  );

  it('is put in whole, with the capital it was begun with', () => {
    const [you] = insertionsLike(insertionsFor('d3', 'whatsapp'), 'voc');
    expect(you?.written).toBe('{voce}');
    if (!you) return expect.fail('none');
    const text = 'Oi! {Voc pode?';
    const place = typedName(text, 8) ?? expect.fail('none');
    expect(inserted(text, place, you)).toEqual({ text: 'Oi! {Voce} pode?', cursor: 10 });
  });
});

describe('what can be put in', () => {
  const names = (...of: Parameters<typeof insertionsFor>) =>
    insertionsFor(...of).map(({ written }) => written);

  it('is what has something to say at the moment, through the channel', () => {
    expect(names('d3', 'sms')).not.toContain('{pix_copia_e_cola}');
    expect(names('d3', 'email')).toContain('{pix_copia_e_cola}');
    expect(names('d3', 'call')).toContain('{aviso_gravacao}');
    expect(names('d3', 'whatsapp')).not.toContain('{combinado_dia}');
    expect(names('promise-due', 'whatsapp')).toContain('{combinado_dia}');
    expect(names('cheque-returned', 'letter')).toEqual(
      expect.arrayContaining(['{motivo_cheque}', '{quadro_valores}', '{=a parcela|as parcelas}']),
    );
  });

  it('is found by the beginning of its name, then by what it says, accents ignored', () => {
    const found = insertionsLike(insertionsFor('d3', 'whatsapp'), 'valor').map(({ written }) => written);
    expect(found.slice(0, 2)).toEqual(['{valor}', '{valor_original}']);
    expect(found).toContain('{detalhe_encargos}');
    expect(insertionsLike(insertionsFor('d3', 'whatsapp'), 'você')[0]?.written).toBe('{voce}');
    expect(insertionsLike(insertionsFor('d3', 'whatsapp'), 'xyz')).toEqual([]);
  });
});
