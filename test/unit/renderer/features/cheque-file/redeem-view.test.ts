import { type RedeemDraft, redeemDraft } from '@renderer/features/cheque-file/redeem-draft';
import {
  type RedeemFacts,
  redeemRequest,
  redeemView,
  redeemWays,
} from '@renderer/features/cheque-file/redeem-view';
import { unpaidText, waiveLabel, waiveText } from '@renderer/features/cheque-file/redeem-words';
import { defaultTerms } from '@shared/domain/terms';
import { openInstallment } from '@test/support/installments';
import { describe, expect, it } from 'vitest';
import { cameBack, chequeFileOf, deposited, ownOf, plain, today } from './cheque-file-of';

const draftOf = (change: Partial<RedeemDraft> = {}): RedeemDraft => ({
  ...redeemDraft(today, 'paid'),
  ...change,
});
const held = chequeFileOf();
const returned = chequeFileOf([deposited, cameBack(11)]);
const viewOf = (change: Partial<RedeemDraft> = {}, facts: Partial<RedeemFacts> = {}) =>
  redeemView(draftOf(change), { file: held, creditCents: 0, today, terms: defaultTerms, ...facts });

describe('the ways to have a cheque back', () => {
  it('are to pay or not to; a loose one may also be owed no more', () => {
    expect(redeemWays(held)).toEqual(['paid', 'unpaid']);
    expect(redeemWays(chequeFileOf([], { installments: [ownOf()] }))).toEqual([
      'paid',
      'unpaid',
      'cancelled',
    ]);
  });

  it('keep a down payment owed, and what was paid in part', () => {
    const down = chequeFileOf([], { installments: [ownOf()], face: { saleId: 'sale' } });
    expect(redeemWays(down)).not.toContain('cancelled');
    const partly = chequeFileOf([], { installments: [ownOf({ paidCents: 100 })] });
    expect(redeemWays(partly)).not.toContain('cancelled');
  });

  it('leave no payment where all was paid, or waits for another cheque too', () => {
    const paid = openInstallment({ open: 0, paidCents: 15_000 });
    expect(redeemWays(chequeFileOf([], { installments: [paid] }))).toEqual(['unpaid']);
    const shared = openInstallment({ awaiting: ['cheque', 'other'] });
    expect(redeemWays(chequeFileOf([], { installments: [shared] }))).toEqual(['unpaid']);
  });
});

describe('what is paid for it', () => {
  it('is what it covers, without the charges of the time the shop agreed to wait', () => {
    const view = viewOf();
    expect(view).toMatchObject({
      amountCents: 30_000,
      waive: 'since-taken',
      chargesCents: 385,
      leftCents: 0,
    });
    expect(view.waiveChoices.map((waive) => plain(waiveLabel(waive, view)))).toEqual([
      'Cobrar multa e juros, R$ 3,85',
      'Dispensar R$ 3,85',
    ]);
    expect(plain(waiveText(view) ?? '')).toBe(
      'R$ 3,85 são do tempo em que a loja concordou em esperar o cheque.',
    );
  });

  it('has its charges, once it came back', () => {
    expect(viewOf({}, { file: returned })).toMatchObject({ amountCents: 30_385, waive: 'none' });
    expect(viewOf({ waive: 'all' }, { file: returned })).toMatchObject({ amountCents: 30_000 });
    expect(waiveText(viewOf({}, { file: returned }))).toBeNull();
  });

  it('gives up no more than the shop agreed to, where it was late already when the cheque was taken', () => {
    const late = chequeFileOf([], {
      face: { takenDay: '2026-11-13' },
      installments: [openInstallment({ dueDay: '2026-11-03', awaiting: ['cheque'] })],
    });
    const view = viewOf({}, { file: late });
    // R$ 3,00 and ten days of interest were there on 13/11; seven days came since.
    expect(view).toMatchObject({ chargesCents: 385, agreedCents: 35, amountCents: 15_350 });
    expect(view.waiveChoices.map((waive) => plain(waiveLabel(waive, view)))).toEqual([
      'Cobrar multa e juros, R$ 3,85',
      'Dispensar só R$ 0,35',
      'Dispensar R$ 3,85',
    ]);
  });

  it('uses store credit first, and gives change of the cash', () => {
    const view = viewOf({ usesCredit: true, tenderedCents: 30_000 }, { creditCents: 1_200 });
    expect(view.parts).toEqual([
      { means: 'credit', cents: 1_200 },
      { means: 'cash', cents: 28_800 },
    ]);
    expect(view).toMatchObject({ cashCents: 28_800, changeCents: 1_200, problem: null });
  });

  it('is refused over what is owed, for nothing, and with too little cash', () => {
    expect(viewOf({ amountCents: 30_001 }).problem).toMatchObject({ field: 'amount' });
    expect(viewOf({ amountCents: 0 }).problem).toMatchObject({ field: 'amount' });
    expect(viewOf({ amountCents: null }).problem).toMatchObject({ field: 'amount', isUnfinished: true });
    expect(viewOf({ tenderedCents: 29_999 }).problem).toMatchObject({ field: 'tendered' });
    expect(viewOf({ day: '2026-11-21' }).problem).toMatchObject({ field: 'day' });
    expect(viewOf({ day: '2026-10-04' }).problem).toMatchObject({ field: 'day' });
  });

  it('may be a part, and the rest stays open', () => {
    expect(viewOf({ amountCents: 20_000 })).toMatchObject({ leftCents: 10_000, problem: null });
  });
});

describe('what is written down', () => {
  it('is the payment, with its means and what is given up', () => {
    const draft = draftOf({ means: 'pix' });
    expect(redeemRequest(draft, viewOf(draft))).toEqual({
      day: today,
      payment: { means: [{ means: 'pix', cents: 30_000 }], waive: 385 },
    });
  });

  it('is the going back alone, or also that nothing is owed', () => {
    const unpaid = draftOf({ way: 'unpaid', amountCents: null });
    expect(redeemRequest(unpaid, viewOf(unpaid))).toEqual({ day: today, cancelOwn: false });
    const cancelled = draftOf({ way: 'cancelled' });
    expect(redeemRequest(cancelled, viewOf(cancelled))).toEqual({ day: today, cancelOwn: true });
    expect(plain(unpaidText(unpaid, viewOf(unpaid)))).toContain('R$ 300,00 continuam em aberto');
  });

  it('is nothing while something stands in the way', () => {
    const draft = draftOf({ amountCents: 99_999 });
    expect(redeemRequest(draft, viewOf(draft))).toBeNull();
  });
});
