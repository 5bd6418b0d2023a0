import { chequeFacts, takenText } from '@renderer/features/cheque-file/cheque-facts';
import { coverLines } from '@renderer/features/cheque-file/cover-lines';
import { movedText } from '@renderer/features/cheque-file/done-words';
import { moveRefusedText } from '@renderer/features/cheque-file/refused-words';
import { differenceText, wantedInPlace } from '@renderer/features/cheque-file/replace-view';
import { defaultTerms } from '@shared/domain/terms';
import { openInstallment } from '@test/support/installments';
import { describe, expect, it } from 'vitest';
import { cameBack, chequeFileOf, deposited, ownOf, plain, today } from './cheque-file-of';

describe('what is written on a cheque', () => {
  it('names its bank, who signed it and the days to present it', () => {
    expect(chequeFacts(chequeFileOf()).map(({ text }) => text)).toEqual([
      'Bradesco (237) · agência 1234 · conta 567890',
      'Francisca Lima Teixeira (o cliente) · 529.982.247-25',
      '05/10/2026 · outra praça: 60 dias para apresentar',
    ]);
  });

  it('names somebody else who signed it, and a bank nobody knows', () => {
    const [bank, signed] = chequeFacts(chequeFileOf([], { face: { bank: '998', drawer: { name: 'José' } } }));
    expect(bank?.text).toBe('Banco 998 · agência 1234 · conta 567890');
    expect(signed?.text).toBe('José');
  });

  it('tells when it was taken, and with which receipt', () => {
    expect(takenText(chequeFileOf().cheque)).toBe('em 05/10/2026');
    expect(takenText(chequeFileOf([], { face: { receiptNumber: 12 } }).cheque)).toBe(
      'em 05/10/2026, recibo nº 12',
    );
  });
});

describe('what it covers', () => {
  const linesOf = (...args: Parameters<typeof chequeFileOf>) =>
    coverLines(chequeFileOf(...args), today).map(({ title, detail }) => `${title} | ${detail}`);

  it('waits for it, or is open again', () => {
    expect(linesOf()).toEqual([
      'Parcela 1 de 5 · Guarda-roupa 6 portas | venceu em 03/11/2026 · aguarda o cheque',
      'Parcela 2 de 5 · Guarda-roupa 6 portas | vence em 03/12/2026 · aguarda o cheque',
    ]);
    expect(linesOf([deposited, cameBack(11)])[0]).toContain('em aberto');
  });

  it('is paid, in an agreement, or not owed any more', () => {
    const installments = [
      openInstallment({ open: 0, paidCents: 15_000, settledDay: '2026-11-12' }),
      openInstallment({ open: 0, coveredBy: 'agreement' }),
      openInstallment({ open: 0, cancelledOn: '2026-11-12' }),
    ];
    const ends = linesOf([], { installments }).map((line) => line.split(' · ').at(-1));
    expect(ends).toEqual(['paga em 12/11/2026', 'entrou em um acordo', 'não vale mais']);
  });

  it('is itself, where it was taken for nothing else', () => {
    expect(linesOf([], { installments: [ownOf()] })[0]).toContain('Cheque avulso, sem parcela');
  });
});

describe('cheques in the place of another', () => {
  const file = chequeFileOf([deposited, cameBack(11)]);
  const wanted = wantedInPlace(file, today, defaultTerms);

  it('are for what is open, with the charges of what is late', () => {
    expect(wanted).toEqual([
      { cents: 15_385, day: '2026-11-03' },
      { cents: 15_000, day: '2026-12-03' },
    ]);
  });

  it('say how they differ from that', () => {
    expect(plain(differenceText(wanted, 30_385))).toBe('Os novos cobrem tudo: R$ 303,85.');
    expect(plain(differenceText(wanted, 31_000))).toMatch(/^Sobram R\$ 6,15: viram saldo a favor/);
    expect(plain(differenceText(wanted, 30_000))).toMatch(
      /^Faltam R\$ 3,85 de R\$ 303,85: continuam em aberto/,
    );
  });
});

describe('how it went', () => {
  it('is said of one by its number and of several by how many', () => {
    const { cheque } = chequeFileOf();
    expect(movedText('deposit', [cheque])).toBe('Cheque 000123 depositado.');
    expect(movedText('clear', [cheque, cheque])).toBe('2 cheques compensaram: o que eles cobrem está pago.');
  });

  it('names the one of several that cannot', () => {
    const { cheque } = chequeFileOf();
    const other = { ...cheque, id: 'other', number: '000124' };
    const error = { reason: 'blocked', chequeId: 'other', block: { reason: 'day-in-the-future' } } as const;
    expect(moveRefusedText(error, [cheque, other])).toMatch(/^Cheque 000124: .* Nada foi gravado\.$/);
    expect(moveRefusedText(error, [other])).toMatch(/^Esse dia ainda não chegou/);
  });
});
