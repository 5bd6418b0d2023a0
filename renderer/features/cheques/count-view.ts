import type { Cheque } from '@shared/domain/cheque/cheque';
import { formatMoney } from '@shared/money/format';
import { type ChequeSum, chequeSum } from '@shared/rules/cheques/deposit-day';
import { chequesText } from '@shared/wording/counted';

/** The paper that should be in the drawer; one in custody is at the bank. */
export const countable = (cheques: readonly Cheque[]): readonly Cheque[] =>
  cheques.filter(({ status }) => status === 'held');

/** Those whose number ends as typed, as the eye reads a stack of cheques. */
export const endingWith = (cheques: readonly Cheque[], typed: string): readonly Cheque[] => {
  const digits = typed.replace(/\D/g, '');
  return digits === '' ? cheques : cheques.filter(({ number }) => number.endsWith(digits));
};

/** What Enter does with what was typed: ticks the only one it can be, or nothing. */
export interface TypedEnd {
  readonly only?: string;
  /** Why nothing is ticked yet; absent while nothing was typed. */
  readonly text?: string;
}

export const typedEnd = (
  fitting: readonly Cheque[],
  counted: ReadonlySet<string>,
  typed: string,
): TypedEnd => {
  if (typed === '') return {};
  if (fitting.length === 0) return { text: `Nenhum cheque da gaveta termina em ${typed}. Confira o número.` };
  const [first, second] = fitting.filter(({ id }) => !counted.has(id));
  if (!first) return { text: `O que termina em ${typed} já está marcado.` };
  if (second)
    return { text: `Mais de um termina em ${typed}: escreva mais um algarismo, ou escolha e tecle Espaço.` };
  return { only: first.id, text: `${first.drawer.name}, ${formatMoney(first.cents)}: Enter marca.` };
};

export interface CountResult {
  readonly all: ChequeSum<Cheque>;
  readonly found: ChequeSum<Cheque>;
  readonly missing: ChequeSum<Cheque>;
}

/** What was found in the drawer, and what was not. */
export const countResult = (cheques: readonly Cheque[], counted: ReadonlySet<string>): CountResult => ({
  all: chequeSum(cheques),
  found: chequeSum(cheques.filter(({ id }) => counted.has(id))),
  missing: chequeSum(cheques.filter(({ id }) => !counted.has(id))),
});

/** `12 de 14: faltam 2 cheques, R$ 340,00`, `14 de 14: a gaveta confere` */
export const resultText = ({ all, found, missing }: CountResult): string => {
  const of = `${found.cheques.length} de ${all.cheques.length}`;
  const count = missing.cheques.length;
  if (count === 0) return `${of}: a gaveta confere`;
  return `${of}: ${count === 1 ? 'falta' : 'faltam'} ${chequesText(count)}, ${formatMoney(missing.cents)}`;
};
