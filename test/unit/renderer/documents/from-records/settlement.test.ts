import { settlementLetter } from '@renderer/documents/from-records/settlement';
import { paperDocumentSchema } from '@renderer/documents/paper-document';
import { undoAgreement } from '@renderer/use-cases/agreements/undo-agreement';
import { type Agreed, agreed, payPlan, sourceOf } from '@test/support/agreed';
import { expectOk } from '@test/support/shop';
import { describe, expect, it } from 'vitest';

const letterOf = async (made: Agreed) => settlementLetter({ ...(await sourceOf(made)), day: '2027-03-02' });
const ALL = ['2026-12-21', '2027-01-20', '2027-02-20'];

describe('the letter that an agreement is settled', () => {
  it('is not there while anything of it is open', async () => {
    const made = await agreed();
    expect(await letterOf(made)).toBeNull();
    await payPlan(made, ALL.slice(0, 2));
    expect(await letterOf(made)).toBeNull();
  });

  it('has what was covered, where it came from and every payment, the down payment too', async () => {
    const made = await agreed();
    await payPlan(made, ALL);
    const letter = await letterOf(made);
    expect(letter && paperDocumentSchema.safeParse(letter).error).toBeUndefined();
    expect(letter?.data).toMatchObject({
      number: '1',
      agreementDay: '2026-11-20',
      day: '2027-03-02',
      settled: [
        { description: 'Guarda-roupa 6 portas', number: 1, count: 3, principalCents: 15_000 },
        { number: 2, principalCents: 15_000 },
      ],
      origins: ['venda nº 1, de 01/10/2026'],
      payments: [
        { day: '2026-11-20', cents: 6_000 },
        { day: '2026-12-21', cents: 8_000 },
        { day: '2027-01-20', cents: 8_000 },
        { day: '2027-02-20', cents: 8_000 },
      ],
      paidCents: 30_000,
    });
  });

  it('counts the late charges that were paid with it', async () => {
    const made = await agreed();
    await payPlan(made, ['2026-12-31', '2027-01-20', '2027-02-20']);
    // 8.000 with 2% and 10 of 30 days of 1%, counted from 21/12: the 20th is a Sunday.
    expect((await letterOf(made))?.data.payments[1]).toMatchObject({ day: '2026-12-31', cents: 8_187 });
  });

  it('is there for an agreement that was paid at once, and not for one that was undone', async () => {
    const made = await agreed({ downPaymentCents: 30_000, count: 1 });
    expect((await letterOf(made))?.data.payments).toMatchObject([{ day: '2026-11-20', cents: 30_000 }]);
    expectOk(await undoAgreement(made.shop, made.agreementId));
    expect(await letterOf(made)).toBeNull();
  });
});
