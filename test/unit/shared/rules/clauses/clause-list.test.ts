import { builtInClauses } from '@shared/rules/clauses/built-in';
import { defaultShopClauses, type ShopClauses, shopClausesSchema } from '@shared/rules/clauses/clause';
import { clauseList, printedClauses } from '@shared/rules/clauses/clause-list';
import type { ClauseFacts } from '@shared/rules/clauses/facts';
import { fillClause } from '@shared/rules/clauses/fill-clause';
import { sampleFacts } from '@shared/rules/clauses/sample';
import { clauseVariableHelp } from '@shared/rules/clauses/variable-help';
import { clauseVariables } from '@shared/rules/clauses/variables';
import { describe, expect, it } from 'vitest';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const printed = (facts: Partial<ClauseFacts> = {}, shop: ShopClauses = defaultShopClauses) =>
  printedClauses(shop, { ...sampleFacts, ...facts });
const titles = (...given: Parameters<typeof printed>) =>
  printed(...given).conditions.map(({ title }) => title);
const textOf = (title: string, ...given: Parameters<typeof printed>) =>
  plain(printed(...given).conditions.find((clause) => clause.title === title)?.text ?? '');

describe('the clauses of an agreement', () => {
  it('open with what is recognised, in figures and words', () => {
    expect(plain(printed().opening)).toContain('o valor de R$ 460,00 (quatrocentos e sessenta reais)');
  });

  it('stand in the order of the usual term, the guarantees only where the shop has them', () => {
    expect(titles()).toEqual([
      'Como pagar',
      'Atraso',
      'Vencimento antecipado',
      'Se o acordo for desfeito',
      'Desconto',
      'Pagamento antes da data',
      'Sem novação',
      'Quitação',
      'Dados pessoais',
      'Foro',
    ]);
    expect(titles({}, { ...defaultShopClauses, switched: { guarantees: true } })).toContain('Garantias');
  });

  it('leave out what this agreement does not have', () => {
    const shown = titles({ plan: [], discountCents: 0, downPaymentCents: 46_000 });
    for (const title of ['Vencimento antecipado', 'Se o acordo for desfeito', 'Desconto'])
      expect(shown).not.toContain(title);
  });

  it('speak of Pix only with a key', () => {
    expect(textOf('Como pagar')).toContain('com a chave (19) 93234-5678, em nome de Casa Nova Móveis');
    expect(textOf('Como pagar', { pixKey: undefined })).toBe(
      'Os pagamentos são feitos na loja, que entrega recibo de cada um.',
    );
  });

  it('say the late charges of the shop, and that there are none', () => {
    expect(textOf('Atraso')).toBe(
      'Parcela paga depois do vencimento: multa de 2% e juros de 1% ao mês, contados por dia de atraso.\nAté 2 dias depois do vencimento, nada é acrescentado.',
    );
    const none = { terms: { lateFeeBp: 0, lateInterestBp: 0, graceDays: 2 } };
    expect(textOf('Atraso', none)).toBe('Parcela paga depois do vencimento: sem multa e sem juros.');
    expect(printed(none).conditions.find(({ title }) => title === 'Atraso')?.highlighted).toBe(false);
    expect(printed().conditions.find(({ title }) => title === 'Atraso')?.highlighted).toBe(true);
  });

  it.each([
    [3, 6, 'Chegando a 3 parcelas sem pagamento, seguidas ou não, ou 30 dias de atraso, a loja avisa'],
    [1, 6, 'Chegando a 1 parcela sem pagamento ou 30 dias de atraso, a loja avisa'],
    [3, 2, 'Chegando a 30 dias de atraso, a loja avisa'],
  ])('say when the shop may send a notice: %i of %i installments', (unpaid, count, text) => {
    const facts = {
      breakRule: { unpaid, daysLate: 30, noticeDays: 15 },
      plan: sampleFacts.plan.slice(0, count),
    };
    expect(textOf('Vencimento antecipado', facts)).toContain(text);
    expect(textOf('Vencimento antecipado', facts)).toContain('dá 15 dias para pôr em dia');
  });
});

describe('what the shop changed', () => {
  const own = { id: 'own-1', title: 'Horário', text: 'A loja recebe até as 18h.', highlighted: true };

  it('takes the place of the words that came, and can be told from them', () => {
    const shop = { ...defaultShopClauses, edited: { means: { title: 'Onde pagar', text: 'Na {loja}.' } } };
    expect(textOf('Onde pagar', {}, shop)).toBe('Na Casa Nova Móveis.');
    expect(clauseList(shop).find(({ id }) => id === 'means')).toMatchObject({ origin: 'edited', isOn: true });
  });

  it('adds clauses before the forum, which stays last', () => {
    const shop = { ...defaultShopClauses, added: [own] };
    expect(titles({}, shop).slice(-2)).toEqual(['Horário', 'Foro']);
    expect(titles({}, { ...shop, switched: { 'own-1': false } })).not.toContain('Horário');
  });

  it('cannot switch a required one off', () => {
    const switched = Object.fromEntries(builtInClauses.map(({ id }) => [id, false]));
    const { opening, conditions } = printed({}, { ...defaultShopClauses, switched });
    expect(opening).not.toBe('');
    expect(conditions.map(({ title }) => title)).toEqual([
      'Atraso',
      'Pagamento antes da data',
      'Sem novação',
      'Foro',
    ]);
  });

  it('is refused by its schema when a name is not a clause, and read with nothing in it', () => {
    expect(shopClausesSchema.parse({})).toEqual(defaultShopClauses);
    expect(shopClausesSchema.safeParse({ edited: { other: { title: 'a', text: 'b' } } }).success).toBe(false);
  });
});

describe('a variable', () => {
  it('that has nothing to say takes its line with it', () => {
    const variables = clauseVariables({ ...sampleFacts, downPaymentCents: 0, interestCents: 0 });
    expect(fillClause('Fica assim.\nEntrada de {entrada}.\nJuros de {taxa_ao_mes}.', variables)).toBe(
      'Fica assim.',
    );
  });

  it('with a capital begins a sentence; one that is not known stays to be seen', () => {
    const variables = clauseVariables(sampleFacts);
    expect(fillClause('{Encargos_por_atraso}. {nada}', variables)).toMatch(/^Multa de 2%.*\. \{nada\}$/);
  });

  it('tells the interest of the plan by month and by year', () => {
    const { taxa_ao_mes, taxa_ao_ano, juros_do_acordo, total_a_pagar } = clauseVariables(sampleFacts);
    expect([taxa_ao_mes, taxa_ao_ano, juros_do_acordo, total_a_pagar].map(plain)).toEqual([
      '1%',
      '12,68%',
      'R$ 9,02',
      'R$ 469,02',
    ]);
  });

  it('is explained, with an example of each', () => {
    for (const { name, says, example } of clauseVariableHelp) {
      expect(says, name).not.toBe('');
      expect(example, name).not.toBe('');
    }
  });
});
