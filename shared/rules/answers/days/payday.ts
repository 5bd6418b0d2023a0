import { oneOf, phrase, phrasePattern } from '../text/phrases';
import { nextMonthDay } from './month-day';
import { type DayReader, noSingleDay } from './named-day';

const MONEY_IN =
  '(?:salario|pagamento|dinheiro|meu|vale|beneficio|aposentadoria|aposento|pensao|auxilio|bolsa familia|ordenado|quinzena|adiantamento)';

/** "Quando eu receber": the customer's payday where the shop knows it, otherwise no day. */
export const paydayReaders: readonly DayReader[] = [
  {
    pattern: phrasePattern([
      phrase(
        '(?:quando|assim que|logo que|so quando|depois que|na hora que|no dia que) ',
        '(?:eu |nois |a gente |ele |ela |meu marido |minha esposa |minha mulher )?',
        oneOf(
          'receber|recebo|recebe|for receber|eles? (?:me )?pagarem|me pagarem|meu patrao pagar',
          'a firma pagar|pagarem',
        ),
        `(?: (?:o|meu|o meu|a minha|minha) ${MONEY_IN})?`,
      ),
      phrase(
        '(?:quando|assim que|logo que|so quando|depois que|ate) ',
        `(?:o |meu |o meu |a |minha |a minha )?${MONEY_IN} `,
        '(?:cair|sair|entrar|cai|sai|entra|chegar|vier|bater)',
      ),
      `(?:quando|assim que|logo que|depois que) (?:cair|sair|entrar|chegar|pingar|bater) (?:o |meu |o meu |a |minha |a minha )?${MONEY_IN}`,
      `(?:depois|apos|ate|no dia|dia|na data) (?:do|o|de) (?:meu )?(?:pagamento|salario|recebimento|receber)(?! d[aeo]s? )`,
      'no (?:meu )?(?:pagamento|recebimento)(?! d[aeo]s? )',
    ]),
    read: (_, { today, payday }) =>
      payday === undefined ? noSingleDay : { next: nextMonthDay(payday, today) },
  },
];
