import { creditEntryOf } from '@shared/domain/credit-entry';
import { type CustomerEntry, customerEntrySchema } from '@shared/domain/customer-entry';
import { describe, expect, it } from 'vitest';

const schema = customerEntrySchema({ today: '2026-11-20' });

const blank: CustomerEntry = {
  name: 'Francisca Lima Teixeira',
  nickname: '',
  document: '',
  phones: [{ number: '', whatsapp: true, owner: 'own' }],
  email: '',
  address: { line: '', district: '', city: '', state: '', zip: '' },
  addressAs: null,
  preferredChannel: null,
  preferredHour: null,
  limit: '',
  payday: '',
  tabClosingDay: '',
  tabLimit: '',
  credit: creditEntryOf(),
  notes: '',
};

const messages = (entry: Partial<CustomerEntry>): Record<string, string> => {
  const parsed = schema.safeParse({ ...blank, ...entry });
  return parsed.success
    ? {}
    : Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]));
};

describe('what is typed about a customer', () => {
  it('needs only a name', () => {
    expect(schema.parse(blank)).toEqual({ name: 'Francisca Lima Teixeira', phones: [] });
  });

  it('keeps whose a phone is, and takes one typed twice for not the customer’s own', () => {
    const { phones, addressAs } = schema.parse({
      ...blank,
      addressAs: 'sra',
      phones: [
        { number: '88 3611-1000', whatsapp: false, owner: 'work' },
        { number: '88 99912 3456', whatsapp: true, owner: 'own' },
        { number: '(88) 99912-3456', whatsapp: false, owner: 'third-party' },
        { number: '8836111000', whatsapp: true, owner: 'own' },
      ],
    });
    expect(phones).toEqual([
      { digits: '558836111000', whatsapp: true, kind: 'work' },
      { digits: '5588999123456', whatsapp: true, kind: 'third-party' },
    ]);
    expect(addressAs).toBe('sra');
  });

  it('is stored without punctuation and needless spaces', () => {
    const details = schema.parse({
      ...blank,
      name: '  Francisca   Lima 🌻 ',
      document: '529.982.247-25',
      phones: [
        { number: '(88) 99912-3456', whatsapp: false, owner: 'own' },
        { number: '88 99912 3456', whatsapp: true, owner: 'own' },
        { number: ' ', whatsapp: true, owner: 'work' },
      ],
      address: { line: 'Rua A, 1', district: '', city: 'Sobral', state: 'ce', zip: '62.010-000' },
      limit: 'R$ 500',
      payday: '5',
      tabClosingDay: ' 31 ',
      tabLimit: '80,5',
    });
    expect(details).toEqual({
      name: 'Francisca Lima 🌻',
      document: '52998224725',
      phones: [{ digits: '5588999123456', whatsapp: true }],
      address: { line: 'Rua A, 1', city: 'Sobral', state: 'CE', zip: '62010000' },
      limitCents: 50_000,
      payday: 5,
      tabClosingDay: 31,
      tabLimitCents: 8_050,
    });
  });

  it('takes an alphanumeric CNPJ', () => {
    expect(schema.parse({ ...blank, document: '12.abc.345/01de-35' }).document).toBe('12ABC34501DE35');
  });

  it('takes a name of 200 letters and explains that 300 are too many', () => {
    expect(messages({ name: 'a'.repeat(200) })).toEqual({});
    expect(messages({ name: 'a'.repeat(300) })).toEqual({
      name: 'O nome tem 300 letras e cabem 200. Encurte e salve de novo.',
    });
  });

  it.each([
    ['name', { name: '  ' }, 'Escreva o nome'],
    ['document', { document: '529.982.247-26' }, 'não conferem'],
    ['document', { document: '123' }, '11 números'],
    ['phones.0.number', { phones: [{ number: '98765-4321', whatsapp: true }] }, 'Falta o DDD'],
    ['phones.0.number', { phones: [{ number: '(10) 98765-4321', whatsapp: true }] }, 'DDD não existe'],
    ['email', { email: 'maria@' }, 'incompleto'],
    ['address.state', { address: { ...blank.address, state: 'XX' } }, 'sigla'],
    ['address.zip', { address: { ...blank.address, zip: '123' } }, '8 números'],
    ['limit', { limit: '999.999.999,99' }, 'R$ 99.999.999,99'],
    ['limit', { limit: '1.00,5' }, 'Valor não entendido'],
    ['limit', { limit: '-3' }, 'não pode ser negativo'],
    ['tabLimit', { tabLimit: '12,345' }, 'Valor não entendido'],
    ['tabLimit', { tabLimit: 'R$ -3' }, 'não pode ser negativo'],
    ['payday', { payday: '32' }, 'de 1 a 31'],
    ['payday', { payday: '0' }, 'de 1 a 31'],
    ['payday', { payday: '-5' }, 'de 1 a 31'],
    ['tabClosingDay', { tabClosingDay: '1,5' }, 'de 1 a 31'],
    ['tabClosingDay', { tabClosingDay: 'dia 5' }, 'de 1 a 31'],
    ['credit.income', { credit: { ...blank.credit, income: '1.00,5' } }, 'Valor não entendido'],
    ['credit.jobSince', { credit: { ...blank.credit, jobSince: '31/02/2020' } }, 'não existe'],
    ['credit.jobSince', { credit: { ...blank.credit, jobSince: '5' } }, '03/2019'],
    ['credit.addressSince', { credit: { ...blank.credit, addressSince: '2027' } }, 'depois de hoje'],
    ['credit.references', { credit: { ...blank.credit, references: '10' } }, 'De 0 a 9'],
    ['credit.guarantorPhone', { credit: { ...blank.credit, guarantorPhone: '123' } }, '10 ou 11 números'],
    [
      'credit.guarantorName',
      { credit: { ...blank.credit, guarantorPhone: '(11) 98765-4321' } },
      'Escreva o nome do avalista',
    ],
  ] as const)('says at %s what to correct', (field, entry, text) => {
    expect(messages(entry as Partial<CustomerEntry>)[field]).toContain(text);
  });
});
