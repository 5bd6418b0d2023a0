import { draftVerdict, sizeText } from '@renderer/features/talk/draft-words';
import { lastTalks } from '@renderer/features/talk/last-talks';
import { whyNowText } from '@renderer/features/talk/why-now-text';
import { toneFindings } from '@shared/rules/tone/tone-findings';
import { spoken } from '@test/support/conversation';
import { TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

describe('what was said the last times', () => {
  it('comes latest first, with reason and promise, and without what was put off', () => {
    const talks = lastTalks(
      [
        spoken({ id: 'a', day: '2026-10-05', answer: 'asks-time' }),
        spoken({ id: 'b', day: '2026-10-20' }),
        spoken({
          id: 'c',
          answer: 'promise',
          reason: 'salary-late',
          promise: { day: '2026-11-10', cents: 15_000 },
        }),
        spoken({ id: 'd', day: '2026-11-12', answer: 'postponed', until: '2026-11-13' }),
      ],
      TODAY,
    );
    expect(talks).toEqual([
      { id: 'c', when: 'há 14 dias', gist: 'o salário atrasou, prometeu R$\u00a0150,00 para 10/11' },
      { id: 'a', when: 'há 45 dias', gist: 'pediu mais prazo' },
    ]);
  });

  it('says that the very last one had no answer', () => {
    expect(lastTalks([spoken()], TODAY)).toEqual([{ id: 'c', when: 'há 14 dias', gist: 'sem resposta' }]);
    expect(lastTalks([], TODAY)).toEqual([]);
  });
});

describe('why now', () => {
  const why = (reason: string, valueReason: string | null) =>
    whyNowText({ reason, valueReason, advice: 'Uma pergunta gentil costuma bastar.', prefersAfter: null });

  it('begins with what the place in the list rests on', () => {
    expect(why('Primeiro atraso em 16 parcelas', 'bom pagador, primeiro atraso')).toBe(
      'Bom pagador, primeiro atraso. Primeiro atraso em 16 parcelas. Uma pergunta gentil costuma bastar.',
    );
  });

  it('says nothing twice', () => {
    expect(why('Pediu mais prazo há 2 dias', 'pediu mais prazo e espera resposta')).toBe(
      'Pediu mais prazo há 2 dias. Uma pergunta gentil costuma bastar.',
    );
    expect(why('Tudo pago', null)).toBe('Tudo pago. Uma pergunta gentil costuma bastar.');
  });
});

describe('the line under a message', () => {
  const verdict = (text: string) => draftVerdict(text, toneFindings(text));

  it('praises, advises or refuses', () => {
    expect(verdict('Oi, Ana! Tudo bem?')).toEqual({
      tone: 'good',
      says: 'Mensagem respeitosa. Nada aqui ameaça ou expõe.',
    });
    expect(verdict('Vamos protestar seu nome no cartório.').tone).toBe('severe');
    expect(verdict('').says).toBe('Escreva a mensagem antes de abrir a conversa.');
    expect(verdict('Tudo bem? '.repeat(170)).says).toBe(
      'Mensagem comprida (1.700 letras): encurte um pouco.',
    );
  });

  it('counts what an SMS costs', () => {
    expect(sizeText('Oi!', 'sms')).toBe('cabe em 1 SMS');
    expect(sizeText('a'.repeat(161), 'sms')).toBe('vai como 2 SMS');
    expect(sizeText('Oi!', 'whatsapp')).toBeNull();
  });
});
