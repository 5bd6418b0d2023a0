import { addDays, type CivilDay } from '../../calendar/civil-day';
import { formatDay, formatDayMonth } from '../../calendar/format';
import type { Shop } from '../../domain/shop';
import type { Summary } from '../../domain/summary';
import { firstName } from '../../identity/name';
import { formatMoney } from '../../money/format';
import { greeting } from '../greeting';
import { shortDay } from '../reasons';
import type { MessageFacts } from './facts';

export const variableNames = [
  'primeiro_nome',
  'bom_dia',
  'loja',
  'parcelas',
  'valor',
  'vencimento',
  'detalhe_encargos',
  'pix',
  'combinado_valor',
  'combinado_dia',
] as const;
export type VariableName = (typeof variableNames)[number];

export type Variables = Readonly<Record<VariableName, string>>;

export interface VariableSource {
  readonly customerName: string;
  readonly shop: Pick<Shop, 'name' | 'pixKey'>;
  readonly facts: MessageFacts;
  readonly promise?: Summary['promise'];
  readonly today: CivilDay;
  /** 0 to 23 */
  readonly hour: number;
}

const LONGEST_FIRST_NAME = 40;
const LONGEST_SHOP_NAME = 60;

const clip = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;

/** A name in the books that is a number, a code or a document is not a name to greet with. */
const greetingName = (name: string): string => {
  const first = firstName(name);
  return /\d/.test(first) || !/\p{L}{2}/u.test(first) ? '' : clip(first, LONGEST_FIRST_NAME);
};

const installmentsName = ({ installments }: MessageFacts): string => {
  const [first] = installments;
  if (installments.length > 1) return `${installments.length} parcelas`;
  return first && first.count > 1 ? `parcela ${first.number} de ${first.count}` : 'parcela';
};

const dueName = ({ firstDay, lastDay }: MessageFacts, today: CivilDay): string => {
  if (firstDay === undefined || lastDay === undefined) return '';
  if (firstDay !== lastDay) {
    const write = firstDay.slice(0, 4) === today.slice(0, 4) ? formatDayMonth : formatDay;
    return `entre ${write(firstDay)} e ${write(lastDay)}`;
  }
  if (firstDay === today) return 'hoje';
  if (firstDay === addDays(today, 1)) return 'amanhã';
  return firstDay === addDays(today, -1) ? 'ontem' : `em ${shortDay(firstDay, today)}`;
};

/** Original value and each added item, as SP (Lei 17.832/2023) and RJ (Lei 6.854/2014) ask for. */
const breakdown = ({ installments, principalCents, feeCents, interestCents }: MessageFacts): string => {
  if (feeCents + interestCents === 0) return '';
  const parts = [
    `${installments.length === 1 ? 'parcela' : 'parcelas'} ${formatMoney(principalCents)}`,
    feeCents > 0 ? `multa ${formatMoney(feeCents)}` : '',
    interestCents > 0 ? `juros ${formatMoney(interestCents)}` : '',
  ];
  return ` (${parts.filter((part) => part !== '').join(', ')})`;
};

const promiseDay = (day: CivilDay, today: CivilDay): string => {
  if (day === today) return 'hoje';
  return day === addDays(today, -1) ? 'ontem' : `o dia ${shortDay(day, today)}`;
};

export const variablesFor = (source: VariableSource): Variables => {
  const { facts, today, promise, shop } = source;
  return {
    primeiro_nome: greetingName(source.customerName),
    bom_dia: greeting(source.hour),
    loja: clip(shop.name, LONGEST_SHOP_NAME),
    parcelas: installmentsName(facts),
    valor: formatMoney(facts.totalCents),
    vencimento: dueName(facts, today),
    detalhe_encargos: breakdown(facts),
    pix: shop.pixKey ? `Nossa chave Pix: ${shop.pixKey}` : '',
    combinado_valor: promise ? formatMoney(promise.cents) : formatMoney(facts.totalCents),
    combinado_dia: promise ? promiseDay(promise.day, today) : 'hoje',
  };
};
