/** A reader of Pix codes of its own, written from the manual and sharing nothing with the app that writes them. */
export interface BrCode {
  readonly key: string;
  readonly amount: string | undefined;
  readonly name: string;
  readonly city: string;
  readonly txid: string;
}

type Fields = ReadonlyMap<string, string>;

/** Two digits of id, two of length, the value; again and again, in ascending order and without a rest. */
const readFields = (text: string): Fields => {
  const fields = new Map<string, string>();
  let rest = text;
  while (rest !== '') {
    const [, id = '', length = ''] = /^(\d\d)(\d\d)/.exec(rest) ?? [];
    const value = rest.slice(4, 4 + Number(length));
    if (id === '' || value.length !== Number(length) || value === '') throw new Error(`broken at ${rest}`);
    if (fields.has(id) || [...fields.keys()].some((before) => before > id))
      throw new Error(`${id} misplaced`);
    fields.set(id, value);
    rest = rest.slice(4 + value.length);
  }
  return fields;
};

/** CRC16-CCITT-FALSE, by division of polynomials bit by bit. */
const remainder = (text: string): string => {
  const bits = [...text].flatMap((character) =>
    [...character.charCodeAt(0).toString(2).padStart(8, '0')].map(Number),
  );
  const divisor = [1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];
  // Starting from ones is the same as turning the first sixteen bits around.
  const row = [...bits.map((bit, index) => (index < 16 ? 1 - bit : bit)), ...new Array<number>(16).fill(0)];
  for (let at = 0; at < bits.length; at++) {
    if (row[at] === 0) continue;
    for (const [index, bit] of divisor.entries()) row[at + index] = (row[at + index] ?? 0) ^ bit;
  }
  return Number.parseInt(row.slice(-16).join(''), 2).toString(16).toUpperCase().padStart(4, '0');
};

const need = (fields: Fields, id: string): string => {
  const value = fields.get(id);
  if (value === undefined) throw new Error(`${id} is missing`);
  return value;
};

const expectFixed = (fields: Fields, id: string, value: string): void => {
  if (need(fields, id) !== value) throw new Error(`${id} is ${fields.get(id)}`);
};

/** What a bank reads from a static Pix code; throws on anything the BCB manual does not allow. */
export const readBrCode = (code: string): BrCode => {
  if (!/^[\x20-\x7e]+$/.test(code)) throw new Error('not plain text');
  const fields = readFields(code);
  if ([...fields.keys()].at(-1) !== '63') throw new Error('the check is not last');
  if (remainder(code.slice(0, -4)) !== need(fields, '63')) throw new Error('the check does not match');
  expectFixed(fields, '00', '01');
  expectFixed(fields, '52', '0000');
  expectFixed(fields, '53', '986');
  expectFixed(fields, '58', 'BR');
  const account = readFields(need(fields, '26'));
  expectFixed(account, '00', 'br.gov.bcb.pix');
  const txid = need(readFields(need(fields, '62')), '05');
  const read = { name: need(fields, '59'), city: need(fields, '60'), amount: fields.get('54') };
  if (!/^[A-Za-z0-9]{1,25}$/.test(txid)) throw new Error(`txid is ${txid}`);
  if (read.name.length > 25 || read.city.length > 15) throw new Error('name or city too long');
  if (read.amount !== undefined && !/^\d{1,10}\.\d\d$/.test(read.amount)) throw new Error(read.amount);
  return { ...read, key: need(account, '01'), txid };
};
