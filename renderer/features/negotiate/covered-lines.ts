import type { NegotiationAccount } from '@renderer/data/queries/negotiation-account';
import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { endedOn } from '@shared/domain/agreement/agreement-life';
import type { Cheque } from '@shared/domain/cheque/cheque';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import { type Installment, isAwaiting, outstandingCents } from '@shared/domain/installment';
import { amountDue } from '@shared/domain/late-charges';
import type { Terms } from '@shared/domain/terms';
import { type Cents, sumCents } from '@shared/money/cents';
import { awaitingText, chequesAwaited } from '@shared/rules/cheques/awaiting-words';
import { type DayLimits, dayLimits, dueBucket } from '@shared/rules/dues';
import { counted, installmentsText } from '@shared/wording/counted';
import { listed } from '@shared/wording/listed';
import { isTab } from './on-table';

/** A line of what can enter. */
export interface OpenLine {
  readonly id: string;
  /** `1 de 6 · 20/08/2026` */
  readonly title: string;
  readonly description: string;
  readonly cents: Cents;
  /** When it is due; absent on the tab, which is due when it is closed. */
  readonly dueDay?: CivilDay;
  /** What to know of it: the cheque that came back for it, that it may not be asked for any more. */
  readonly mark?: string;
  /** Enters by the hand alone, and not with all others. */
  readonly isPrescribed?: boolean;
}

/** A line that stays out, with the reason. */
export interface OutLine {
  readonly id: string;
  readonly title: string;
  readonly cents: Cents;
  readonly reason: string;
}

/** `cheque 000123 voltou, motivo 11`, `cheque 000124 sustado` */
const failedText = (cheque: Cheque): string => {
  const last = lifeOf(cheque).returns.at(-1);
  return last ? `cheque ${cheque.number} voltou, motivo ${last.reason}` : `cheque ${cheque.number} sustado`;
};

const descriptionOf = (
  { description, originKind, originId }: Installment,
  agreements: NegotiationAccount['agreements'],
): string => {
  const of = originKind === 'agreement' ? agreements.find(({ id }) => id === originId) : undefined;
  return of ? `Renegocia o acordo nº ${of.number}` : description;
};

/** After five years it is not asked for (CC 206 §5 I); paid all the same, it was owed (CC 882). */
const PRESCRIBED_TEXT = 'Mais de 5 anos: não se pede. Só entra se o cliente quiser.';

const isPrescribed = ({ dueDay }: Installment, limits: DayLimits): boolean =>
  dueBucket(dueDay, limits) === 'prescribed';

const failedMark = ({ id }: Installment, failed: readonly Cheque[]): string | undefined => {
  const cheques = failed.filter(({ installmentIds }) => installmentIds.includes(id));
  return cheques.length > 0 ? listed(cheques.map(failedText)) : undefined;
};

/** What can enter, as it is shown: what may not be asked for any more stands last. */
export const openLines = (
  installments: readonly Installment[],
  account: Pick<NegotiationAccount, 'failed' | 'agreements' | 'tab'>,
  day: CivilDay,
  terms: Terms,
): OpenLine[] => {
  const limits = dayLimits(day, terms.holidays);
  const lines = installments.map((installment): OpenLine => {
    const { id, number, count, dueDay } = installment;
    if (isTab(installment))
      return {
        id,
        title: 'Caderneta',
        description: counted(account.tab.length, 'compra', 'compras'),
        cents: outstandingCents(installment),
      };
    const isOld = isPrescribed(installment, limits);
    return {
      id,
      title: count === 1 ? formatDay(dueDay) : `${number} de ${count} · ${formatDay(dueDay)}`,
      description: descriptionOf(installment, account.agreements),
      cents: amountDue(installment, day, terms),
      dueDay,
      mark: isOld ? PRESCRIBED_TEXT : failedMark(installment, account.failed),
      ...(isOld && { isPrescribed: true }),
    };
  });
  return [...lines.filter((line) => !line.isPrescribed), ...lines.filter((line) => line.isPrescribed)];
};

/** What the box above all of them means. */
export const allIds = (lines: readonly OpenLine[]): string[] => {
  const askable = lines.filter((line) => !line.isPrescribed);
  return (askable.length > 0 ? askable : lines).map(({ id }) => id);
};

/** What stays out: what waits for cheques, and what an agreement that still runs took in before. */
export const outLines = ({ open, awaited, agreements }: NegotiationAccount): OutLine[] => {
  const running = new Set(
    open.flatMap(({ originKind, originId }) => (originKind === 'agreement' ? originId : [])),
  );
  return [
    ...open.filter(isAwaiting).map((installment) => ({
      id: installment.id,
      title: `${installment.number} de ${installment.count} · ${formatDay(installment.dueDay)}`,
      cents: outstandingCents(installment),
      reason: awaitingText(chequesAwaited(installment, awaited)),
    })),
    ...agreements
      .filter((agreement) => running.has(agreement.id) && !endedOn(agreement))
      .map(({ id, number, covered }) => ({
        id,
        title: installmentsText(covered.length),
        cents: sumCents(covered.map(({ principalCents }) => principalCents)),
        reason: `já no acordo nº ${number}: entra o que falta dele`,
      })),
  ];
};
