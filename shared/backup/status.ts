import { type CivilDay, daysBetween } from '../calendar/civil-day';
import { formatDay, relativeDay } from '../calendar/format';
import type { Cents } from '../money/cents';
import { formatMoney } from '../money/format';

/** When the last checked copy was made, on the shop's calendar and wall, and what it held. */
export interface LastBackup {
  readonly day: CivilDay;
  readonly hour: number;
  readonly minute: number;
  readonly customers: number;
  readonly openCents: Cents;
}

export interface BackupStatus {
  readonly tone: 'good' | 'attention';
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

/** What the shop is told about its last copy on a day. */
export const backupStatus = (last: LastBackup | null, today: CivilDay): BackupStatus => {
  if (!last) {
    return {
      tone: 'attention',
      short: 'Nenhuma cópia ainda',
      full: 'Nenhuma cópia ainda. Faça a primeira: leva um minuto e guarda tudo o que há na loja.',
    };
  }
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
