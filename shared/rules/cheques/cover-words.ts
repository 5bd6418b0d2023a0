import { formatMoney } from '../../money/format';
import type { Cover, CoverDifference } from './cover';

export interface CoverNames {
  /** `parcela 3` */
  readonly installment: (id: string) => string;
  /** `cheque 000123` */
  readonly cheque: (index: number) => string;
}

const verb = (cents: number, one: string, many: string): string => (cents < 200 ? one : many);

const differenceText = (difference: CoverDifference, cover: Cover, names: CoverNames): string => {
  const { cents } = difference;
  const money = formatMoney(cents);
  if (difference.kind === 'short')
    return `${verb(cents, 'Falta', 'Faltam')} ${money} para cobrir a ${names.installment(difference.installmentId)}`;
  const cheque = names.cheque(difference.cheque);
  return cover.installmentIds[difference.cheque]?.length === 0
    ? `Não há parcela para o ${cheque}, de ${money}`
    : `${verb(cents, 'Sobra', 'Sobram')} ${money} do ${cheque}: vira saldo a favor quando compensar`;
};

/** `Faltam R$ 12,00 para cobrir a parcela 3`: a sentence for each difference, without a full stop. */
export const coverTexts = (cover: Cover, names: CoverNames): string[] =>
  cover.differences.map((difference) => differenceText(difference, cover, names));
