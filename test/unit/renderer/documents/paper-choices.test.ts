import {
  answerOf,
  type PaperChoices,
  questionOf,
  usualChoices,
  withChoices,
} from '@renderer/documents/paper-choices';
import type { PaperDocument } from '@renderer/documents/paper-document';
import { paperGapsText } from '@renderer/documents/paper-gaps';
import { paperName } from '@renderer/documents/paper-name';
import {
  agreementData,
  carneData,
  creditSummaryData,
  promissoryNoteData,
  receiptData,
} from '@test/support/papers';
import { describe, expect, it } from 'vitest';

const carne: PaperDocument = { kind: 'carne', data: carneData(3, 30_000) };
const notes: PaperDocument = { kind: 'promissory-note', data: promissoryNoteData(3) };
const receipt: PaperDocument = { kind: 'receipt', data: receiptData() };
const agreement: PaperDocument = { kind: 'agreement', data: agreementData(3) };
const chosen: PaperChoices = { size: 58, slipsPerPage: 4, notesPer: 'installment', witnesses: 'none' };

describe('what a computer prints on', () => {
  it('is asked for of each paper that leaves it open', () => {
    const labels = (document: PaperDocument) => questionOf(document)?.answers.map(({ label }) => label);
    expect(labels(carne)).toEqual(['3 por folha', '4 por folha']);
    expect(labels(notes)).toEqual(['Uma da venda toda', 'Uma por parcela']);
    expect(labels(receipt)).toEqual(['A4', 'Bobina 80 mm', 'Bobina 58 mm']);
    expect(labels(agreement)).toEqual(['Duas', 'Sem testemunhas']);
    expect(questionOf({ kind: 'promissory-note', data: promissoryNoteData(1) })).toBeNull();
  });

  it('shapes the paper', () => {
    expect(withChoices(carne, chosen)).toMatchObject({ data: { slipsPerPage: 4 } });
    expect(withChoices(notes, chosen)).toMatchObject({ data: { per: 'installment' } });
    expect(withChoices(receipt, chosen)).toMatchObject({ kind: 'receipt-roll', roll: 58 });
    expect(withChoices({ kind: 'receipt-roll', roll: 58, data: receiptData() }, usualChoices)).toMatchObject({
      kind: 'receipt',
    });
    expect(withChoices(agreement, chosen)).toMatchObject({ data: { withoutWitnesses: true } });
    expect(withChoices(agreement, usualChoices)).toMatchObject({ data: { withoutWitnesses: false } });
  });

  it('is told back as the answer that holds', () => {
    expect([carne, notes, receipt, agreement].map((document) => answerOf(document, chosen))).toEqual([
      '4',
      'installment',
      '58',
      'none',
    ]);
  });
});

describe('the name of a file', () => {
  it.each<[PaperDocument, string]>([
    [carne, 'Carnê 1042 – Francisca Lima Teixeira'],
    [receipt, 'Recibo 000318 – Francisca Lima Teixeira'],
    [{ kind: 'receipt-roll', roll: 80, data: receiptData() }, 'Recibo 000318 – Francisca Lima Teixeira'],
    [notes, 'Nota promissória 1042 – Francisca Lima Teixeira'],
    [
      { kind: 'credit-summary', data: creditSummaryData(3, { number: undefined }) },
      'Resumo da venda – Francisca Lima Teixeira',
    ],
  ])('says what it is, its number and whose', (document, name) => {
    expect(paperName(document, 'x')).toBe(name);
  });
});

describe('what a paper lacks of the shop', () => {
  it('is said with where to fill it in', () => {
    expect(paperGapsText(carne)).toBeUndefined();
    expect(paperGapsText({ kind: 'carne', data: carneData(1, 100, { shop: { name: 'Loja' } }) })).toBe(
      'Este papel sai sem o CPF ou CNPJ, o endereço e a cidade da loja. Complete em Ajustes quando puder.',
    );
  });
});

it('says before an agreement is printed without witnesses what that costs', () => {
  const without = paperGapsText(withChoices(agreement, chosen));
  expect(without).toContain('não é título executivo (CPC, art. 784, III)');
  expect(paperGapsText(withChoices(agreement, usualChoices))).toBeUndefined();
});
