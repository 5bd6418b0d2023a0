import type { CivilDay } from '../calendar/civil-day';
import { formatDay, formatDayMonth, relativeDay } from '../calendar/format';
import type { Summary } from '../domain/summary';
import { formatMoney } from '../money/format';
import type { DuePosition } from './dues';
import type { Flag } from './flags';

/** `03/11`, or `03/11/2025` when it is not of this year. */
export const shortDay = (day: CivilDay, today: CivilDay): string =>
  day.slice(0, 4) === today.slice(0, 4) ? formatDayMonth(day) : formatDay(day);

/** `1 parcela`, `3 parcelas` */
export const installmentsText = (count: number): string => (count === 1 ? '1 parcela' : `${count} parcelas`);

const plan = (number: number, count: number): string =>
  count > 1 ? `parcela ${number}/${count}` : 'parcela';

const flagSentence = (flag: Flag, today: CivilDay): string => {
  switch (flag.kind) {
    case 'promise-due':
      return `Promessa de ${formatMoney(flag.cents)} vence hoje`;
    case 'promise-broken':
      return `Promessa de ${formatMoney(flag.cents)} venceu ${relativeDay(flag.day, today)}`;
    case 'asked-agreement':
      return `Pediu um acordo ${relativeDay(flag.day, today)}`;
    case 'asked-time':
      return `Pediu mais prazo ${relativeDay(flag.day, today)}`;
    case 'said-paid':
      return `Disse ${relativeDay(flag.day, today)} que já pagou`;
    case 'wrong-number':
      return `O número não era dessa pessoa (${relativeDay(flag.day, today)})`;
    case 'first-delay':
      return `Primeiro atraso em ${flag.settled + 1} parcelas`;
    case 'partly-paid':
      return `Pagou ${formatMoney(flag.paidCents)} da ${plan(flag.number, flag.count)}`;
    case 'last-installment':
      return `Parcela ${flag.number}/${flag.count}, a última do carnê`;
  }
};

const firstInstallment = ({ oldest }: Summary): string => {
  const text = oldest ? plan(oldest.number, oldest.count) : 'parcela';
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const dueSentence = (summary: Summary, position: DuePosition, today: CivilDay): string => {
  const { overdue, soon } = position;
  if (overdue.firstDay !== undefined) {
    const day = shortDay(overdue.firstDay, today);
    return overdue.count === 1
      ? `${firstInstallment(summary)} venceu em ${day}`
      : `${installmentsText(overdue.count)} em atraso, a mais antiga de ${day}`;
  }
  const { count, firstDay } = position.today;
  if (firstDay !== undefined && firstDay < today) {
    return count === 1
      ? `Venceu em dia sem expediente (${shortDay(firstDay, today)}); hoje ainda é em dia`
      : `${installmentsText(count)} para pagar hoje, ainda em dia`;
  }
  if (count > 0)
    return count === 1 ? `${firstInstallment(summary)} vence hoje` : `${installmentsText(count)} vencem hoje`;
  if (soon.firstDay === undefined) return 'Nada a lembrar por enquanto';
  const when = relativeDay(soon.firstDay, today);
  return soon.count === 1
    ? `${firstInstallment(summary)} vence ${when}`
    : `${installmentsText(soon.count)}, a primeira ${when}`;
};

/** Why to talk to this customer now, in one sentence without a full stop. Never empty. */
export const reasonFor = (
  flags: readonly Flag[],
  summary: Summary,
  position: DuePosition,
  today: CivilDay,
): string => {
  const [first] = flags;
  return first ? flagSentence(first, today) : dueSentence(summary, position, today);
};

/** What usually helps in such a case, for the owner; null where the step's own task says enough. */
export const adviceFor = (flags: readonly Flag[]): string | null => {
  const [first] = flags;
  switch (first?.kind) {
    case 'promise-due':
      return 'Um lembrete curto ajuda a cumprir o combinado.';
    case 'promise-broken':
      return 'Pergunte o que houve e combine um novo dia.';
    case 'asked-agreement':
      return 'Prepare uma proposta em Negociar antes de conversar.';
    case 'asked-time':
      return 'Responda com um dia certo, ou proponha um acordo.';
    case 'said-paid':
      return 'Confira o recebimento antes de escrever.';
    case 'wrong-number':
      return 'Corrija o telefone na ficha antes de escrever.';
    case 'first-delay':
      return 'Uma pergunta gentil costuma bastar.';
    case 'partly-paid':
      return 'Agradeça o que já foi pago e pergunte do restante.';
    case 'last-installment':
      return 'Bom momento para agradecer e oferecer a próxima compra.';
    default:
      return null;
  }
};
