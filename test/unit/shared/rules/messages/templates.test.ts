import { defaultOwnMessages, ownMessagesSchema } from '@shared/rules/messages/own-messages';
import type { Template } from '@shared/rules/messages/template';
import { templatesFor, templatesOf } from '@shared/rules/messages/templates';
import { describe, expect, it } from 'vitest';

const ids = (templates: readonly Template[]) => templates.map(({ id }) => id);

const mine: Template = { id: 'minha-1', kind: 'd1', channel: 'whatsapp', text: 'Da {loja}: lembrete.' };

describe('the texts for a moment', () => {
  it('are those of the segment first, then those for all', () => {
    expect(ids(templatesFor('d1', 'whatsapp', 'struggling'))).toEqual([
      'd1-struggling-1',
      'd1-1',
      'd1-2',
      'd1-3',
    ]);
    expect(ids(templatesFor('d1', 'whatsapp', 'at-risk'))).toEqual(['d1-1', 'd1-2', 'd1-3']);
  });

  it('begin with the shop’s own', () => {
    const own = { ...defaultOwnMessages, added: [mine] };
    expect(ids(templatesFor('d1', 'whatsapp', undefined, own))).toEqual(['minha-1', 'd1-1', 'd1-2', 'd1-3']);
    expect(ids(templatesFor('d3', 'whatsapp', undefined, own))).not.toContain('minha-1');
  });

  it('stand in the shop’s own words where it edited them', () => {
    const own = { ...defaultOwnMessages, edited: { 'd1-2': { text: 'Outra, da {loja}.' } } };
    const [, second] = templatesFor('d1', 'whatsapp', undefined, own);
    expect(second).toEqual({ id: 'd1-2', kind: 'd1', channel: 'whatsapp', text: 'Outra, da {loja}.' });
    const email = { ...defaultOwnMessages, edited: { 'd1-email-1': { text: 'Outra.' } } };
    expect(templatesFor('d1', 'email', undefined, email)[0]).toMatchObject({
      subject: 'Um lembrete {da_loja}',
      text: 'Outra.',
    });
  });

  it('leave out what is switched off, but never all of it', () => {
    const off = (...switchedOff: string[]) => ({ ...defaultOwnMessages, off: switchedOff });
    expect(ids(templatesFor('d1', 'whatsapp', undefined, off('d1-1', 'd1-3')))).toEqual(['d1-2']);
    expect(ids(templatesFor('d1', 'whatsapp', undefined, off('d1-1', 'd1-2', 'd1-3')))).toHaveLength(3);
    expect(ids(templatesOf('whatsapp', off('d1-1')))).toContain('d1-1');
  });

  it('leave out the shop’s own where something in them would go out unfilled', () => {
    const own = {
      ...defaultOwnMessages,
      added: [mine, { ...mine, id: 'minha-2', text: 'Oi, {nomme}! Da {loja}.' }],
      edited: { 'd1-2': { text: 'Da {loja: lembrete.' } },
    };
    const texts = templatesFor('d1', 'whatsapp', undefined, own);
    expect(ids(texts)).toEqual(['minha-1', 'd1-1', 'd1-2', 'd1-3']);
    expect(texts[2]).toEqual(templatesFor('d1', 'whatsapp')[1]);
    expect(ids(templatesOf('whatsapp', own))).toContain('minha-2');
  });

  it('take another letter, or the words of WhatsApp, where there is no letter', () => {
    expect(ids(templatesFor('d3', 'letter'))).toEqual(['d7-letter-1']);
    expect(ids(templatesFor('hello', 'letter'))).toEqual(['hello-1', 'hello-2', 'hello-3']);
  });
});

describe('what a shop keeps of its own', () => {
  it('is nothing at first', () => {
    expect(ownMessagesSchema.parse({})).toEqual(defaultOwnMessages);
  });

  it('is refused where it could not be sent or kept', () => {
    const kept = (added: unknown) => ownMessagesSchema.safeParse({ added: [added] }).success;
    expect(kept(mine)).toBe(true);
    expect(kept({ ...mine, text: ' ' })).toBe(false);
    expect(kept({ ...mine, text: 'a'.repeat(5_001) })).toBe(false);
    expect(kept({ ...mine, kind: 'threat' })).toBe(false);
    expect(kept({ ...mine, channel: 'visit' })).toBe(false);
    expect(kept({ ...mine, id: 'a'.repeat(41) })).toBe(false);
  });
});
