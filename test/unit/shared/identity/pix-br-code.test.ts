import { crc16 } from '@shared/identity/crc16';
import { type PixCharge, pixBrCode } from '@shared/identity/pix-br-code';
import { describe, expect, it } from 'vitest';

const EVP = { kind: 'evp', value: '123e4567-e12b-12d1-a456-426655440000' } as const;
const charge = (more: Partial<PixCharge> = {}): PixCharge => ({
  key: EVP,
  name: 'Fulano de Tal',
  city: 'BRASILIA',
  ...more,
});

const built = (more: Partial<PixCharge> = {}): string => {
  const code = pixBrCode(charge(more));
  return code.ok ? code.value : code.error;
};

/** Fields of the top level, by id. */
const fieldsOf = (text: string): Map<string, string> => {
  const fields = new Map<string, string>();
  for (let at = 0; at < text.length; ) {
    const length = Number(text.slice(at + 2, at + 4));
    fields.set(text.slice(at, at + 2), text.slice(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return fields;
};

describe('crc16', () => {
  it('gives the published check value', () => {
    expect(crc16('123456789')).toBe('29B1');
  });

  it('gives the value of the dynamic code in the BCB manual', () => {
    expect(
      crc16(
        '00020101021226700014br.gov.bcb.pix2548pix.example.com/8b3da2f39a4140d1a91abd93113bd441' +
          '5204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***6304',
      ),
    ).toBe('64E4');
  });
});

describe('pixBrCode', () => {
  it('builds the static code of the BCB manual', () => {
    expect(built()).toBe(
      '00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-426655440000' +
        '5204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***63041D3D',
    );
  });

  it('carries amount, transaction id and description', () => {
    const fields = fieldsOf(built({ amount: 123_405, txid: 'CARNE12', description: 'Parcela 3 de 6' }));
    expect(fields.get('54')).toBe('1234.05');
    expect(fields.get('62')).toBe('0507CARNE12');
    expect(fieldsOf(fields.get('26') ?? '').get('02')).toBe('Parcela 3 de 6');
  });

  it('drops accents and clips name and city', () => {
    const fields = fieldsOf(
      built({ name: 'Confecções São João da Boa Vista', city: 'São José do Rio Preto' }),
    );
    expect(fields.get('59')).toBe('Confeccoes Sao Joao da Bo');
    expect(fields.get('60')).toBe('Sao Jose do Rio');
  });

  it('keeps the account within 99 characters, dropping the description when there is no room', () => {
    const long = 'x'.repeat(90);
    const roomWithEvp = fieldsOf(built({ description: long })).get('26') ?? '';
    expect(roomWithEvp).toHaveLength(99);
    const email = { kind: 'email', value: `${'a'.repeat(65)}@exemplo.com` } as const;
    const account = fieldsOf(built({ key: email, description: long })).get('26') ?? '';
    expect(fieldsOf(account).has('02')).toBe(false);
  });

  it.each([
    [{ name: '🙂' }, 'name'],
    [{ city: ' ' }, 'city'],
    [{ amount: 0 }, 'amount'],
    [{ amount: -5 }, 'amount'],
    [{ amount: 1.5 }, 'amount'],
    [{ amount: 1_000_000_000_000 }, 'amount'],
    [{ txid: 'com espaço' }, 'txid'],
    [{ txid: 'A'.repeat(26) }, 'txid'],
  ])('refuses %j as %s', (more, error) => {
    expect(pixBrCode(charge(more))).toEqual({ ok: false, error });
  });
});
