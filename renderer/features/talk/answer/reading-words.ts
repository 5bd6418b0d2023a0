import { addDays, type CivilDay } from '@shared/calendar/civil-day';
import { weekdayName } from '@shared/calendar/format';
import { formatMoney } from '@shared/money/format';
import type { Understanding } from '@shared/rules/answers/understanding';
import { shortDay } from '@shared/rules/reasons';
import { upperFirst } from '@shared/wording/letter-case';

/** `hoje`, `amanhã (24/11)`, `05/12 (sábado)` */
export const namedDay = (day: CivilDay, today: CivilDay): string => {
  if (day === today) return 'hoje';
  return day === addDays(today, 1)
    ? `amanhã (${shortDay(day, today)})`
    : `${shortDay(day, today)} (${weekdayName(day)})`;
};

const promiseWords = ({ promise }: Understanding, today: CivilDay): string => {
  const amount = promise?.cents === undefined ? '' : ` ${formatMoney(promise.cents)}`;
  if (promise?.day === undefined) return `vai pagar${amount}, sem dizer o dia`;
  const near = promise.day <= addDays(today, 1);
  return `prometeu pagar${amount} ${near ? '' : 'em '}${namedDay(promise.day, today)}`;
};

const saidWords = (understanding: Understanding, today: CivilDay): string => {
  const { kind, promise, paidOn } = understanding;
  switch (kind) {
    case 'promise':
      return promiseWords(understanding, today);
    case 'already-paid':
      return paidOn === undefined ? 'já pagou' : `já pagou, em ${shortDay(paidOn, today)}`;
    case 'asks-time':
      return promise?.day === undefined
        ? 'pediu mais prazo'
        : `pediu prazo até ${namedDay(promise.day, today)}`;
    case 'asks-pix':
      return 'pediu o Pix';
    case 'asks-agreement':
      return 'quer dividir ou fazer um acordo';
    case 'asks-discount':
      return 'pediu desconto';
    case 'hardship':
      return 'está com dificuldade para pagar';
    case 'contests':
      return 'não concorda com o valor';
    case 'wrong-number':
      return 'o número é de outra pessoa';
    case 'stop':
      return 'não quer mais mensagens';
    case 'deceased':
      return 'a pessoa faleceu';
    case 'acknowledges':
      return 'só agradeceu, ou vai ver';
    case 'other':
      return '';
  }
};

/** What was understood, and how surely: `Parece que prometeu pagar R$ 150,00 em 05/12 (sábado).` */
export const readingTitle = (understanding: Understanding, today: CivilDay): string => {
  if (understanding.kind === 'other')
    return 'Não deu para entender sozinho. Leia com calma e escolha abaixo.';
  const said = saidWords(understanding, today);
  switch (understanding.certainty) {
    case 'sure':
      return `${upperFirst(said)}.`;
    case 'likely':
      return `Parece que ${said}.`;
    case 'guess':
      return `Não ficou claro, mas parece que ${said}. Confira.`;
  }
};
