import {
  emptyDraft,
  keepBalance,
  type ReceiveDraft,
  receiveView,
  togglePicked,
} from '@renderer/features/receive/receive-view';
import { outcomeText, problemText } from '@renderer/features/receive/receive-words';
import { defaultTerms } from '@shared/domain/terms';
import { openInstallment } from '@test/support/installments';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

// The drawing design/receber.png: 19/11/2026, 16 days late.
const today = '2026-11-19';
const third = openInstallment({ number: 3, dueDay: '2026-11-03' });
const fourth = openInstallment({ number: 4, dueDay: '2026-12-03' });
const fifth = openInstallment({ number: 5, dueDay: '2027-01-04' });
const open = [third, fourth, fifth];
const draftOf = (change: Partial<ReceiveDraft> = {}): ReceiveDraft => ({ ...emptyDraft(today), ...change });
const viewOf = (change: Partial<ReceiveDraft> = {}, all = open) =>
  receiveView(draftOf(change), { open: all, today, terms: defaultTerms });
const said = (change: Partial<ReceiveDraft> = {}, all = open) =>
  outcomeText(viewOf(change, all), today)
    .map(({ text }) => text)
    .join('')
    .replaceAll('\u00a0', ' ');
const problemAt = (change: Partial<ReceiveDraft>) => {
  const view = viewOf(change);
  return view.problem && problemText(view.problem, view, change.means ?? 'cash');
};

describe('the amount that is proposed', () => {
  it('is what is late with its charges', () => {
    expect(viewOf().amountCents).toBe(15_380);
  });

  it('is the next installment where nothing is late', () => {
    expect(viewOf({}, [fourth, fifth]).amountCents).toBe(15_000);
  });

  it('is all that was picked by hand', () => {
    expect(viewOf({ pickedIds: [fourth.id, fifth.id] }).amountCents).toBe(30_000);
  });

  it('leaves out the charges that are waived', () => {
    expect(viewOf({ waiveCharges: true }).amountCents).toBe(15_000);
  });

  it('counts the charges to the day of the payment', () => {
    expect(viewOf({ day: '2026-11-03' }).amountCents).toBe(15_000);
  });
});

describe('what will be paid', () => {
  it('is shown line by line', () => {
    const { lines, plan } = viewOf({ amountCents: 20_000 });
    expect(lines.map(({ paidCents }) => paidCents)).toEqual([15_380, 4_620, 0]);
    expect(lines.map(({ isSettled }) => isSettled)).toEqual([true, false, false]);
    expect(plan).toMatchObject({ interestCents: 80, feeCents: 300, principalCents: 19_620 });
  });

  it('follows the hand', () => {
    const { lines } = viewOf({ amountCents: 15_000, pickedIds: [fifth.id] });
    expect(lines.map(({ paidCents }) => paidCents)).toEqual([0, 0, 15_000]);
  });

  it('adds up to the amount, whatever is typed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 45_380 }), (amountCents) => {
        const { lines, problem } = viewOf({ amountCents });
        expect(problem).toBeNull();
        expect(lines.reduce((sum, { paidCents }) => sum + paidCents, 0)).toBe(amountCents);
      }),
    );
  });

  it('forgets a picked installment that was paid meanwhile', () => {
    expect(viewOf({ pickedIds: [third.id] }, [fourth, fifth]).payable).toEqual([fourth, fifth]);
  });
});

describe('the sentence', () => {
  it('says what is settled and what is advanced', () => {
    expect(said({ amountCents: 20_000 })).toBe(
      'Paga a parcela 3 inteira e adianta parte da 4, que fica com R$ 103,80 para 03/12.',
    );
  });

  it('says when only part is paid, and that it stays late', () => {
    expect(said({ amountCents: 5_000 })).toBe(
      'Paga parte da parcela 3, que fica com R$ 103,80, ainda em atraso.',
    );
  });

  it('says when nothing is left, and what is waived', () => {
    expect(said({ amountCents: 45_000, waiveCharges: true }).replaceAll('  ', ' ')).toBe(
      'Paga as parcelas 3, 4 e 5 inteiras. Nada mais fica em aberto. Dispensa R$ 3,80 de multa e juros.',
    );
  });

  it('names the purchase where there are several', () => {
    const other = openInstallment({
      id: 'o',
      originId: 'other',
      number: 1,
      dueDay: '2026-12-10',
      description: 'Fogão',
    });
    expect(said({ amountCents: 20_000 }, [third, other])).toBe(
      'Paga inteira a parcela 3 de 5 (Guarda-roupa 6 portas) e adianta parte da parcela 1 de 5 (Fogão), que fica com R$ 103,80 para 10/12.',
    );
  });

  it('is silent while nothing can be paid', () => {
    expect(said({ amountCents: null })).toBe('');
  });
});

describe('what is wrong', () => {
  it.each<[string, Partial<ReceiveDraft>, string, RegExp]>([
    ['nothing typed', { amountCents: null }, 'amount', /Digite quanto/],
    ['nothing at all', { amountCents: 0 }, 'amount', /maior que zero/],
    [
      'more than is open, in cash',
      { amountCents: 50_000 },
      'amount',
      /R\$\s453,80\. Sobram R\$\s46,20 de troco/,
    ],
    ['more than is open, by Pix', { amountCents: 50_000, means: 'pix' }, 'amount', /passa em R\$\s46,20/],
    [
      'more than was picked',
      { amountCents: 20_000, pickedIds: [fourth.id] },
      'amount',
      /marcadas somam R\$\s150,00/,
    ],
    [
      'less cash than the amount',
      { amountCents: 20_000, tenderedCents: 15_000 },
      'tendered',
      /Faltam R\$\s50,00/,
    ],
    ['cash not understood', { tenderedCents: null }, 'tendered', /Digite quanto foi entregue/],
    ['no day', { day: null }, 'day', /Informe o dia/],
    ['tomorrow', { day: '2026-11-20' }, 'day', /depois de hoje/],
  ])('%s', (_, change, field, text) => {
    expect(problemAt(change)).toEqual({ field, text: expect.stringMatching(text) });
  });

  it('does not ask a Pix for cash', () => {
    expect(viewOf({ means: 'pix', tenderedCents: 100 }).problem).toBeNull();
  });
});

describe('cash', () => {
  it('gives the change', () => {
    expect(viewOf({ amountCents: 15_380, tenderedCents: 20_000 }).changeCents).toBe(4_620);
  });

  it('that exceeds the balance is received up to it, the rest is change', () => {
    const draft = draftOf({ amountCents: 50_000 });
    const kept = keepBalance(draft, viewOf(draft));
    expect(viewOf(kept)).toMatchObject({ amountCents: 45_380, changeCents: 4_620, problem: null });
  });
});

it('picks and puts back', () => {
  const picked = togglePicked(draftOf(), fourth.id);
  expect(picked.pickedIds).toEqual([fourth.id]);
  expect(togglePicked(picked, fourth.id).pickedIds).toEqual([]);
});
