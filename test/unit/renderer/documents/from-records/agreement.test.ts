import { type AgreementRecords, agreementPaper } from '@renderer/documents/from-records/agreement';
import { paperDocumentSchema } from '@renderer/documents/paper-document';
import { defaultShopClauses } from '@shared/rules/clauses/clause';
import { type Agreed, agreed, payPlan, sourceOf } from '@test/support/agreed';
import { describe, expect, it } from 'vitest';

const CUSTOMER = {
  phones: [{ digits: '5588988776655', whatsapp: true }],
  address: { line: 'Rua das Flores, 12', district: 'Pirajá', city: 'Juazeiro do Norte', state: 'CE' },
};

const known = async (): Promise<Agreed> => {
  const made = await agreed();
  await made.shop.db.customers.update(made.customerId, CUSTOMER);
  return made;
};

const paperOf = async (made: Agreed, over: Partial<AgreementRecords> = {}) =>
  agreementPaper({ ...(await sourceOf(made)), clauses: defaultShopClauses, ...over });

describe('the paper of a stored agreement', () => {
  it('has the parties, what is covered with its charges, and every day of the plan', async () => {
    expect((await paperOf(await known())).data).toMatchObject({
      shop: { name: 'Casa Nova Móveis', phone: '5588999887766' },
      customer: {
        name: 'Francisca Lima Teixeira',
        document: '52998224725',
        address: 'Rua das Flores, 12, Pirajá',
        phone: '5588988776655',
      },
      number: '1',
      day: '2026-11-20',
      covered: [
        { description: 'Guarda-roupa 6 portas', number: 1, count: 3, feeCents: 300, interestCents: 85 },
        { number: 2, feeCents: 0, interestCents: 0 },
      ],
      discountCents: 385,
      totalCents: 30_000,
      downPaymentCents: 6_000,
      plan: [
        { dueDay: '2026-12-21', amountCents: 8_000 },
        { dueDay: '2027-01-20', amountCents: 8_000 },
        { dueDay: '2027-02-20', amountCents: 8_000 },
      ],
      origins: ['venda nº 1, de 01/10/2026'],
    });
  });

  it('satisfies every check of the paper, its sums too', async () => {
    expect(paperDocumentSchema.safeParse(await paperOf(await known())).error).toBeUndefined();
  });

  it('is the same after a payment, so that a second copy is a copy', async () => {
    const before = await known();
    const paper = await paperOf(before);
    await payPlan(before, ['2026-12-21']);
    expect(await paperOf(before)).toEqual(paper);
  });

  it('has the clauses in the words of the shop, filled in', async () => {
    const records = await known();
    const text = (clauses: readonly { title: string; text: string }[], title: string) =>
      clauses.find((clause) => clause.title === title)?.text.replaceAll('\u00a0', ' ');
    const { clauses } = (await paperOf(records)).data;
    expect(text(clauses, 'Como pagar')).toContain('chave 12.345.678/0001-95, em nome de Casa Nova Móveis');
    expect(text(clauses, 'Vencimento antecipado')).toContain('Chegando a 3 parcelas sem pagamento');
    const own = {
      ...defaultShopClauses,
      edited: { means: { title: 'Onde', text: 'Na {loja}, {entrada} hoje.' } },
    };
    const changed = (await paperOf(records, { clauses: own })).data;
    expect(text(changed.clauses, 'Onde')).toBe('Na Casa Nova Móveis, R$ 60,00 hoje.');
  });

  it('does without what is not known of the customer', async () => {
    const made = await known();
    await made.shop.db.customers.update(made.customerId, {
      document: undefined,
      address: undefined,
      phones: [],
    });
    const paper = await paperOf(made);
    expect(paperDocumentSchema.safeParse(paper).error).toBeUndefined();
  });

  it('names the witnesses of an agreement that was signed', async () => {
    const records = await known();
    const witnesses = [{ name: 'João Batista', document: '11144477735' }, { name: 'Ana Lima' }];
    const signed = { id: 'e1', kind: 'signed', day: '2026-11-20', at: 1, witnesses } as const;
    const { agreement } = await sourceOf(records);
    const paper = await paperOf(records, { agreement: { ...agreement, events: [signed] } });
    expect(paper.data.witnesses).toEqual([
      { name: 'João Batista', document: '111.444.777-35' },
      { name: 'Ana Lima', document: undefined },
    ]);
  });
});

it('tells the interest of the plan with its rates, and adds up with it', async () => {
  const paper = await paperOf(await agreed({ monthlyBp: 100, reason: 'Combinado com o cliente' }));
  expect(paper.data.interest).toMatchObject({ monthly: 0.01 });
  expect(paper.data.interest?.yearly).toBeCloseTo(0.126825, 6);
  expect(paperDocumentSchema.safeParse(paper).error).toBeUndefined();
});
