import type { Cheque } from '@shared/domain/cheque/cheque';
import { foldText } from '@shared/domain/search-tokens';
import { parseMoney } from '@shared/money/parse';

type SearchedCheque = Pick<Cheque, 'number' | 'drawer' | 'cents' | 'customerId'>;

/**
 * Whether a cheque is what was typed: some of its number, its amount, the CPF or CNPJ or any parts of the name of who
 * signed it, or its customer (`customerIds` are those the name typed belongs to).
 */
export const chequeSearch = (
  typed: string,
  customerIds: ReadonlySet<string>,
): ((cheque: SearchedCheque) => boolean) => {
  const words = foldText(typed)
    .split(/\s+/)
    .filter((word) => word !== '');
  const digits = typed.replace(/\D/g, '');
  const isNumber = digits !== '' && !/[a-z]/i.test(typed.replace(/R\$/i, ''));
  const amount = parseMoney(typed);
  // Many cheques are signed by the same name.
  const names = new Map<string, boolean>();
  const isNamed = (name: string): boolean => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const folded = foldText(name);
    const is = words.every((word) => folded.includes(word));
    names.set(name, is);
    return is;
  };
  return ({ number, drawer, cents, customerId }) => {
    if (words.length === 0 || customerIds.has(customerId)) return true;
    if (!isNumber) return isNamed(drawer.name);
    if (amount.ok && amount.value === cents) return true;
    return !typed.includes(',') && (number.includes(digits) || (drawer.document ?? '').includes(digits));
  };
};
