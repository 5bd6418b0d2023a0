import { dayLine, dayTitle, figureItems } from '@renderer/features/today/day-words';
import type { ChequeTask } from '@shared/rules/cheques/cheque-tasks';
import { dayFigures } from '@shared/rules/day-figures';
import { defaultContactPolicy } from '@shared/rules/guard/contact-policy';
import type { AgreementTask } from '@shared/rules/negotiation/agreement-tasks';
import { buildQueue } from '@shared/rules/queue';
import { lateBy, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const titleFor = (...days: number[]) =>
  dayTitle(
    buildQueue(
      days.map((late, index) => lateBy(late, { customerId: `c${index}` })),
      TODAY,
    ),
    9,
  );

describe('the title of the day', () => {
  it.each([
    [[5, 6], 'Bom dia! 2 conversas para hoje'],
    [[5, -1], 'Bom dia! 1 conversa para hoje'],
    [[0, -1], 'Bom dia! 2 lembretes para hoje'],
    [[], 'Bom dia! Tudo em dia'],
  ])('for %j', (days, title) => {
    expect(titleFor(...days)).toBe(title);
  });
});

describe('the title when everyone was talked to', () => {
  it('does not say that all is paid', () => {
    const talkedTo = buildQueue([lateBy(5, { lastContactDay: TODAY })], TODAY, {
      talks: new Map([['maria', [TODAY]]]),
    });
    expect(dayTitle(talkedTo, 15)).toBe('Boa tarde! Ninguém mais para hoje');
    expect(dayTitle(buildQueue([lateBy(94)], TODAY), 15)).toBe('Boa tarde! Ninguém mais para hoje');
  });
});

describe('the title where there is nobody to talk to', () => {
  it('says what else there is to do', () => {
    const nobody = buildQueue([], TODAY);
    const [agreements, cheques] = [[{} as AgreementTask], [{} as ChequeTask]];
    expect(dayTitle(nobody, 9, { agreements })).toBe('Bom dia! Acordos para cuidar');
    expect(dayTitle(nobody, 9, { agreements, cheques })).toBe('Bom dia! Cheques para cuidar');
  });
});

describe('the line under it', () => {
  const line = (today: string, hour: number, state?: string, policy = defaultContactPolicy) =>
    dayLine({ today, hour, minute: 30 }, { policy, holidays: [], state });

  it('says the day, and what to know about it', () => {
    expect(line('2026-11-19', 9)).toBe(
      'quinta-feira, 19 de novembro de 2026 · amanhã é feriado: contatos só hoje até 18h e na segunda-feira',
    );
    expect(line('2026-11-24', 9)).toBe('terça-feira, 24 de novembro de 2026');
  });

  it("follows the shop's own hours", () => {
    const hours = defaultContactPolicy.hours.map((day) => day && { ...day, to: 17 * 60 });
    expect(line('2026-11-24', 17, undefined, { ...defaultContactPolicy, hours })).toBe(
      'terça-feira, 24 de novembro de 2026 · depois das 17h: prefira conversar na quarta-feira',
    );
  });
});

describe('the notes of the figures', () => {
  it('agree in number', () => {
    const notes = (days: number[]) =>
      figureItems(
        dayFigures(
          days.map((late) => lateBy(late)),
          [],
          TODAY,
        ),
      ).map(({ note }) => note);
    expect(notes([1, 0])).toEqual(['1 parcela', '1 cliente', '0 recebimentos', '1 parcela']);
    expect(notes([1, 2, 0, 0])).toEqual(['2 parcelas', '2 clientes', '0 recebimentos', '2 parcelas']);
  });
});
