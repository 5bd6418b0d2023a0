import { foldText } from '@shared/domain/search-tokens';
import type { MessageKind } from '@shared/rules/messages/kinds';
import type { MessageChannel } from '@shared/rules/messages/template';
import { variableHelp } from '@shared/rules/messages/variable-help';
import type { VariableName } from '@shared/rules/messages/variables';

/** Something that changes with the customer and can be put into a text. */
export interface Insertion {
  /** As it is written: `{primeiro_nome}` */
  readonly written: string;
  readonly says: string;
  /** As it comes out for an invented customer. */
  readonly example: string;
}

const ONLY_IN: Partial<Record<VariableName, readonly MessageChannel[]>> = {
  quadro_valores: ['letter'],
  aviso_gravacao: ['call'],
  pix_copia_e_cola: ['whatsapp', 'email', 'letter', 'call'],
};

const ONLY_AT: readonly (readonly [begins: string, kinds: string])[] = [
  ['combinado_', 'promise-'],
  ['acordo_', 'agreement-notice'],
  ['detalhe_proposta', 'proposal-'],
  ['proposta_', 'proposal-'],
  ['detalhe_pago', 'thanks-'],
  ['detalhe_cheque', 'cheque-'],
  ['motivo_cheque', 'cheque-'],
];

const isOfUse = (name: VariableName, kind: MessageKind, channel: MessageChannel): boolean =>
  (ONLY_IN[name]?.includes(channel) ?? true) &&
  ONLY_AT.every(([begins, kinds]) => !name.startsWith(begins) || kind.startsWith(kinds));

/** What agrees by itself: with the number of installments, and with how the customer is addressed. */
const choices: readonly Insertion[] = [
  { written: '{=a parcela|as parcelas}', says: 'Para uma parcela | para várias', example: 'a parcela' },
  { written: '{~o senhor|a senhora|você}', says: 'Para Sr. | Sra. | pelo nome', example: 'a senhora' },
];

/** All that has something to say at a moment, through a channel, in the order of the list. */
export const insertionsFor = (kind: MessageKind, channel: MessageChannel): Insertion[] => [
  ...variableHelp
    .filter(({ name }) => isOfUse(name, kind, channel))
    .map(({ name, says, example }) => ({ written: `{${name}}`, says, example })),
  ...choices,
];

/** A name being typed after its brace, and what of the text it takes the place of. */
export interface TypedName {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
}

const TYPED = /\{([\p{L}\p{M}_ =~]{0,30})$/u;
const REST = /^[\p{L}\p{M}_]*\}/u;

/** What is being typed at the cursor; null where no brace is open just before it. */
export const typedName = (text: string, cursor: number): TypedName | null => {
  const found = TYPED.exec(text.slice(0, cursor));
  if (!found) return null;
  const rest = REST.exec(text.slice(cursor))?.[0].length ?? 0;
  return { start: found.index, end: cursor + rest, typed: found[1] ?? '' };
};

const foldName = (name: string): string => foldText(name).replaceAll(' ', '_');

/** Those whose name begins so, then those with it further on or in what they say. */
export const insertionsLike = (insertions: readonly Insertion[], typed: string): Insertion[] => {
  const wanted = foldName(typed);
  const names = insertions.map((insertion) => ({ insertion, name: insertion.written.slice(1) }));
  const begins = names.filter(({ name }) => name.startsWith(wanted));
  const has = names.filter(
    ({ insertion, name }) =>
      !name.startsWith(wanted) && (name.includes(wanted) || foldName(insertion.says).includes(wanted)),
  );
  return [...begins, ...has].map(({ insertion }) => insertion);
};

/** A name begun with a capital begins a sentence: `{Voce}`. */
const capitalAs = (written: string, typed: string): string =>
  /^\p{Lu}/u.test(typed) ? `{${written.charAt(1).toUpperCase()}${written.slice(2)}` : written;

/** The text with something put in place of `start` to `end`, and where the cursor stands after it. */
export const inserted = (
  text: string,
  { start, end, typed }: TypedName,
  { written }: Insertion,
): { readonly text: string; readonly cursor: number } => {
  const word = capitalAs(written, typed);
  return { text: text.slice(0, start) + word + text.slice(end), cursor: start + word.length };
};
