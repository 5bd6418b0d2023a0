import { formatDayMonth, monthName } from '../../../calendar/format';
import { formatMoney } from '../../../money/format';
import { installmentsText } from '../../../wording/counted';
import { upperFirst } from '../../../wording/letter-case';
import { listed } from '../../../wording/listed';
import { waitingFlags } from '../../flags';
import { greeting } from '../../greeting';
import { pronoun, treatment } from '../../messages/names';
import { ofShop } from '../../messages/shop-name';
import { recordingNotice } from '../../messages/variables';
import type { OfferKind } from '../offers';
import type { AccountNow } from './account-now';
import { isFreeOfCharges, type Offered, offerText } from './offered';
import type { Payday } from './payday';
import type { PreparedAt, PreparedRecords } from './records';
import { situationTexts } from './script-texts';
import { customerSince, howLong, monthsSince } from './since';
import { isToClearUp, type Situation } from './situation';

/** One step of the talk, in the order of domain F.4. */
export interface ScriptStep {
  readonly title: string;
  /** Words to say, or to say in one's own way. */
  readonly say: string;
  /** What to do meanwhile; for whoever speaks. */
  readonly hint?: string;
}

export interface ScriptRequest {
  readonly records: PreparedRecords;
  readonly at: PreparedAt;
  readonly account: AccountNow;
  readonly situation: Situation;
  readonly offered: Offered;
  readonly payday: Payday | null;
}

type Step = (request: ScriptRequest) => ScriptStep;

/** `{você}` as the customer is addressed, `{Você}` at the beginning of a sentence. */
const addressed = (text: string, { customer }: PreparedRecords): string => {
  const you = pronoun(customer.addressAs);
  return text.replaceAll('{você}', you).replaceAll('{Você}', upperFirst(you));
};

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');

const FULL_YEAR = 12;

/** What the years with the shop are worth saying; empty for a new customer. */
const years = (records: PreparedRecords, { today }: PreparedAt): string => {
  const since = customerSince(records);
  const months = since === undefined ? 0 : monthsSince(since, today);
  if (since === undefined || months === 0) return '';
  if (months < FULL_YEAR) return `{Você} compra com a gente desde ${monthName(since)}.`;
  const rest = months % FULL_YEAR;
  return `{Você} compra com a gente há ${rest > 0 ? 'mais de ' : ''}${howLong(months - rest)}.`;
};

const CLEAR_UP = 'Agradecemos a confiança, e queremos acertar isso com calma.';

const hello = ({ customer }: PreparedRecords, { hour, shop }: PreparedAt): string => {
  const name = treatment(customer.name, customer.addressAs);
  return `${greeting(hour)}${name === '' ? '' : `, ${name}`}! Aqui é ${ofShop(shop.name)}.`;
};

const greetHint = ({ summary }: PreparedRecords, { shop }: PreparedAt): string =>
  summary.doNotContact === undefined
    ? joined('Por telefone, confirme o nome; a outros, só “assunto particular”.', recordingNotice(shop))
    : 'Só no balcão, ou se o cliente procurar a loja.';

const greet: Step = ({ records, at, situation }) => {
  const thanks = isToClearUp(situation) ? CLEAR_UP : situationTexts[situation].thanks;
  return {
    title: 'Cumprimente',
    say: addressed(joined(hello(records, at), years(records, at), thanks), records),
    hint: greetHint(records, at),
  };
};

const LISTEN = 'Espere a resposta sem interromper, e anote o motivo.';
const AGAIN = 'Já conversamos antes, e queremos saber: como ficou o mês? O que ajudaria {você}?';

/** Where a reason was told before, it is not asked for again. */
const asksAgain = (situation: Situation): boolean =>
  situation === 'late-but-pays' || situation === 'struggling' || situation === 'at-risk';

const ask: Step = ({ records, situation }) => {
  const texts = isToClearUp(situation) ? null : situationTexts[situation];
  const again = records.summary.lastReason !== undefined && asksAgain(situation);
  return {
    title: 'Pergunte e ouça',
    say: addressed(again ? AGAIN : (texts?.ask ?? ''), records),
    hint: LISTEN,
  };
};

/** Original value and each added item, as SP (Lei 17.832/2023) and RJ (Lei 6.854/2014) ask for. */
const amount: Step = ({ account: { updated, subject, isLate }, situation }) => {
  const { principalCents, feeCents, interestCents, totalCents } = updated;
  const count = installmentsText(subject.length);
  const of = situation === 'agreement-late' ? `${count} do acordo` : count;
  const added = [
    ...(feeCents > 0 ? [`${formatMoney(feeCents)} de multa`] : []),
    ...(interestCents > 0 ? [`${formatMoney(interestCents)} de juros`] : []),
  ];
  const parts = listed([`${formatMoney(principalCents)} de ${of}`, ...added]);
  return {
    title: 'Diga o valor',
    say: isLate
      ? `Está em aberto ${added.length > 0 ? `${formatMoney(totalCents)}: ${parts}` : parts}.`
      : `São ${formatMoney(principalCents)} em ${of}, ainda por vencer.`,
  };
};

