import { defaultTerms } from '@shared/domain/terms';
import { dayLimits } from '@shared/rules/dues';
import { callScript } from '@shared/rules/messages/call-script';
import { type DraftRequest, draftMessage } from '@shared/rules/messages/draft';
import { messageFacts } from '@shared/rules/messages/facts';
import { messageKind } from '@shared/rules/messages/kinds';
import { unknownVariables } from '@shared/rules/messages/render';
import { messageKinds, templatesFor } from '@shared/rules/messages/templates';
import { toneFindings } from '@shared/rules/messages/tone';
import type { Section } from '@shared/rules/queue';
import { openInstallment, TODAY } from '@test/support/summaries';
import { describe, expect, it } from 'vitest';

const factsOf = (days: readonly string[], section: Section = 'talk') =>
  messageFacts(
    days.map((day) => openInstallment(day)),
    section,
    dayLimits(TODAY),
    defaultTerms,
  );

const request = (more: Partial<DraftRequest> = {}): DraftRequest => ({
  kind: 'd3',
  used: [],
  turn: 0,
  customerName: 'Francisca Lima Teixeira',
  shop: { name: 'Casa Nova Móveis' },
  facts: factsOf(['2026-11-03']),
  today: TODAY,
  hour: 10,
  ...more,
});

describe('a draft', () => {
  it('names the installment, the day and each added charge', () => {
    expect(draftMessage(request()).text).toBe(
      'Oi, Francisca! Tudo bem? Aqui é da Casa Nova Móveis. Ainda não localizamos o pagamento da parcela 3 de 5, ' +
        'que venceu em 03/11. O valor atualizado é R$\u00a0153,80 (parcela R$\u00a0150,00, multa R$\u00a03,00, juros R$\u00a00,80).\n' +
        'Se já pagou, por favor desconsidere. Se este mês apertou, me diga qual dia fica melhor. 😊',
    );
  });

  it('agrees with the number of installments', () => {
    const { text } = draftMessage(request({ facts: factsOf(['2026-10-05', '2026-11-03']) }));
    expect(text).toContain('das 2 parcelas, que venceram entre 05/10 e 03/11');
    expect(text).toContain('(parcelas R$\u00a0300,00, multa R$\u00a06,00, juros');
  });

  it('writes both years where the delay began in another', () => {
    const { text } = draftMessage(request({ facts: factsOf(['2025-12-05', '2026-11-03']) }));
    expect(text).toContain('entre 05/12/2025 e 03/11/2026');
  });

  it('says nothing of charges where there are none', () => {
    const { text } = draftMessage(request({ kind: 'before-due', facts: factsOf(['2026-11-20'], 'remind') }));
    expect(text).toContain('a parcela 3 de 5 vence amanhã, no valor de R$\u00a0150,00.');
  });

  it('gives the Pix key on a line of its own', () => {
    const shop = { name: 'Casa Nova Móveis', pixKey: 'loja@casanova.com.br' };
    expect(draftMessage(request({ shop })).text.split('\n')[1]).toBe('Nossa chave Pix: loja@casanova.com.br');
  });

  it('is never the same twice while there is another one', () => {
    const first = draftMessage(request());
    const second = draftMessage(request({ used: [first.templateId] }));
    const third = draftMessage(request({ used: [first.templateId, second.templateId] }));
    expect(new Set([first.text, second.text, third.text]).size).toBe(3);
    const again = draftMessage(request({ used: [first.templateId, second.templateId, third.templateId] }));
    expect(again.templateId).toBe(first.templateId);
  });

  it('turns through every variant', () => {
    const texts = [0, 1, 2].map((turn) => draftMessage(request({ turn })).text);
    expect(new Set(texts).size).toBe(3);
    expect(draftMessage(request({ turn: 3 })).text).toBe(texts[0]);
  });

  it.each(['12345678909', '@@@', '9322-YCTQO', '🙂'])('greets "%s" without a name', (customerName) => {
    expect(draftMessage(request({ customerName })).text).toMatch(/^Oi! Tudo bem\?/);
  });

  it('tells the promise as it was made', () => {
    const promise = { day: '2026-11-17', cents: 20_000, madeOn: '2026-11-10' };
    expect(draftMessage(request({ kind: 'promise-broken', promise })).text).toContain(
      'Tínhamos combinado R$\u00a0200,00 para o dia 17/11',
    );
  });

  it('is a plain greeting when nothing is due', () => {
    expect(draftMessage(request({ facts: factsOf([]) })).text).toBe(
      'Oi, Francisca! Tudo bem? Aqui é da Casa Nova Móveis.',
    );
  });
});

describe('the kind of message', () => {
  it('follows the step unless something was agreed or asked', () => {
    expect(messageKind('d15', [])).toBe('d15');
    expect(messageKind('d60', [])).toBe('late');
    expect(messageKind('d15', [{ kind: 'promise-broken' }, { kind: 'first-delay' }])).toBe('promise-broken');
    expect(messageKind('before-due', [{ kind: 'partly-paid' }])).toBe('before-due');
    expect(messageKind(null, [])).toBe('hello');
  });
});

describe('the script of a call', () => {
  it('says the matter only after the right person answered', () => {
    const lines = callScript(request());
    expect(lines[0]).toBe('Bom dia, aqui é da Casa Nova Móveis. Falo com Francisca?');
    expect(lines[1]).toContain('assunto particular');
    expect(lines[2]).toMatch(/^A parcela 3 de 5 venceu em 03\/11: hoje, R\$\u00a0153,80 \(parcela/);
    expect(toneFindings(lines.join(' '))).toEqual([]);
  });

  it('agrees in number and time, and leaves the matter out when there is none', () => {
    const soon = callScript(request({ facts: factsOf(['2026-11-20', '2026-11-21'], 'remind') }));
    expect(soon[2]).toMatch(/^As 2 parcelas vencem entre 20\/11 e 21\/11/);
    expect(callScript(request({ facts: factsOf([]) }))).toHaveLength(soon.length - 1);
  });
});

describe('every template', () => {
  const all = messageKinds.flatMap(templatesFor);

  it('uses only known variables, names the shop, and speaks kindly', () => {
    for (const { id, text } of all) {
      expect([id, unknownVariables(text)]).toEqual([id, []]);
      expect(text).toContain('{loja}');
      expect([id, toneFindings(text)]).toEqual([id, []]);
    }
  });

  it('has an id of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });
});

describe('the tone', () => {
  it.each([
    ['Sua DÍVIDA está em aberto', 'DÍVIDA', 'pagamento em aberto'],
    ['Você não pagou a parcela', 'Você não pagou', 'ainda não localizamos o pagamento'],
    ['vamos mandar para o SPC', 'SPC', 'regularizar a situação'],
    ['ultima chance antes do protesto', 'ultima chance', 'opções para resolver'],
  ])('marks "%s"', (text, found, instead) => {
    const [finding] = toneFindings(text);
    expect(finding).toMatchObject({ found, instead });
    expect(text.slice(finding?.start, finding?.end)).toBe(found);
  });

  it.each([
    'última parcela do seu carnê',
    'o processo de entrega terminou',
    'um cobertor para o inverno',
    'a dividir em duas vezes',
  ])('has nothing against "%s"', (text) => {
    expect(toneFindings(text)).toEqual([]);
  });

  it("finds the customer's document however it is written", () => {
    expect(toneFindings('CPF 277.377.158-35', '27737715835')).toHaveLength(1);
    expect(toneFindings('CPF 27737715835', '27737715835')).toHaveLength(1);
    expect(toneFindings('chave 63581627990', '27737715835')).toEqual([]);
  });
});
