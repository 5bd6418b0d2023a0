import { sumCents } from '@shared/money/cents';
import { type Coverable, coverInstallments } from '@shared/rules/cheques/cover';
import { coverTexts } from '@shared/rules/cheques/cover-words';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const open = (...cents: number[]): Coverable[] =>
  cents.map((openCents, index) => ({ id: `${index + 1}`, openCents }));

const texts = (cheques: readonly number[], installments: readonly Coverable[]): string[] =>
  coverTexts(coverInstallments(cheques, installments), {
    installment: (id) => `parcela ${id}`,
    cheque: (index) => `cheque ${index + 1}`,
  }).map((text) => text.replaceAll('\u00a0', ' '));

describe('which installments cheques cover', () => {
  it('is one each where there are as many, whatever the amounts', () => {
    const cover = coverInstallments([100, 100, 88], open(100, 90, 100));
    expect(cover.installmentIds).toEqual([['1'], ['2'], ['3']]);
    expect(cover.differences).toEqual([
      { kind: 'short', installmentId: '3', cents: 12 },
      { kind: 'over', cheque: 1, cents: 10 },
    ]);
    expect(cover.differenceCents).toBe(-2);
  });

  it('is the oldest first where there are not', () => {
    const cover = coverInstallments([250, 150], open(100, 100, 100, 100));
    expect(cover.installmentIds).toEqual([
      ['1', '2', '3'],
      ['3', '4'],
    ]);
    expect(cover.differences).toEqual([]);
    expect(cover.differenceCents).toBe(0);
  });

  it('leaves the last ones short, and a cheque too many without any', () => {
    expect(coverInstallments([150], open(100, 100, 100)).differences).toEqual([
      { kind: 'short', installmentId: '2', cents: 50 },
      { kind: 'short', installmentId: '3', cents: 100 },
    ]);
    const tooMany = coverInstallments([120, 70, 50], open(100, 50));
    expect(tooMany.installmentIds).toEqual([['1', '2'], ['2'], []]);
    expect(tooMany.differences).toEqual([
      { kind: 'over', cheque: 1, cents: 40 },
      { kind: 'over', cheque: 2, cents: 50 },
    ]);
  });

  it('covers nothing where there is nothing', () => {
    expect(coverInstallments([100], [])).toEqual({
      installmentIds: [[]],
      differences: [{ kind: 'over', cheque: 0, cents: 100 }],
      differenceCents: 100,
    });
    expect(coverInstallments([], open(100)).differences).toEqual([
      { kind: 'short', installmentId: '1', cents: 100 },
    ]);
  });

  it('never loses a cent: what is over less what is short is the difference', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 100_000 }), { maxLength: 12 });
    fc.assert(
      fc.property(amounts, amounts, (cheques, installments) => {
        const { differences, differenceCents, installmentIds } = coverInstallments(
          cheques,
          open(...installments),
        );
        expect(sumCents(differences.map(({ kind, cents }) => (kind === 'over' ? cents : -cents)))).toBe(
          differenceCents,
        );
        expect(differenceCents).toBe(sumCents(cheques) - sumCents(installments));
        expect(installmentIds).toHaveLength(cheques.length);
      }),
    );
  });
});

describe('what is said of the difference', () => {
  it('names the installment that lacks money and the cheque that has too much', () => {
    expect(texts([10_000, 8_800], open(10_000, 10_000))).toEqual(['Faltam R$ 12,00 para cobrir a parcela 2']);
    expect(texts([100], open(200))).toEqual(['Falta R$ 1,00 para cobrir a parcela 1']);
    expect(texts([10_500], open(10_000))).toEqual([
      'Sobram R$ 5,00 do cheque 1: vira saldo a favor quando compensar',
    ]);
    expect(texts([10_000, 5_000], open(10_000))).toEqual(['Não há parcela para o cheque 2, de R$ 50,00']);
    expect(texts([10_000], open(10_000))).toEqual([]);
  });
});
