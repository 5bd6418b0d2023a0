import { type CivilDay, daysBetween } from '../calendar/civil-day';
import { formatDay, formatDayMonth, relativeDay, weekdayName } from '../calendar/format';
import type { Cents } from '../money/cents';
import { formatMoney } from '../money/format';
import { upperFirst } from '../wording/letter-case';
import { troubleText } from './trouble';

/** When the last checked copy was made, on the shop's calendar and wall, and what it held. */
export interface LastBackup {
  readonly day: CivilDay;
  readonly hour: number;
  readonly minute: number;
  readonly customers: number;
  readonly openCents: Cents;
}

export interface CopiesFacts {
  /** The newest copy that was proven. */
  readonly last: LastBackup | null;
  readonly today: CivilDay;
  /** The first day of the shop's records; none where there are none. */
  readonly startedDay?: CivilDay;
  /** Where copies go by themselves; not known in the first moment. */
  readonly places?: readonly { readonly trouble?: string }[];
  /** In a browser: the last day a copy left this computer, null for never. */
  readonly takenHomeDay?: CivilDay | null;
}

export interface BackupStatus {
  /** `alarm`: what is done now would be lost with this computer. */
  readonly tone: 'good' | 'attention' | 'alarm';
  /** For the header: "Cópia conferida hoje às 18:02". */
  readonly short: string;
  /** With what the copy held, or what to do. */
  readonly full: string;
}

/** From this many days without a copy on, the status asks for one. */
export const OLD_AFTER_DAYS = 3;

const clock = ({ hour, minute }: LastBackup): string =>
  `${hour.toString().padStart(2, '0')}:${minute.toString().padStart(2, '0')}`;

/** `312 clientes, R$ 48.210,55 em aberto` */
export const heldText = (customers: number, openCents: Cents): string =>
  `${customers.toLocaleString('pt-BR')} ${customers === 1 ? 'cliente' : 'clientes'}, ${formatMoney(openCents)} em aberto`;

/** `sexta, 13/11`; with the year where it is another. */
const sinceText = (day: CivilDay, today: CivilDay): string => {
  const date = day.slice(0, 4) === today.slice(0, 4) ? formatDayMonth(day) : formatDay(day);
  return `${weekdayName(day).replace('-feira', '')}, ${date}`;
};

const isLongAgo = (day: CivilDay | null | undefined, today: CivilDay): boolean =>
  !day || daysBetween(day, today) >= OLD_AFTER_DAYS;

/** How the newest copy stands, whatever happened since. */
const ofLast = (last: LastBackup, today: CivilDay): BackupStatus => {
  const days = daysBetween(last.day, today);
  const held = heldText(last.customers, last.openCents);
  if (days === 0 || days === 1) {
    const short = `Cópia conferida ${relativeDay(last.day, today)} às ${clock(last)}`;
    return { tone: 'good', short, full: `${short}: ${held}.` };
  }
  // A copy from a day to come: the computer's date was set back.
  const when = days > 1 ? relativeDay(last.day, today) : `em ${formatDay(last.day)}`;
  const isOld = days < 0 || days >= OLD_AFTER_DAYS;
  return {
    tone: isOld ? 'attention' : 'good',
    short: isOld ? `Última cópia ${when}` : `Cópia conferida ${when}`,
    full: `Última cópia conferida ${when} (${formatDay(last.day)} às ${clock(last)}): ${held}.`,
  };
};

const alarm = (since: CivilDay | undefined, today: CivilDay, why: string): BackupStatus => {
  const short = since && since !== today ? `Sem cópia desde ${sinceText(since, today)}` : 'Ainda sem cópia';
  return { tone: 'alarm', short, full: `${short}: ${why}.` };
};

const NONE_YET: BackupStatus = {
  tone: 'attention',
  short: 'Nenhuma cópia ainda',
  full: 'Nenhuma cópia ainda. Faça a primeira: leva um minuto e guarda tudo o que há na loja.',
};

/** Copies in the browser go with the computer: from time to time one has to leave it. */
const withHome = (status: BackupStatus, { takenHomeDay, today }: CopiesFacts): BackupStatus => {
  if (takenHomeDay === undefined || !isLongAgo(takenHomeDay, today)) return status;
  const when = takenHomeDay
    ? `A última que saiu deste computador foi ${relativeDay(takenHomeDay, today)}`
    : 'Nenhuma saiu deste computador ainda';
  return {
    tone: 'attention',
    short: 'Leve uma cópia para fora',
    full: `${status.full} ${when}: faça uma agora e guarde em um pen drive.`,
  };
};

/** What the shop is told about its copies on a day: how they stand, or why not and since when. */
export const backupStatus = (facts: CopiesFacts): BackupStatus => {
  const { last, today, places, startedDay } = facts;
  const troubles = places?.flatMap(({ trouble }) => trouble ?? []) ?? [];
  const [first] = troubles;
  const since = last?.day ?? startedDay;
  if (places?.length === 0 && isLongAgo(since, today) && startedDay)
    return alarm(since, today, 'nenhum lugar foi escolhido para as cópias');
  if (places && first !== undefined && troubles.length === places.length && last?.day !== today)
    return alarm(since, today, troubleText(first));
  if (!last) return NONE_YET;
  const status = withHome(ofLast(last, today), facts);
  if (first === undefined) return status;
  const other = troubles.length === 1 ? 'Um dos lugares ficou sem ela' : 'Alguns lugares ficaram sem ela';
  const note =
    troubles.length === places?.length ? upperFirst(troubleText(first)) : `${other}: ${troubleText(first)}`;
  return { ...status, tone: 'attention', full: `${status.full} ${note}.` };
};
