import { bankName, isKnownBank } from '@shared/identity/banks';
import { readCmc7 } from '@shared/identity/cmc7';
import { talliesBy } from '@shared/import/cheques/cheque-totals';
import { sumCents } from '@shared/money/cents';
import { fixtureBytes, planChequeBytes } from '@test/support/import';
import { describe, expect, it } from 'vitest';

const { sheet, columns, conventions, plan } = await planChequeBytes(
  fixtureBytes('gaveta-de-cheques.csv'),
  '2026-11-22',
);

describe("the shop's drawer of cheques", () => {
  it('is read as Windows wrote it', () => {
    expect(sheet).toMatchObject({ encoding: 'windows-1252', separator: ';', format: 'csv' });
    expect(conventions).toEqual({
      dayOrder: 'dmy',
      dayOrderProven: true,
      decimalMark: ',',
      decimalMarkProven: true,
    });
  });

  it('is recognised, with each of its columns', () => {
    expect(columns).toMatchObject({ kind: 'cheques', headerRow: 0, guessed: false });
    expect(columns.mapping).toEqual({
      bank: 0,
      branch: 1,
      account: 2,
      chequeNumber: 3,
      cmc7: 4,
      drawer: 5,
      amount: 6,
      issueDay: 7,
      goodDay: 8,
      situation: 9,
    });
  });

  // Counted by hand: 62 rows, of which two have a wrong digit at their foot.
  it('gives sixty of its sixty-two cheques, to the cent', () => {
    expect(plan.totals).toEqual({
      count: 60,
      cents: 14_019_420,
      customers: 9,
      waiting: { count: 34, cents: 8_244_806 },
      unpaid: { count: 11, cents: 2_425_874 },
      ended: { count: 15, cents: 3_348_740 },
    });
    expect(sumCents(plan.cheques.map(({ face }) => face.cents))).toBe(plan.totals.cents);
    expect(plan.customers).toHaveLength(9);
    expect(plan.blankRows).toEqual([]);
    expect(plan.totalRows).toEqual([]);
  });

  it('reports its two bad lines with the digit at fault', () => {
    expect(plan.rejected.map(({ row, reason, meaning, text }) => ({ row, reason, meaning, text }))).toEqual([
      {
        row: 42,
        reason: 'bad-cmc7',
        meaning: 'cmc7',
        text: 'No CMC-7, o dígito 8 não confere (lido 4, deveria ser 3): há engano no número do cheque ou na câmara.',
      },
      {
        row: 54,
        reason: 'bad-cmc7',
        meaning: 'cmc7',
        text: 'No CMC-7, o dígito 8 não confere (lido 3, deveria ser 2): há engano no número do cheque ou na câmara.',
      },
    ]);
  });

  it('has as many cheques in each situation as its rows say', () => {
    const bySituation = talliesBy(plan.cheques, ({ situation: { status, reason } }) =>
      reason === undefined ? status : `${status} ${reason}`,
    );
    expect(Object.fromEntries(bySituation.map(({ key, count, cents }) => [key, [count, cents]]))).toEqual({
      cleared: [13, 3_286_989],
      deposited: [6, 1_050_227],
      held: [25, 6_225_657],
      'passed-on': [3, 968_922],
      redeemed: [2, 61_751],
      'returned 11': [6, 1_175_388],
      'returned 12': [3, 635_292],
      'returned 21': [1, 198_445],
      'returned 22': [1, 416_749],
    });
  });

  it('has what is printed on each agree with its foot, of banks with a name', () => {
    for (const { face } of plan.cheques) {
      expect(readCmc7(face.cmc7 ?? '')).toMatchObject({
        ok: true,
        value: { bank: face.bank, branch: face.branch, number: face.number, account: face.account },
      });
      expect(isKnownBank(face.bank)).toBe(true);
    }
    expect([...new Set(plan.cheques.map(({ face }) => bankName(face.bank)))].sort()).toEqual([
      'Banco do Brasil',
      'Bradesco',
      'Caixa',
      'Itaú',
      'Santander',
      'Sicoob',
      'Sicredi',
    ]);
  });

  it('warns of the issue days still to come, and of what is long at the bank', () => {
    expect(plan.warnings.map(({ row, kind }) => [row, kind])).toEqual([
      [4, 'long-at-bank'],
      [8, 'long-at-bank'],
      [15, 'long-at-bank'],
      [16, 'long-at-bank'],
      [17, 'issue-day-ahead'],
      [22, 'issue-day-ahead'],
      [27, 'issue-day-ahead'],
      [28, 'issue-day-ahead'],
      [30, 'issue-day-ahead'],
      [35, 'issue-day-ahead'],
      [56, 'long-at-bank'],
      [57, 'long-at-bank'],
    ]);
    expect(plan.warnings[0]?.text).toBe(
      'Consta “depositado” desde 01/09/2026, sem resposta do banco. Confira no extrato se compensou.',
    );
    expect(plan.warnings[4]?.text).toBe(
      'A emissão “23/12/2026” ainda não chegou: o cheque fica como recebido em 22/11/2026.',
    );
  });
});
