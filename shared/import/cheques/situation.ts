import type { ChequeStatus } from '../../domain/cheque/cheque-moves';
import { isReturnCode } from '../../domain/cheque/return-reasons-facts';
import { comparableName } from '../../identity/name';
import { singleSpaces } from '../../identity/text';
import { err, ok, type Result } from '../../result';

/** Where a sheet says that a cheque is. */
export interface Situation {
  readonly status: Exclude<ChequeStatus, 'void'>;
  /** The bank's reason, where it came back. */
  readonly reason?: number;
  /** Passed on to whom. */
  readonly to?: string;
}

export type SituationError = 'unknown' | 'without-reason' | 'unknown-reason';

/** In this order: "devolvido ao cliente" was redeemed, "a depositar" is still held. */
const WORDS: readonly (readonly [RegExp, Situation['status']])[] = [
  [/resgat|retirad|(?:devolv|entreg)\w* (?:ao|a|para o|p\/) ?(?:cliente|emitente|dono|fregues)/, 'redeemed'],
  [/protest|cartorio/, 'protested'],
  [/reapresent|redeposit|represent|(?:2a|segunda) (?:apresent|vez)|depositado de novo/, 'redeposited'],
  [/trocad|substitu/, 'replaced'],
  [/sustad|sustac|contra ?ordem|revogad/, 'stopped'],
  [/devolv|\bdev\b|volt|retorn|sem fundo|s\/ ?fundo|alinea|motivo/, 'returned'],
  [/compensad|compensou|liquidad|\bpag[oau]|quitad|baixad|recebid|\bcaiu|creditad|descontou/, 'cleared'],
  [/custodi/, 'in-custody'],
  [/repass|endoss|terceir|factoring|fornecedor|passad/, 'passed-on'],
  [/\b(?:a|para|p\/) deposit|depositar/, 'held'],
  [/deposit|no banco|compensa|apresentad/, 'deposited'],
  [
    /carteira|gaveta|na loja|\bmaos?\b|guardad|abert|penden|a vencer|cofre|\bpre\b|predatad|pre-datad/,
    'held',
  ],
];

/** What is no place of a cheque, whatever else is said. */
const NO_PLACE = /\b(?:nao|cancelad|anulad|nulo|perdid|extravi)/;
const BY_WORD =
  /(?:devolv\w*|volt\w*|retorn\w*|motivo|alinea|sustad\w*|protest\w*|fundos?)\D{0,14}?(\d{2})\b/;
const ANY_NUMBER = /^\D*(\d{2})\b/;
const DATE = /\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}/g;
const NO_FUNDS = /sem fundo|s\/ ?fundo/;
const TO = /\b(?:ao|à|a|para|p\/|pra|pro)\s+(.+)$/i;
const NOBODY = /^(?:um |uma |o |a )?(?:terceir\w*|outr\w*)$/;
const MAX_TO = 200;

const reasonIn = (text: string): number | undefined => {
  const plain = text.replace(DATE, ' ');
  const found = BY_WORD.exec(plain)?.[1] ?? ANY_NUMBER.exec(plain)?.[1];
  if (found !== undefined) return Number(found);
  return NO_FUNDS.test(plain) ? 11 : undefined;
};

const holderIn = (text: string): string | undefined => {
  const to = TO.exec(singleSpaces(text))?.[1];
  return to === undefined || NOBODY.test(comparableName(to)) ? undefined : to.slice(0, MAX_TO);
};

/** What a cell of a sheet says of a cheque: "em carteira", "devolvido 11", "Repassado a Atacado Sul". */
export const parseSituation = (text: string): Result<Situation, SituationError> => {
  const plain = comparableName(text);
  const [, status] = WORDS.find(([words]) => words.test(plain)) ?? [];
  if (status === undefined || NO_PLACE.test(plain)) return err('unknown');
  if (status === 'passed-on') return ok({ status, to: holderIn(text) });
  const came = status === 'returned' || status === 'stopped';
  if (!came && status !== 'protested' && status !== 'redeposited') return ok({ status });
  const reason = reasonIn(plain);
  if (reason === undefined) return status === 'returned' ? err('without-reason') : ok({ status });
  if (!isReturnCode(reason)) return err('unknown-reason');
  // Stopped and with a reason: the bank was asked, and gave it back.
  return ok({ status: came ? 'returned' : status, reason });
};
