import type { NonPaymentReason } from '../../../domain/non-payment-reason';
import { promiseState } from '../../../domain/payment-promise';
import { formatMoney } from '../../../money/format';
import { lowerFirst } from '../../../wording/letter-case';
import { waitingFlags } from '../../flags';
import { REMOVAL_BUSINESS_DAYS } from '../../legal/release';
import { shortDay } from '../../reasons';
import type { AccountNow } from './account-now';
import type { PreparedAt, PreparedRecords } from './records';

/** What to keep from, or to clear up first. */
export interface Caution {
  /** The money is not to be asked for. */
  readonly isStop: boolean;
  readonly text: string;
}

/** What is not brought up again unless the customer does. */
const DELICATE: ReadonlySet<NonPaymentReason> = new Set(['illness', 'bereavement', 'separation']);

const promiseCaution = ({ summary: { promise } }: PreparedRecords, { today }: PreparedAt): string | false => {
  if (!promise) return false;
  const state = promiseState(promise, today);
  return (
    (state === 'waiting' || state === 'due' || state === 'late') &&
    `Prometeu ${formatMoney(promise.cents)} para ${shortDay(promise.day, today)}: espere o dia antes de propor outra coisa.`
  );
};

/** Why nothing of this account is asked for at all; the words of what stands instead of a script. */
export type NothingToAsk = 'deceased' | 'prescribed';

export const nothingToAsk = (
  { summary }: Pick<PreparedRecords, 'summary'>,
  { subject, prescribedCents }: Pick<AccountNow, 'subject' | 'prescribedCents'>,
): NothingToAsk | null => {
  if (summary.deceasedOn !== undefined) return 'deceased';
  return subject.length === 0 && prescribedCents > 0 ? 'prescribed' : null;
};

/** What the law, the customer or good sense asks to be minded in this talk, the gravest first. */
export const cautionsOf = (records: PreparedRecords, account: AccountNow, at: PreparedAt): Caution[] => {
  const { summary } = records;
  const { today, notNow } = at;
  const { contestedSince, doNotContact, deceasedOn, lastReason, lastAnswer, listedSince } = summary;
  const on = (day: string): string => shortDay(day, today);
  const saidPaid = waitingFlags(summary, today).some(({ kind }) => kind === 'said-paid');
  const stops: readonly (string | false)[] = [
    deceasedOn !== undefined && `Soubemos em ${on(deceasedOn)} que faleceu: nada se pede, e nada se manda.`,
    contestedSince !== undefined &&
      `Não concorda com o valor desde ${on(contestedSince)}: esclareça isso antes de falar em acordo.`,
    doNotContact !== undefined &&
      `Pediu para não receber mensagens (${on(doNotContact)}): converse só se o cliente procurar a loja.`,
    account.prescribedCents > 0 &&
      `${formatMoney(account.prescribedCents)} venceram há mais de 5 anos: ficaram fora desta página, e não se pedem nem em conversa.`,
  ];
  const isLasting = stops.some((stop) => stop !== false);
  const cares: readonly (string | false)[] = [
    notNow !== null &&
      !isLasting &&
      `Agora, só se o cliente vier ou escrever primeiro: ${lowerFirst(notNow)}`,
    saidPaid && lastAnswer !== undefined && `Disse em ${on(lastAnswer.day)} que já pagou: confira antes.`,
    promiseCaution(records, at),
    lastReason !== undefined &&
      DELICATE.has(lastReason.reason) &&
      'Contou algo delicado: ouça, e só fale disso se o cliente falar.',
    lastReason?.reason === 'product-problem' &&
      'Contou um problema com o produto: resolva isso antes de falar do pagamento.',
    listedSince !== undefined &&
      `Há um registro feito pela loja: não use como argumento. Com o acordo, retire em até ${REMOVAL_BUSINESS_DAYS} dias úteis.`,
  ];
  const told = (isStop: boolean) => (text: string | false) => (text === false ? [] : { isStop, text });
  return [...stops.flatMap(told(true)), ...cares.flatMap(told(false))];
};
