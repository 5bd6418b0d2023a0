import type { CivilDay } from '@shared/calendar/civil-day';
import { formatDay } from '@shared/calendar/format';
import { lifeOf } from '@shared/domain/cheque/cheque-life';
import type { Installment } from '@shared/domain/installment';
import { bankName } from '@shared/identity/banks';
import type { AgreementAccount } from './agreement-account';

/** `venda nº 1042, de 03/05/2026`; undefined where the record is not there. */
const originText = (
  { originKind, originId }: Installment,
  { sales, tabClosings, agreements }: AgreementAccount,
): string | undefined => {
  const named = (what: string, records: readonly { id: string; number: number; day: CivilDay }[]) => {
    const record = records.find(({ id }) => id === originId);
    return record && `${what} nº ${record.number}, de ${formatDay(record.day)}`;
  };
  switch (originKind) {
    case 'sale':
      return named('venda', sales);
    case 'tab':
      return named('fechamento da caderneta', tabClosings);
    case 'agreement':
      return named('acordo', agreements);
    case 'cheque':
      return undefined;
  }
};

/** Each cheque given for what is covered that had come back by the day. */
const returnedTexts = (ids: ReadonlySet<string>, { cheques }: AgreementAccount, day: CivilDay): string[] =>
  cheques
    .filter(({ installmentIds }) => installmentIds.some((id) => ids.has(id)))
    .sort((a, b) => a.goodDay.localeCompare(b.goodDay) || a.number.localeCompare(b.number))
    .flatMap((cheque) => {
      const last = lifeOf(cheque).returns.findLast((one) => one.day <= day);
      return last === undefined
        ? []
        : [
            `cheque nº ${cheque.number}, ${bankName(cheque.bank)}, bom para ${formatDay(cheque.goodDay)}, devolvido em ${formatDay(last.day)} (motivo ${last.reason})`,
          ];
    });

/** Where what is covered comes from, each origin once, in the order of the covered installments. */
export const originTexts = (
  installmentIds: readonly string[],
  account: AgreementAccount,
  day: CivilDay,
): string[] => {
  const ids = new Set(installmentIds);
  const covered = installmentIds.flatMap((id) => account.installments.find((one) => one.id === id) ?? []);
  const origins = covered.flatMap((installment) => originText(installment, account) ?? []);
  return [...new Set([...origins, ...returnedTexts(ids, account, day)])];
};
