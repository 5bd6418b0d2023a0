import { formatDayMonth, monthName } from '../../../calendar/format';
import { formatMoney } from '../../../money/format';
import { installmentsText } from '../../../wording/counted';
import { upperFirst } from '../../../wording/letter-case';
import { listed } from '../../../wording/listed';
import { waitingFlags } from '../../flags';
import { greeting } from '../../greeting';
import { personAskedFor, pronoun, treatment } from '../../messages/names';
import { ofShop } from '../../messages/shop-name';
import { recordingNotice } from '../../messages/variables';
import type { OfferKind } from '../offers';
import type { AccountNow } from './account-now';
import { type Offered, offerText } from './offered';
import type { Payday } from './payday';
import type { PreparedAt, PreparedRecords } from './records';
import { situationTexts } from './script-texts';
import { customerSince, howLong, monthsSince } from './since';
import type { Situation } from './situation';

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

const greet: Step = ({ records, at }) => {
  const { customer, summary } = records;
  const name = treatment(customer.name, customer.addressAs);
  const hello = `${greeting(at.hour)}${name === '' ? '' : `, ${name}`}!`;
  const onPhone = `Por telefone, pergunte se fala com ${personAskedFor(customer.name, customer.addressAs)}; a outra pessoa, diga só que é assunto particular.`;
  return {
    title: 'Cumprimente',
    say: `${hello} Aqui é ${ofShop(at.shop.name)}. Tudo bem?`,
    hint:
      summary.doNotContact === undefined
        ? joined(onPhone, recordingNotice(at.shop))
        : 'Só no balcão, ou se o cliente procurar a loja.',
  };
};

const FULL_YEAR = 12;

/** What the years with the shop are worth saying; empty for a new customer. */
const years = (records: PreparedRecords, { today }: PreparedAt): string => {
  const since = customerSince(records);
  const months = since === undefined ? 0 : monthsSince(since, today);
  if (since === undefined || months === 0) return '';
  return months < FULL_YEAR
    ? `{Você} compra com a gente desde ${monthName(since)}.`
    : `{Você} compra com a gente há ${howLong(months - (months % FULL_YEAR))}.`;
};

const CLEAR_UP = 'Agradecemos a confiança, e queremos acertar isso com calma.';

const thank: Step = ({ records, at, situation }) => ({
  title: 'Agradeça',
  say: addressed(
    joined(
      years(records, at),
      situation === 'contested' || situation === 'said-paid' ? CLEAR_UP : situationTexts[situation].thanks,
    ),
    records,
  ),
});

const LISTEN = 'Espere a resposta sem interromper, e anote o motivo.';
const AGAIN = 'Da última vez {você} contou como estava o mês. Como está agora?';

/** Where a reason was told before, it is not asked for again. */
const asksAgain = (situation: Situation): boolean =>
  situation === 'late-but-pays' || situation === 'struggling' || situation === 'at-risk';

const ask: Step = ({ records, situation }) => {
  const texts = situation === 'contested' || situation === 'said-paid' ? null : situationTexts[situation];
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
      : `A vencer, são ${parts}.`,
  };
};

const KINDS: readonly OfferKind[] = ['cash', 'installments', 'more-time'];

/** The two that suit, or whatever there is. */
const chosenOffers = ({ situation, offered, at }: ScriptRequest): string[] => {
  if (situation === 'contested' || situation === 'said-paid') return [];
  const first = situationTexts[situation].offers;
  const order = [...first, ...KINDS.filter((kind) => !first.includes(kind))];
  const texts = order.flatMap((kind) => {
    const offer = offered.offers[kind];
    return offer ? offerText(offer, at.today) : [];
  });
  return [...new Set(texts)].slice(0, 2);
};

const options: Step = (request) => {
  const [one = '', other] = chosenOffers(request);
  const asked = waitingFlags(request.records.summary, request.at.today).some(
    ({ kind }) => kind === 'asked-agreement' || kind === 'asked-time',
  );
  const offer = other === undefined ? `Pode ser ${one}.` : `Pode ser ${one}; ou ${other}.`;
  return {
    title: other === undefined ? 'Ofereça uma saída' : 'Ofereça duas saídas',
    say: addressed(
      joined(
        asked ? 'Pensamos no seu pedido.' : '',
        offer,
        other === undefined ? 'Fica bom para {você}?' : 'Qual fica melhor para {você}?',
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
  thank,
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
    say: addressed('Agradecemos por contar. {Você} pode contar com a gente.', records),
    hint: 'Anote a conversa. Resolvido, marque na ficha.',
  }),
];

const saidPaid: readonly Step[] = [
  greet,
  thank,
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

const withOffers: readonly Step[] = [greet, thank, ask, amount, options, fixDay, confirm];

/** A short script that shows interest in keeping the customer: greet, thank, listen, and only then the amount. */
export const scriptFor = (request: ScriptRequest): ScriptStep[] => {
  const { situation } = request;
  const steps = situation === 'contested' ? contested : situation === 'said-paid' ? saidPaid : withOffers;
  return steps.map((step) => step(request));
};
