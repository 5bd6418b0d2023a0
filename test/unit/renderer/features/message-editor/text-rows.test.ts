import { kindsInOrder, textCounts } from '@renderer/features/message-editor/moments';
import { shownParts, standIn, standInText, textRows } from '@renderer/features/message-editor/text-rows';
import { messageKinds } from '@shared/rules/messages/kinds';
import { defaultOwnMessages, type OwnMessages } from '@shared/rules/messages/own-messages';
import { describe, expect, it } from 'vitest';

const own: OwnMessages = {
  added: [{ id: 'mine', kind: 'd3', channel: 'whatsapp', text: 'Oi' }],
  edited: { 'd3-2': { text: 'Olá' } },
  off: ['d3-3'],
};

describe('the list of moments', () => {
  it('has every moment once', () => {
    expect([...kindsInOrder].sort()).toEqual([...messageKinds].sort());
  });

  it('counts the texts of a channel, and those switched off', () => {
    expect(textCounts('call', defaultOwnMessages).get('d3')).toBe('1');
    expect(textCounts('letter', defaultOwnMessages).get('d3')).toBe('0');
    const all = Number(textCounts('whatsapp', defaultOwnMessages).get('d3'));
    expect(textCounts('whatsapp', own).get('d3')).toBe(`${all} de ${all + 1}`);
  });
});

describe('the texts of a moment', () => {
  it('say whose they are and whether they are used, those for a kind of customer last', () => {
    const rows = textRows('d3', 'whatsapp', own);
    expect(rows.slice(0, 4).map(({ template, origin, isOn }) => [template.id, origin, isOn])).toEqual([
      ['mine', 'own', true],
      ['d3-1', 'app', true],
      ['d3-2', 'edited', true],
      ['d3-3', 'app', false],
    ]);
    expect(rows.slice(4).every(({ template }) => template.segment !== undefined)).toBe(true);
  });

  it('are written in words, what changes apart', () => {
    expect(shownParts('Oi, {Voce}! {=A|As} {valor}{detalhe_encargos}. {')).toEqual([
      { text: 'Oi, ', changes: false },
      { text: 'Você', changes: true },
      { text: '! ', changes: false },
      { text: 'A/As', changes: true },
      { text: ' ', changes: false },
      { text: 'valor', changes: true },
      { text: ' ', changes: false },
      { text: 'detalhe dos encargos', changes: true },
      { text: '. ', changes: false },
      { text: '{', changes: false },
    ]);
  });

  it('are stood in for where there is none', () => {
    expect(textRows('d3', 'letter', defaultOwnMessages)).toEqual([]);
    expect(standIn('d3', 'letter', defaultOwnMessages)).toMatchObject({ kind: 'd7', channel: 'letter' });
    expect(standInText('d3', 'letter', defaultOwnMessages)).toContain('vale a carta de “7 dias depois”');
    expect(standInText('hello', 'letter', defaultOwnMessages)).toContain('vale o texto do WhatsApp');
  });
});
