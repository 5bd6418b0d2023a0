import { formatDayMonth } from '../../../calendar/format';
import { confirm, greet } from './script-ends';
import { addressed, type Step } from './script-step';

/** The customer does not agree with the amount: it is looked at together, and nothing is asked for. */
export const contested: readonly Step[] = [
  greet,
  ({ records }) => ({
    title: 'Pergunte e ouça',
    say: addressed('{Você} pode contar o que não está certo?', records),
    hint: 'Ouça até o fim, e anote. Não peça nada enquanto isso.',
  }),
  () => ({
    title: 'Olhem juntos',
    say: 'Vamos olhar juntos as compras e os pagamentos, um por um?',
    hint: 'Abra a ficha, mostre os recibos e entregue uma cópia.',
  }),
  ({ records }) => ({
    title: 'Combine a resposta',
    say: addressed(
      'Se o engano foi nosso, acertamos. Que dia {você} prefere para a nossa resposta?',
      records,
    ),
  }),
  ({ records }) => ({
    title: 'Agradeça',
    say: addressed('Agradecemos a conversa, e {você} pode contar com a gente.', records),
    hint: 'Anote a conversa. Resolvido, marque na ficha.',
  }),
];

/** The customer says it was paid: the shop looks for it first. */
export const saidPaid: readonly Step[] = [
  greet,
  ({ records, at }) => {
    const said = records.summary.lastAnswer;
    const when = said && said.day < at.today ? ` em ${formatDayMonth(said.day)}` : '';
    return {
      title: 'Pergunte e ouça',
      say: addressed(`{Você} contou${when} que já pagou. Lembra o dia e a forma?`, records),
      hint: 'Anote o dia, o valor e a forma.',
    };
  },
  () => ({
    title: 'Confira junto',
    say: 'Vamos procurar agora, com o comprovante se ele estiver à mão.',
    hint: 'Veja os recebimentos na ficha e o extrato do banco. Se achar, registre na hora.',
  }),
  ({ records }) => ({
    title: 'Combine',
    say: addressed('Se ainda faltar alguma coisa, vemos juntos o que fica melhor para {você}.', records),
  }),
  confirm,
];
