import { customerFile } from '@renderer/data/queries/customer-file';
import { openInstallmentsOf } from '@renderer/data/queries/open-account';
import { type AgreementRecords, agreementPaper } from '@renderer/documents/from-records/agreement';
import { paperDocumentSchema } from '@renderer/documents/paper-document';
import { makeAgreement } from '@renderer/use-cases/agreements/make-agreement';
import { receivePayment } from '@renderer/use-cases/receive-payment';
import { defaultTerms } from '@shared/domain/terms';
import { defaultShopClauses } from '@shared/rules/clauses/clause';
import { addCustomer, expectOk, openShop, sell } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const shopRecord = {
  name: 'Casa Nova Móveis',
  document: '12345678000195',
  address: 'Rua São Pedro, 482, Centro',
  city: 'Juazeiro do Norte',
  state: 'CE',
  phone: '5588999887766',
  pixKey: '12345678000195',
};

const agreed = async () => {
  const shop = openShop('2026-10-01');
  const customerId = await addCustomer(shop, {
    document: '52998224725',
    phones: [{ digits: '5588988776655', whatsapp: true }],
    address: { line: 'Rua das Flores, 12', district: 'Pirajá', city: 'Juazeiro do Norte', state: 'CE' },
  });
  await sell(shop, customerId, { totalCents: 45_000, installmentCount: 3, firstDueDay: '2026-11-03' });
  shop.clock.day = '2026-11-20';
  const open = await openInstallmentsOf(shop.db, customerId);
  const made = expectOk(
    await makeAgreement(shop, {
      customerId,
      installmentIds: open.slice(0, 2).map(({ id }) => id),
      updatedCents: 30_385,
      discountCents: 385,
      downPaymentCents: 6_000,
      downPaymentMeans: 'pix',
      count: 3,
      firstDueDay: '2026-12-20',
      interval: { kind: 'monthly' },
    }),
  );
  return { shop, customerId, agreement: made.agreement, plan: made.installments };
};

const paperOf = async (
  {
    shop,
    customerId,
    agreement,
  }: Pick<Awaited<ReturnType<typeof agreed>>, 'shop' | 'customerId' | 'agreement'>,
  over: Partial<AgreementRecords> = {},
) => {
  const account = await customerFile(shop.db, customerId);
  if (!account) throw new Error('the customer is gone');
  return agreementPaper({
    agreement,
    account,
    shop: shopRecord,
    terms: defaultTerms,
    clauses: defaultShopClauses,
    ...over,
  });
};

describe('the paper of a stored agreement', () => {
  it('has the parties, what is covered with its charges, and every day of the plan', async () => {
    expect((await paperOf(await agreed())).data).toMatchObject({
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
    expect(paperDocumentSchema.safeParse(await paperOf(await agreed())).error).toBeUndefined();
  });

  it('is the same after a payment, so that a second copy is a copy', async () => {
    const before = await agreed();
    const { shop, customerId, plan } = before;
    const paper = await paperOf(before);
    expectOk(
      await receivePayment(shop, {
        customerId,
        installmentIds: [plan[0]?.id ?? ''],
        means: [{ means: 'cash', cents: 8_000 }],
        day: shop.clock.today(),
        waive: 0,
      }),
    );
    expect(await paperOf(before)).toEqual(paper);
  });

  it('has the clauses in the words of the shop, filled in', async () => {
    const records = await agreed();
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
    const { shop, customerId, agreement } = await agreed();
    await shop.db.customers.update(customerId, { document: undefined, address: undefined, phones: [] });
    const paper = await paperOf({ shop, customerId, agreement });
    expect(paperDocumentSchema.safeParse(paper).error).toBeUndefined();
  });

  it('names the witnesses of an agreement that was signed', async () => {
    const records = await agreed();
    const witnesses = [{ name: 'João Batista', document: '11144477735' }, { name: 'Ana Lima' }];
    const signed = { id: 'e1', kind: 'signed', day: '2026-11-20', at: 1, witnesses } as const;
    const paper = await paperOf({ ...records, agreement: { ...records.agreement, events: [signed] } });
    expect(paper.data.witnesses).toEqual([
      { name: 'João Batista', document: '111.444.777-35' },
      { name: 'Ana Lima', document: undefined },
    ]);
  });
});
