import type { CivilDay } from '../calendar/civil-day';
import { formatDay, formatDayMonth, relativeDay } from '../calendar/format';
import { formatMoney } from '../money/format';
import { installmentsText } from '../wording/counted';
import { upperFirst } from '../wording/letter-case';
import { listed } from '../wording/listed';
import type { Flag } from './flags';

/** `03/11`, or `03/11/2025` when it is not of this year. */
export const shortDay = (day: CivilDay, today: CivilDay): string =>
  day.slice(0, 4) === today.slice(0, 4) ? formatDayMonth(day) : formatDay(day);

const plan = ({ number, count }: { readonly number: number; readonly count: number }): string =>
  count > 1 ? `parcela ${number}/${count}` : 'parcela';

type DueFlag = Extract<Flag, { kind: 'overdue' | 'due-today' | 'due-soon' | 'prescribed' }>;

const single = ({ only }: DueFlag): string => upperFirst(only ? plan(only) : 'parcela');

const dueSentence = (flag: DueFlag, today: CivilDay): string => {
  const { kind, count, firstDay, cents } = flag;
  const day = shortDay(firstDay, today);
  const one = count === 1;
  switch (kind) {
    case 'overdue':
      return one
        ? `${single(flag)} venceu em ${day}`
        : `${installmentsText(count)} em atraso, a mais antiga de ${day}`;
    case 'due-today':
      if (firstDay < today)
        return one
          ? `Venceu em dia sem expediente (${day}); hoje ainda é em dia`
          : `${installmentsText(count)} para pagar hoje, ainda em dia`;
      return one ? `${single(flag)} vence hoje` : `${installmentsText(count)} vencem hoje`;
    case 'due-soon':
      return one
        ? `${single(flag)} vence ${relativeDay(firstDay, today)}`
        : `${installmentsText(count)}, a primeira ${relativeDay(firstDay, today)}`;
    case 'prescribed':
      return `${formatMoney(cents)} venceu há mais de 5 anos: não se mandam mais mensagens`;
  }
};

/** A flag as one sentence with its facts, without a full stop. */
export const flagText = (flag: Flag, today: CivilDay): string => {
  switch (flag.kind) {
    case 'promise-due':
      return `Promessa de ${formatMoney(flag.cents)} vence hoje`;
    case 'promise-broken':
      return `Promessa de ${formatMoney(flag.cents)} venceu ${relativeDay(flag.day, today)}`;
    case 'promise-partly':
      return `Da promessa de ${formatMoney(flag.cents)} pagou ${formatMoney(flag.paidCents)}`;
    case 'asked-agreement':
      return `Pediu um acordo ${relativeDay(flag.day, today)}`;
    case 'asked-time':
      return `Pediu mais prazo ${relativeDay(flag.day, today)}`;
    case 'said-paid':
      return `Disse ${relativeDay(flag.day, today)} que já pagou`;
    case 'wrong-number':
      return `O número não era dessa pessoa (${relativeDay(flag.day, today)})`;
    case 'agreement-at-risk':
      return flag.count === 1
        ? `Parcela do acordo venceu em ${shortDay(flag.day, today)}`
        : `${flag.count} parcelas do acordo em atraso, a mais antiga de ${shortDay(flag.day, today)}`;
    case 'cheque-returned':
      return `Um cheque voltou ${relativeDay(flag.day, today)}`;
    case 'cheque-unsettled':
      return flag.count === 1
        ? 'Falta acertar um cheque que voltou'
        : `Falta acertar ${flag.count} cheques que voltaram`;
    case 'first-delay':
      return `Primeiro atraso em ${flag.settled + 1} parcelas`;
    case 'growing-delay':
      return `As últimas parcelas atrasaram cada vez mais: ${listed(flag.days)} dias`;
    case 'partly-paid':
      return `Pagou ${formatMoney(flag.paidCents)} da ${plan(flag)}`;
    case 'over-limit':
      return `Passou do limite: ${formatMoney(flag.usedCents)} de ${formatMoney(flag.limitCents)}`;
    case 'last-installment':
      return `Parcela ${flag.number}/${flag.count}, a última do carnê`;
    case 'contested':
      return `Não concorda com o valor desde ${shortDay(flag.day, today)}`;
    default:
      return dueSentence(flag, today);
  }
};

/** Why to talk to this customer now, in one sentence without a full stop. */
export const reasonFor = (flags: readonly Flag[], today: CivilDay): string => {
  const [first] = flags;
  return first ? flagText(first, today) : 'Nada a lembrar por enquanto';
};

/** What usually helps in such a case, for the owner; null where the step's own task says enough. */
export const adviceFor = (flags: readonly Flag[]): string | null => {
  switch (flags[0]?.kind) {
    case 'promise-due':
      return 'Um lembrete curto ajuda a cumprir o combinado.';
    case 'promise-broken':
      return 'Pergunte o que houve e combine um novo dia.';
    case 'promise-partly':
      return 'Agradeça a parte paga e combine o dia do restante.';
    case 'asked-agreement':
      return 'Prepare uma proposta em Negociar antes de conversar.';
    case 'asked-time':
      return 'Responda com um dia certo, ou proponha um acordo.';
    case 'said-paid':
      return 'Confira o recebimento antes de escrever.';
    case 'wrong-number':
      return 'Corrija o telefone na ficha antes de escrever.';
    case 'agreement-at-risk':
      return 'Pergunte o que houve: um novo dia mantém o acordo de pé.';
    case 'cheque-returned':
      return 'Diga o que o banco informou, ouça e combine como trocar o cheque.';
    case 'cheque-unsettled':
      return 'Combine o dia de trocar ou resgatar o cheque.';
    case 'first-delay':
      return 'Uma pergunta gentil costuma bastar.';
    case 'growing-delay':
      return 'Ofereça um plano que caiba no mês antes que pese mais.';
    case 'partly-paid':
      return 'Agradeça o que já foi pago e pergunte do restante.';
    case 'last-installment':
      return 'Bom momento para agradecer e oferecer a próxima compra.';
    default:
      return null;
  }
};
