import { planChequeText } from '@test/support/import';
import { describe, expect, it } from 'vitest';

const CMC7 = '<23731842<0010034895>777504362409>';

/** A right row, in words of which a test changes some. */
const RIGHT = {
  Banco: '237',
  Agência: '3184',
  Conta: '7750436240',
  'Nº cheque': '003489',
  CMC7,
  Emitente: 'ANA LIMA',
  Cliente: '',
  CPF: '',
  Valor: '1.234,56',
  Emissão: '10/11/2026',
  'Bom para': '20/12/2026',
  Situação: 'em carteira',
  Obs: '',
};
type Row = Partial<Record<keyof typeof RIGHT, string>>;

const plan = async (...rows: readonly Row[]) => {
  const lines = rows.map((row) => Object.values({ ...RIGHT, ...row }).join(';'));
  return (await planChequeText([Object.keys(RIGHT).join(';'), ...lines].join('\n'))).plan;
};

describe('a right row', () => {
  it('becomes a cheque of its drawer', async () => {
    expect(await plan({ CPF: '529.982.247-25', Obs: 'da venda do fogão' })).toMatchObject({
      customers: [{ name: 'Ana Lima', document: '52998224725' }],
      cheques: [
        {
          key: '237-3184-7750436240-3489',
          face: {
            bank: '237',
            branch: '3184',
            account: '7750436240',
            number: '003489',
            cmc7: '237318420010034895777504362409',
            drawer: { name: 'Ana Lima', document: '52998224725' },
            cents: 123_456,
            issueDay: '2026-11-10',
            goodDay: '2026-12-20',
            place: 'same',
          },
          situation: { status: 'held' },
          steps: [{ move: 'take', day: '2026-11-10' }],
          note: 'da venda do fogão',
          row: 2,
        },
      ],
      rejected: [],
      warnings: [],
    });
  });

  it('is of whoever handed it over, where somebody else signed it', async () => {
    const { customers, cheques } = await plan({ Cliente: 'Bia Souza', CPF: '529.982.247-25' });
    expect(customers).toMatchObject([{ name: 'Bia Souza', document: undefined }]);
    expect(cheques[0]?.face.drawer).toEqual({ name: 'Ana Lima', document: '52998224725' });
  });

  it('takes the customer for the drawer where the sheet names no other', async () => {
    const { cheques } = await plan({ Emitente: '', Cliente: 'Bia Souza' });
    expect(cheques[0]?.face.drawer).toEqual({ name: 'Bia Souza' });
  });

  it('may be told by its columns alone, written as people write them', async () => {
    const { cheques, rejected } = await plan({
      CMC7: '',
      Banco: 'Bradesco',
      Agência: '3184-7',
      Conta: '12.345-X',
      'Nº cheque': '3489',
    });
    expect(rejected).toEqual([]);
    expect(cheques[0]?.face).toMatchObject({
      bank: '237',
      branch: '3184',
      account: '12345X',
      number: '3489',
    });
  });

  it('needs not agree with its foot in zeros, nor in the digits a bank puts before the account', async () => {
    const { rejected, warnings, cheques } = await plan({
      Agência: '03184',
      'Nº cheque': '3489',
      Conta: '436240-1',
    });
    expect({ rejected, warnings }).toEqual({ rejected: [], warnings: [] });
    expect(cheques[0]?.face.account).toBe('7750436240');
  });

  it('is warned of when its account is nowhere at its foot', async () => {
    const { cheques, warnings } = await plan({ Conta: '99999-9' });
    expect(cheques).toHaveLength(1);
    expect(warnings).toMatchObject([
      {
        row: 2,
        text: 'A conta “99999-9” não aparece no CMC-7 (7750436240): fica a do CMC-7. Confira no cheque.',
      },
    ]);
  });

  it('is warned of when it was at the bank before its day', async () => {
    expect((await plan({ Situação: 'depositado' })).warnings).toMatchObject([
      { text: 'Consta “depositado”, mas o bom para é só 20/12/2026. Confira no banco.' },
    ]);
  });
});

