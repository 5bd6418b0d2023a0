import {
  accepted,
  marksIn,
  nextProposal,
  obstacle,
  remarksOn,
} from '@renderer/features/message-editor/remarks';
import { builtInTemplates } from '@shared/rules/messages/built-in';
import type { Template } from '@shared/rules/messages/template';
import { describe, expect, it } from 'vitest';

const written = (text: string, more: Partial<Template> = {}): Template => ({
  id: 'mine',
  kind: 'd3',
  channel: 'whatsapp',
  text,
  ...more,
});

/** Every proposal taken, one after the other, as by its key. */
const withAll = (template: Template): Template => {
  const next = nextProposal(remarksOn(template));
  return next ? withAll(accepted(template, next)) : template;
};

describe('the remarks on a text being written', () => {
  it('find nothing in what comes with the app', () => {
    expect(builtInTemplates.filter((template) => remarksOn(template).length > 0)).toEqual([]);
  });

  it('say what is not understood and propose the nearest name', () => {
    const template = written('Oi, {primero_nome}! Aqui é {da_loja}.');
    const [remark] = remarksOn(template);
    expect(remark).toMatchObject({ field: 'text', start: 4, end: 18, severity: 'severe' });
    expect(remark?.says).toBe('Não conhecemos {primero_nome}. Quis dizer {primeiro_nome}?');
    expect(withAll(template).text).toBe('Oi, {primeiro_nome}! Aqui é {da_loja}.');
  });

  it('put kinder words in the place of a threat', () => {
    const template = written('Aqui é {da_loja}. Pague ou seu nome vai para o SPC.');
    const severe = remarksOn(template).filter(({ severity }) => severity === 'severe');
    expect(severe.length).toBeGreaterThan(0);
    expect(obstacle(severe)).not.toBeNull();
    const kinder = withAll(template);
    expect(kinder.text).not.toContain('SPC');
    expect(obstacle(remarksOn(kinder))).toBeNull();
  });

  it('look at the subject where there is one, and change it there', () => {
    const template = written('{prezado}, {loja_identificacao}', { channel: 'email', subject: 'De {loj}' });
    const [remark] = remarksOn(template);
    expect(remark).toMatchObject({ field: 'subject', instead: '{loja}' });
    expect(withAll(template).subject).toBe('De {loja}');
    expect(remarksOn(written('Aqui é {da_loja}.', { subject: 'De {loj}' }))).toEqual([]);
  });

  it('put first what keeps it from being saved', () => {
    const remarks = remarksOn(written('Oi! Pague {agora'));
    expect(remarks.map(({ severity }) => severity)).toEqual(
      [...remarks]
        .map(({ severity }) => severity)
        .sort()
        .reverse(),
    );
    expect(remarks[0]?.severity).toBe('severe');
  });

  it('mark places only, in order and without overlaps', () => {
    const text = 'Seu nome {nom} no SPC {da_loja} {';
    const marks = marksIn(remarksOn(written(text)), 'text');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toContain('{nom}');
    for (const [index, { start, end }] of marks.entries()) {
      expect(end).toBeGreaterThan(start);
      expect(start).toBeGreaterThanOrEqual(marks[index - 1]?.end ?? 0);
    }
    expect(marksIn(remarksOn(written('Oi, tudo bem?', { channel: 'email', subject: 'Oi' })), 'text')).toEqual(
      [],
    );
  });

  it('tell who pasted more than fits what is too much', () => {
    const text = `{da_loja} ${'😊'.repeat(3_000)}`;
    const remarks = remarksOn(written(text));
    expect(obstacle(remarks)).toContain('6010 letras; o limite são 5000');
    expect(marksIn(remarks, 'text').at(-1)).toMatchObject({ start: 5_000, end: 6_010 });
  });

  it('say how many there are where there are several', () => {
    expect(obstacle(remarksOn(written('')))).toBe('Escreva a mensagem.');
    expect(obstacle(remarksOn(written('{da_loja} {a {b')))).toBe('Para salvar, há 2 pontos a corrigir.');
  });
});
