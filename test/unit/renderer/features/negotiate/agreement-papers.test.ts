import { customerFile } from '@renderer/data/queries/customer-file';
import { papersToPrint } from '@renderer/features/negotiate/agreement-papers';
import { agreedFigures } from '@renderer/features/negotiate/figures';
import { defaultTerms } from '@shared/domain/terms';
import { defaultShopClauses } from '@shared/rules/clauses/clause';
import { noWitnesses, type TypedWitnesses } from '@shared/rules/negotiation/witness-entry';
import { agreed, house } from '@test/support/agreed';
import { describe, expect, it } from 'vitest';

const records = async (over: Parameters<typeof agreed>[0] = {}) => {
  const { shop, customerId, agreementId } = await agreed(over);
  const [account, agreement] = await Promise.all([
    customerFile(shop.db, customerId),
    shop.db.agreements.get(agreementId),
  ]);
  if (!account || !agreement) throw new Error('the agreement is not there');
  return { account, agreement, shop: house, terms: defaultTerms, clauses: defaultShopClauses };
};

describe('the papers of an agreement just made', () => {
  it('name the witnesses that were typed, and nobody where none was', async () => {
    const rosa: TypedWitnesses = [
      { name: ' Rosa Alves ', cpf: '52998224725' },
      { name: '', cpf: '' },
    ];
    const found = await records();
    expect(papersToPrint(found, rosa).agreement).toMatchObject({
      kind: 'agreement',
      data: { witnesses: [{ name: 'Rosa Alves', document: '529.982.247-25' }] },
    });
    expect(papersToPrint(found, noWitnesses).agreement).toMatchObject({ data: { witnesses: [] } });
  });

  it('have a booklet unless all was paid at once', async () => {
    expect(papersToPrint(await records(), noWitnesses).carne).toMatchObject({ kind: 'carne' });
    const paid = await records({ discountCents: 0, downPaymentCents: 30_385 });
    expect(papersToPrint(paid, noWitnesses).carne).toBeNull();
  });

  it('stand under what was agreed', async () => {
    const { agreement, account } = await records();
    const plan = account.installments.filter(({ originId }) => originId === agreement.id);
    expect(agreedFigures(agreement, plan).map(({ value }) => value.replaceAll('\u00a0', ' '))).toEqual([
      'R$ 300,00',
      'R$ 60,00',
      '3 × R$ 80,00',
      'R$ 3,85',
    ]);
  });
});
