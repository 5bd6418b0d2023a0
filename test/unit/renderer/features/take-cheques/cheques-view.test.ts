import { emptyCheque } from '@renderer/features/take-cheques/cheque-draft';
import { knownText } from '@renderer/features/take-cheques/known-words';
import { footPart } from '@renderer/features/take-cheques/read-foot';
import { type Cheque, chequeFaceSchema, chequeKey } from '@shared/domain/cheque/cheque';
import { describe, expect, it } from 'vitest';
import { FOOT, said, typedCheque, viewOf } from './rows';

describe('a cheque typed by hand', () => {
  it('is kept as its record asks for it', () => {
    const [face] = viewOf([typedCheque(1, { bank: 'Bradesco', account: '12.345-x' })]).faces ?? [];
    expect(chequeFaceSchema.parse(face)).toEqual({
      bank: '237',
      branch: '1842',
      account: '12345X',
      number: '000121',
      drawer: { name: 'Rosa Lima', document: '52998224725' },
      cents: 10_000,
      issueDay: '2026-11-20',
      goodDay: '2026-12-10',
      place: 'same',
    });
  });

  it('says what is missing in one sentence', () => {
    const view = viewOf([emptyCheque(1)]);
    expect(view.faces).toBeNull();
    expect(view.problems.every(({ isMissing }) => isMissing)).toBe(true);
    expect(said({ bank: '', branch: '', cents: null })).toEqual(['Falta o banco, a agência e o valor.']);
    expect(said({ goodDay: null })).toEqual(['Falta o bom para.']);
    expect(said({ issueDay: null })).toEqual(['Falta a emissão.']);
  });

  it('says what cannot be, at the field where it is', () => {
    expect(said({ bank: 'Banco da Esquina' })).toEqual([
      'Não conhecemos este banco: digite o código, como 237.',
    ]);
    expect(said({ branch: '123456' })).toEqual(['A agência tem até 5 números.']);
    expect(said({ account: '12a' })).toEqual(['A conta tem só números, e às vezes um X.']);
    expect(said({ number: 'abc' })).toEqual(['O número do cheque tem até 10 números.']);
    expect(said({ cents: 0 })).toEqual(['O valor precisa ser maior que zero.']);
    expect(said({ issueDay: '2026-12-11' })).toEqual([
      'O bom para é antes da emissão. Confira as duas datas.',
    ]);
  });

  it('may be signed by somebody else, whose document is checked', () => {
    const drawer = { name: ' José Pereira ', document: '529.982.247-25' };
    expect(viewOf([typedCheque(1, { drawer })]).faces?.[0]?.drawer).toEqual({
      name: 'José Pereira',
      document: '52998224725',
    });
    expect(viewOf([typedCheque(1, { drawer: { ...drawer, document: '' } })]).faces?.[0]?.drawer).toEqual({
      name: 'José Pereira',
    });
    expect(said({ drawer: { name: '', document: '' } })).toEqual(['Falta quem assinou.']);
    expect(said({ drawer: { ...drawer, document: '529.982.247-24' } })).toEqual([
      'CPF ou CNPJ de quem assinou: os dígitos não conferem. Compare com o documento e digite de novo.',
    ]);
  });
});

describe('a cheque read from its foot', () => {
  const read = (foot: string) => ({ ...typedCheque(1), ...footPart(foot) });

  it('fills bank, branch, number and account, whatever the reader puts between the digits', () => {
    const foot = `<${FOOT.slice(0, 8)}<${FOOT.slice(8, 18)}>${FOOT.slice(18)}:`;
    expect(footPart(foot)).toEqual({
      foot,
      bank: '237',
      branch: '3184',
      number: '003489',
      account: '7750436240',
    });
    expect(viewOf([read(foot)]).faces?.[0]).toMatchObject({ cmc7: FOOT, bank: '237', number: '003489' });
  });

  it('with a wrong check digit fills nothing, and says which digit', () => {
    const wrong = `${FOOT.slice(0, 18)}5${FOOT.slice(19)}`;
    expect(footPart(wrong)).toEqual({ foot: wrong });
    const [problem] = viewOf([read(wrong)]).problems;
    expect(problem).toMatchObject({ field: 'foot', isMissing: false });
    expect(problem?.text).toMatch(/^O dígito 19 não confere \(lido 5, deveria ser 7\)/);
  });

  it('half typed is left in peace until it is tried', () => {
    const [problem] = viewOf([read(FOOT.slice(0, 12))]).problems;
    expect(problem).toMatchObject({ field: 'foot', isMissing: true });
    expect(problem?.text).toMatch(/tem 30 dígitos e só foram lidos 12/);
  });

  it('goes before what is typed beside it, but for the account, which banks print otherwise', () => {
    const draft = { ...read(FOOT), account: '12345-6' };
    expect(viewOf([draft]).faces?.[0]).toMatchObject({ account: '123456', cmc7: FOOT });
    expect(viewOf([{ ...draft, number: '3489', branch: '03184' }]).problems).toEqual([]);
    expect(viewOf([{ ...draft, number: '003488', bank: '341' }]).problems.map(({ text }) => text)).toEqual([
      'No rodapé, o banco é 237.',
      'No rodapé, o número é 003489.',
    ]);
  });
});

describe('the same cheque twice', () => {
  it('in the list is said where it stands first, however its zeros are typed', () => {
    const twice = viewOf([typedCheque(1), typedCheque(2, { number: '121', branch: '01842' })]);
    expect(twice.problems).toEqual([
      { key: 2, field: 'number', text: 'Este cheque já está nesta lista, na linha 1.', isMissing: false },
    ]);
    expect(twice.faces).toBeNull();
  });

  it('that the shop has is said with whom, when and where it is', () => {
    const cheque = typedCheque(1);
    const kept = { takenDay: '2026-10-02', goodDay: '2026-12-10', status: 'held' } as Cheque;
    const text = knownText({ cheque: kept, customerName: 'Ana Souza' });
    expect(text).toBe(
      'Este cheque já foi recebido de Ana Souza em 02/10/2026, bom para 10/12/2026: em carteira.',
    );
    const key = chequeKey({ ...cheque, account: '123456' });
    expect(viewOf([cheque], { known: new Map([[key, text]]) }).problems).toMatchObject([
      { field: 'number', text },
    ]);
  });
});
