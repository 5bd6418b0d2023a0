import { returnReason, returnReasons } from '@shared/domain/cheque/return-reasons';
import { isReturnCode } from '@shared/domain/cheque/return-reasons-facts';
import { findingsByRule, toneFindings } from '@shared/rules/tone/tone-findings';
import { describe, expect, it } from 'vitest';

/** Code, group and whether it may be presented again (y, n or ?), as the sheet of sources has them. */
const SHEET =
  '11 1 y|12 1 n|13 1 n|14 1 n|20 2 n|21 2 y|22 2 y|23 2 y|24 2 y|25 2 n|26 2 y|27 2 y|28 2 n|29 2 y|30 2 n|70 2 y|' +
  '31 3 y|32 3 y|33 3 y|34 3 y|35 3 n|36 3 y|37 4 y|38 4 y|39 4 y|40 4 n|41 4 y|42 4 y|43 4 n|44 4 n|45 4 n|48 4 y|' +
  '49 4 n|59 5 ?|60 5 n|61 5 n|64 5 ?|71 6 ?|72 6 ?';

const codesWhere = (fits: (reason: (typeof returnReasons)[number]) => boolean): number[] =>
  returnReasons
    .filter(fits)
    .map(({ code }) => code)
    .sort((a, b) => a - b);

describe('why a bank gives a cheque back', () => {
  it('has every reason of the sheet, with its group and whether it may go again', () => {
    const again = { yes: 'y', no: 'n', unknown: '?' };
    const rows = returnReasons.map(({ code, group, represent }) => `${code} ${group} ${again[represent]}`);
    expect(rows.sort()).toEqual(SHEET.split('|').sort());
  });

  it('lists in the CCF for 12, 13 and 14 only', () => {
    expect(codesWhere(({ ccf }) => ccf === true)).toEqual([12, 13, 14]);
  });

  it('knows those that are stopped, and those the notary does not take', () => {
    expect(codesWhere(({ stops }) => stops === true)).toEqual([20, 21, 28, 70]);
    expect(codesWhere(({ protestBarred }) => protestBarred === 'always')).toEqual([20, 25, 28, 30, 35]);
    expect(codesWhere(({ protestBarred }) => protestBarred === 'until-presented-again')).toEqual([70]);
  });

  it('marks older ones, and puts them last in the list', () => {
    expect(codesWhere(({ older }) => older === true)).toEqual([26, 29, 32, 36, 42, 64]);
    expect(returnReasons.slice(-6).every(({ older }) => older)).toBe(true);
    expect(returnReasons.slice(0, 3).map(({ code }) => code)).toEqual([11, 12, 21]);
  });

  it('never blames anybody for what the banks or the shop did', () => {
    const blameless = codesWhere((reason) => reason.blameless === true);
    expect(blameless).toEqual([26, 27, 30, 32, 33, 34, 36, 37, 38, 39, 41, 42, 48, 49, 64, 71, 72]);
  });

  it('finds a reason by its code, and none that does not exist', () => {
    expect(returnReason(22)?.plain).toBe('assinatura não confere');
    expect(returnReason(22)?.groupName).toBe('Impedimento ao pagamento');
    for (const code of [0, 10, 15, 46, 47, 99, 11.5]) {
      expect(returnReason(code)).toBeUndefined();
      expect(isReturnCode(code)).toBe(false);
    }
  });

  it.each(returnReasons)(
    'speaks of $code plainly, in one sentence each',
    ({ meaning, advice, plain, represent }) => {
      for (const sentence of [meaning, advice]) expect(sentence).toMatch(/^\p{Lu}[^.]*(?:\d\.\d[^.]*)?\.$/u);
      expect(plain).toMatch(/^\p{Ll}[^.;:]+$/u);
      expect(`${meaning} ${advice}`).not.toMatch(/inadimplen|devedor|dívida|calote|golpe/i);
      if (represent === 'no') expect(advice).not.toMatch(/apresente de novo/);
    },
  );

  it.each(returnReasons)('tells a customer of $code without offence', ({ code, plain }) => {
    const message = `Olá, Maria. Seu cheque voltou pelo motivo ${code} (${plain}). Podemos trocar?`;
    expect([...findingsByRule(message), ...toneFindings(message)]).toEqual([]);
  });
});
