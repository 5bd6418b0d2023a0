import type { CivilDay } from '../../calendar/civil-day';
import { formatDay } from '../../calendar/format';
import type { Cents } from '../../money/cents';
import { formatMoney } from '../../money/format';
import { installmentsText } from '../../wording/counted';
import { lowerFirst } from '../../wording/letter-case';
import { greeting } from '../greeting';
import { agreementUntil, proposalDetail, proposalUntil, type ToldProposal } from './agreement-words';
import { breakdown, feeText, interestText } from './breakdown';
import { chequeDetail, chequeReason, type ReturnedCheque } from './cheque-words';
import { clip } from './clip';
import { agreedDay, answerUntil, dueName, lateName } from './day-words';
import type { MessageFacts } from './facts';
import { type MessageShop, shopIdentification, signature } from './identification';
import { type AddressAs, greetingName, personAskedFor, pronoun, salutation, treatment } from './names';
import { pixCode } from './pix-code';
import { ofShop } from './shop-name';
import type { MessageChannel } from './template';

export const variableNames = [
  'primeiro_nome',
  'tratamento',
  'prezado',
  'voce',
  'quem',
  'bom_dia',
  'loja',
  'da_loja',
  'parcelas',
  'total_parcelas',
  'valor',
  'valor_original',
  'multa',
  'juros',
  'detalhe_encargos',
  'vencimento',
  'dias_atraso',
  'hoje',
  'prazo_resposta',
  'pix',
  'pix_copia_e_cola',
  'combinado_valor',
  'combinado_dia',
  'combinado_pago',
  'combinado_falta',
  'acordo_prazo',
  'detalhe_proposta',
  'proposta_prazo',
  'detalhe_pago',
  'detalhe_cheque',
  'motivo_cheque',
  'quadro_valores',
  'aviso_gravacao',
  'loja_identificacao',
  'assinatura',
] as const;
export type VariableName = (typeof variableNames)[number];

export type Variables = Readonly<Record<VariableName, string>>;

/** The variable a text names, or null. With a capital, "{Voce}", it is the same one at the start of a sentence. */
export const variableNamed = (name: string): VariableName | null =>
  variableNames.find((known) => known === lowerFirst(name)) ?? null;

/** Where one of these has nothing to say, its whole line goes: "Nossa chave Pix: {pix}". */
export const lineVariables: ReadonlySet<string> = new Set<VariableName>([
  'pix',
  'pix_copia_e_cola',
  'quadro_valores',
  'aviso_gravacao',
]);

/** Everything a message may speak of. What was bought and the customer's document are not among it. */
export interface VariableSource {
  readonly customerName: string;
  readonly addressAs?: AddressAs;
  readonly shop: MessageShop;
  readonly facts: MessageFacts;
  /** What was promised, in cents; `paidCents` of it came in. */
  readonly promise?: { readonly day: CivilDay; readonly cents: Cents; readonly paidCents?: Cents };
  /** Until when an agreement that is late can be put right. */
  readonly agreementUntil?: CivilDay;
  readonly proposal?: ToldProposal;
  /** What a thank-you is for, in cents. */
  readonly payment?: { readonly cents: Cents };
  readonly cheque?: ReturnedCheque;
  readonly today: CivilDay;
  /** 0 to 23 */
  readonly hour: number;
}

/** On a letter, where the paper puts the table of installments and amounts. */
export const AMOUNTS_MARK = '[quadro com as parcelas e os valores]';

/** An SMS has little room. */
const LONGEST_SHOP_NAME = { sms: 24, other: 60 } as const;

const installmentsName = ({ installments }: MessageFacts): string => {
  const [first] = installments;
  if (installments.length > 1) return `${installments.length} parcelas`;
  return first && first.count > 1 ? `parcela ${first.number} de ${first.count}` : 'parcela';
};

const countName = ({ installments }: MessageFacts): string => installmentsText(installments.length);

/** Calls in these states are recorded and the customer is told (SP Lei 17.832/2023, RJ Lei 6.854/2014). */
const RECORDED_STATES = new Set(['SP', 'RJ']);

/** What SP and RJ ask to be said of a call that is recorded; empty elsewhere. */
export const recordingNotice = ({ state }: MessageShop): string =>
  state && RECORDED_STATES.has(state) ? 'Avise que a ligação é gravada.' : '';

/** What is still missing of a promise, in cents. */
export const promiseLeft = ({ promise, facts }: VariableSource): Cents =>
  promise ? Math.max(0, promise.cents - (promise.paidCents ?? 0)) : facts.totalCents;

export interface VariableOptions {
  readonly channel?: MessageChannel;
  /** What the Pix code asks for, in cents; absent is all that is due. */
  readonly pixCents?: Cents;
}

export const variablesFor = (
  source: VariableSource,
  { channel = 'whatsapp', pixCents = source.facts.totalCents }: VariableOptions = {},
): Variables => {
  const { facts, today, promise, shop, customerName, addressAs } = source;
  const shopName = clip(shop.name, channel === 'sms' ? LONGEST_SHOP_NAME.sms : LONGEST_SHOP_NAME.other);
  return {
    primeiro_nome: greetingName(customerName),
    tratamento: treatment(customerName, addressAs),
    prezado: salutation(customerName, addressAs),
    voce: pronoun(addressAs),
    quem: personAskedFor(customerName, addressAs),
    bom_dia: greeting(source.hour),
    loja: shopName,
    da_loja: ofShop(shopName),
    parcelas: installmentsName(facts),
    total_parcelas: countName(facts),
    valor: formatMoney(facts.totalCents),
    valor_original: formatMoney(facts.principalCents),
    multa: feeText(facts),
    juros: interestText(facts),
    detalhe_encargos: breakdown(facts, channel),
    vencimento: dueName(facts, today, channel),
    dias_atraso: lateName(facts, today),
    hoje: formatDay(today),
    prazo_resposta: answerUntil(today),
    pix: shop.pixKey ?? '',
    pix_copia_e_cola: channel === 'sms' ? '' : pixCode(shop, pixCents),
    combinado_valor: formatMoney(promise?.cents ?? facts.totalCents),
    combinado_dia: promise ? agreedDay(promise.day, today, channel) : 'hoje',
    combinado_pago: formatMoney(promise?.paidCents ?? 0),
    combinado_falta: formatMoney(promiseLeft(source)),
    acordo_prazo: agreementUntil(source.agreementUntil, today, channel),
    detalhe_proposta: proposalDetail(source.proposal),
    proposta_prazo: proposalUntil(source.proposal, today, channel),
    detalhe_pago: source.payment ? ` de ${formatMoney(source.payment.cents)}` : '',
    detalhe_cheque: chequeDetail(source.cheque, today),
    motivo_cheque: chequeReason(source.cheque, channel),
    quadro_valores: channel === 'letter' && facts.installments.length > 0 ? AMOUNTS_MARK : '',
    aviso_gravacao: channel === 'call' ? recordingNotice(shop) : '',
    loja_identificacao: shopIdentification(shop),
    assinatura: signature(shop),
  };
};