const KINDS: readonly OfferKind[] = ['cash', 'installments', 'more-time'];

/** The two that suit, or whatever there is. */
const chosenOffers = ({ situation, offered, at }: ScriptRequest): { free: boolean; text: string }[] => {
  if (isToClearUp(situation)) return [];
  const first = situationTexts[situation].offers;
  const order = [...first, ...KINDS.filter((kind) => !first.includes(kind))];
  return order
    .flatMap((kind) => {
      const offer = offered.offers[kind];
      return offer ? { free: isFreeOfCharges(offer), text: offerText(offer, at.today) } : [];
    })
    .slice(0, 2);
};

const FREE = 'sem multa nem juros';

/** `Sem multa nem juros, pode ser …; ou …`: said once where it holds for all. */
const offersText = (offers: readonly { readonly free: boolean; readonly text: string }[]): string => {
  // Too little for an agreement of its own.
  if (offers.length === 0) return 'Pode ser tudo de uma vez, no dia que ficar melhor.';
  return offers.every(({ free }) => free)
    ? `${upperFirst(FREE)}, pode ser ${offers.map(({ text }) => text).join('; ou ')}.`
    : `Pode ser ${offers.map(({ free, text }) => (free ? `${text}, ${FREE}` : text)).join('; ou ')}.`;
};

const options: Step = (request) => {
  const offers = chosenOffers(request);
  const asked = waitingFlags(request.records.summary, request.at.today).some(
    ({ kind }) => kind === 'asked-agreement' || kind === 'asked-time',
  );
  const several = offers.length > 1;
  return {
    title: several ? 'Ofereça duas saídas' : 'Ofereça uma saída',
    say: addressed(
      joined(
        asked ? 'Pensamos no seu pedido.' : '',
        offersText(offers),
        several ? 'Qual fica melhor para {você}?' : 'Fica bom para {você}?',
      ),
      request.records,
    ),
    hint: 'Deixe escolher. Se nenhuma servir, pergunte quanto cabe por mês.',
  };
};

const fixDay: Step = ({ records, payday }) => ({
  title: 'Combine dia e valor',
  say: addressed(
    payday === null
      ? 'Que dia fica melhor, e como {você} prefere pagar?'
      : `Perto do dia ${payday.day} fica bom? E como {você} prefere pagar?`,
    records,
  ),
  ...(payday && { hint: `${upperFirst(payday.reasons[0] ?? '')}.` }),
});

const confirm: Step = ({ records }) => ({
  title: 'Confirme e agradeça',
  say: addressed('Então fica assim. Agradecemos a conversa, e {você} pode contar com a gente.', records),
  hint: 'Repita o dia e o valor, anote e mande o resumo.',
});

const contested: readonly Step[] = [
  greet,
  ({ records }) => ({
    title: 'Pergunte e ouça',
    say: addressed('{Você} pode contar o que não está certo?', records),
    hint: 'Ouça até o fim, e anote. Não peça nada enquanto isso.',
  }),
  () => ({
    title: 'Olhem juntos',
    say: 'Vamos olhar juntos as compras e os pagamentos, um por um?',
    hint: 'Abra a ficha, mostre os recibos e entregue uma cópia.',
  }),
  ({ records }) => ({
    title: 'Combine a resposta',
    say: addressed(
      'Se o engano foi nosso, acertamos. Que dia {você} prefere para a nossa resposta?',
      records,
    ),
  }),
  ({ records }) => ({
    title: 'Agradeça',
    say: addressed('Agradecemos a conversa, e {você} pode contar com a gente.', records),
    hint: 'Anote a conversa. Resolvido, marque na ficha.',
  }),
];

const saidPaid: readonly Step[] = [
  greet,
  ({ records, at }) => {
    const said = records.summary.lastAnswer;
    const when = said && said.day < at.today ? ` em ${formatDayMonth(said.day)}` : '';
    return {
      title: 'Pergunte e ouça',
      say: addressed(`{Você} contou${when} que já pagou. Lembra o dia e a forma?`, records),
      hint: 'Anote o dia, o valor e a forma.',
    };
  },
  () => ({
    title: 'Confira junto',
    say: 'Vamos procurar agora, com o comprovante se ele estiver à mão.',
    hint: 'Veja os recebimentos na ficha e o extrato do banco. Se achar, registre na hora.',
  }),
  ({ records }) => ({
    title: 'Combine',
    say: addressed('Se ainda faltar alguma coisa, vemos juntos o que fica melhor para {você}.', records),
  }),
  confirm,
];

const withOffers: readonly Step[] = [greet, ask, amount, options, fixDay, confirm];

/** A short script that shows interest in keeping the customer: greet, thank, listen, and only then the amount. */
export const scriptFor = (request: ScriptRequest): ScriptStep[] => {
  const { situation } = request;
  const steps = situation === 'contested' ? contested : situation === 'said-paid' ? saidPaid : withOffers;
  return steps.map((step) => step(request));
};