describe('a bad row', () => {
  it.each<[string, Row, string]>([
    ['no name', { Emitente: '' }, 'Falta o nome do emitente.'],
    [
      'a digit at its foot',
      { CMC7: CMC7.replace('31842', '31852') },
      'No CMC-7, o dígito 19 não confere (lido 7, deveria ser 4): há engano no banco ou na agência.',
    ],
    [
      'digits missing at its foot',
      { CMC7: '<23731842<0010034895>7775043624>' },
      'No CMC-7, o código do rodapé do cheque tem 30 dígitos e só foram lidos 28.',
    ],
    ['another bank', { Banco: '341' }, 'O banco “341” não é o mesmo do CMC-7 (237). Confira no cheque.'],
    [
      'another branch',
      { Agência: '3185' },
      'O número da agência “3185” não é o mesmo do CMC-7 (3184). Confira no cheque.',
    ],
    [
      'another number',
      { 'Nº cheque': '003488' },
      'O número do cheque “003488” não é o mesmo do CMC-7 (003489). Confira no cheque.',
    ],
    [
      'neither foot nor numbers',
      { CMC7: '', Agência: '', 'Nº cheque': '' },
      'Falta a agência e o número. Preencha o que falta ou leia o CMC-7 do cheque.',
    ],
    [
      'no bank',
      { CMC7: '', Banco: 'da esquina' },
      'Não conhecemos o banco “da esquina”. Use o número: 237, 104.',
    ],
    [
      'a branch of letters',
      { CMC7: '', Agência: 'centro' },
      'A agência “centro” não é um número de agência.',
    ],
    ['an account of letters', { CMC7: '', Conta: 'dela' }, 'A conta “dela” não é um número de conta.'],
    ['a number of letters', { CMC7: '', 'Nº cheque': 'dois' }, 'O número do cheque “dois” não é um número.'],
    ['no amount', { Valor: '' }, 'Falta o valor.'],
    ['an amount of nothing', { Valor: '0,00' }, 'O valor é zero.'],
    ['a negative amount', { Valor: '-10,00' }, 'O valor “-10,00” é negativo.'],
    ['no good day', { 'Bom para': '' }, 'Falta o bom para.'],
    [
      'a good day that is none',
      { 'Bom para': '31/02/2027' },
      'O bom para “31/02/2027” não existe no calendário.',
    ],
    ['a good day in words', { 'Bom para': 'logo' }, 'Não entendemos o bom para “logo”.'],
    [
      'an issue day that is none',
      { Emissão: '31/09/2026' },
      'A emissão “31/09/2026” não existe no calendário.',
    ],
    [
      'days in disorder',
      { 'Bom para': '01/11/2026' },
      'O bom para “01/11/2026” é anterior à emissão do cheque.',
    ],
    [
      'a situation nobody knows',
      { Situação: 'sumiu' },
      'Não entendemos a situação “sumiu”. Exemplos: em carteira, depositado, compensado, devolvido 11.',
    ],
    [
      'no reason of its return',
      { Situação: 'devolvido' },
      'Falta o motivo em “devolvido”. Exemplo: devolvido 11.',
    ],
    [
      'a reason no bank has',
      { Situação: 'devolvido 99' },
      'Nenhum banco devolve pelo motivo de “devolvido 99”.',
    ],
    [
      'a wrong CPF',
      { CPF: '529.982.247-26' },
      'Os dígitos do CPF ou CNPJ “529.982.247-26” não conferem. Se não souber, deixe em branco.',
    ],
  ])('with %s stays out and says why', async (_, row, text) => {
    const { cheques, rejected } = await plan(row);
    expect(cheques).toEqual([]);
    expect(rejected).toMatchObject([{ row: 2, text }]);
  });

  it('that is the same cheque again stays out, and names the first', async () => {
    const { cheques, rejected } = await plan({}, {}, { Valor: '99,00' });
    expect(cheques).toHaveLength(1);
    expect(rejected.map(({ row, text }) => [row, text])).toEqual([
      [3, 'Esta linha repete a linha 2.'],
      [4, 'Este cheque já está na linha 2, com outro valor ou outro bom para. Confira no cheque.'],
    ]);
  });

  it('that only adds up or is blank is no bad row', async () => {
    const total = Object.keys(RIGHT).map((column) => (column === 'Valor' ? '2.469,12' : ''));
    const blank = total.map(() => '');
    const text = [Object.keys(RIGHT), Object.values(RIGHT), blank, ['TOTAL', ...total.slice(1)]];
    const read = (await planChequeText(text.map((cells) => cells.join(';')).join('\n'))).plan;
    expect(read).toMatchObject({ rejected: [], blankRows: [3], totalRows: [4], totals: { count: 1 } });
  });

  it('leaves no customer behind', async () => {
    expect((await plan({ Valor: '' })).customers).toEqual([]);
  });
});
