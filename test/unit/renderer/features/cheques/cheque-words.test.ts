import { chequeDetail, chequeRemark } from '@renderer/features/cheques/row-words';
import { exposureDetail, returnedText } from '@renderer/features/cheques/signer-words';
import { listFilter, nothingFound, viewBeside } from '@renderer/features/cheques/views';
import { someCheque } from '@test/unit/shared/rules/cheques/some-cheque';
import { describe, expect, it } from 'vitest';

describe('a row of the drawer', () => {
  const cheque = someCheque([], {
    bank: '237',
    number: '000123',
    drawer: { name: 'Sebastião Carneiro' },
  });

  it('tells whose it is where somebody else signed it', () => {
    expect(chequeDetail(cheque, 'SEBASTIAO  CARNEIRO')).toBe('Bradesco · nº 000123');
    expect(chequeDetail(cheque, 'Francisca Lima')).toBe('Bradesco · nº 000123 · de Francisca Lima');
    expect(chequeDetail(cheque)).toBe('Bradesco · nº 000123');
  });

  it('tells why it came back and when, and nothing of one that lies in the drawer', () => {
    expect(chequeRemark(cheque)).toBeNull();
    const back = someCheque(
      [
        { move: 'deposit', day: '2026-11-03' },
        { move: 'return', day: '2026-11-05', reason: 22 },
      ],
      { goodDay: '2026-11-03' },
    );
    expect(chequeRemark(back)).toBe('Motivo 22 (assinatura não confere)');
    expect(chequeDetail(back)).toMatch(/ · voltou em 05\/11$/);
  });
});

describe('who signed', () => {
  const signer = {
    key: '1',
    name: 'Sebastião',
    document: '52998224725',
    openCents: 100_000,
    count: 3,
    largestCents: 90_000,
    shareBasisPoints: 1_250,
    returned: 1,
  };

  it('is told with the share of the drawer that hangs on one person, and what came back', () => {
    expect(exposureDetail(signer)).toBe('529.982.247-25 · 3 cheques · o maior, R$ 900,00 · 12,5% do total');
    expect(exposureDetail({ ...signer, document: undefined, count: 1 })).toBe('1 cheque · 12,5% do total');
    expect(returnedText(signer)).toBe('1 já voltou');
    expect(returnedText({ ...signer, returned: 0 })).toBeNull();
  });
});

describe('the views', () => {
  it('are walked around the end', () => {
    expect(viewBeside('drawer', -1)).toBe('signers');
    expect(viewBeside('signers', 1)).toBe('drawer');
    expect(viewBeside('deposit', 1)).toBe('bank');
  });

  it('say where to look for one that is not found', () => {
    expect(nothingFound('bank', ' 123 ')).toBe(
      'Nenhum cheque em aberto com “123”. Os que já se encerraram estão em Encerrados.',
    );
    expect(nothingFound('ended', '123')).toBe('Nenhum cheque encerrado com “123”.');
  });

  it('say on paper which cheques they have', () => {
    expect(listFilter('bank', '', '2026-11')).toBe('no banco');
    expect(listFilter('ended', '', '2026-11')).toBe('encerrados, bons para novembro de 2026');
    expect(listFilter('bank', ' lima ', '2026-11')).toBe('com “lima”');
    expect(listFilter('signers', '', '2026-11')).toBeUndefined();
  });
});
