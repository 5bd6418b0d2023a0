import type { Answer } from '@shared/domain/contact';
import type { Channel } from '@shared/domain/customer';

export interface AnswerOption {
  /** The key that chooses it. */
  readonly key: string;
  readonly answer: Answer;
  readonly text: string;
  /** What happens then. */
  readonly effect: string;
}

const NO_ANSWER: Readonly<Record<Channel, string>> = {
  whatsapp: 'Enviada, sem resposta ainda',
  sms: 'Enviada, sem resposta ainda',
  email: 'Enviada, sem resposta ainda',
  call: 'Não atendeu',
  letter: 'Entregue, sem resposta ainda',
  visit: 'Não encontrei a pessoa',
};
/** Where the customer came first there is nothing to wait for. */
const NOTHING_SAID = 'Conversamos, sem nada combinado';

const options: readonly AnswerOption[] = [
  { key: '1', answer: 'no-answer', text: '', effect: 'volta à lista no próximo passo' },
  { key: '2', answer: 'promise', text: 'Prometeu pagar', effect: 'fica em silêncio até o dia' },
  { key: '3', answer: 'already-paid', text: 'Disse que já pagou', effect: 'confira em Receber' },
  { key: '4', answer: 'asks-pix', text: 'Pediu o Pix', effect: 'responda com o copia e cola' },
  { key: '5', answer: 'asks-time', text: 'Pediu mais prazo', effect: 'combine um dia certo' },
  {
    key: '6',
    answer: 'asks-agreement',
    text: 'Quer dividir ou fazer acordo',
    effect: 'proposta em Negociar',
  },
  { key: '7', answer: 'asks-discount', text: 'Pediu desconto', effect: 'veja em Negociar' },
  { key: '8', answer: 'hardship', text: 'Está com dificuldade', effect: 'escute e ofereça algo menor' },
  { key: '9', answer: 'contests', text: 'Não concorda com o valor', effect: 'sem lembretes até resolver' },
  { key: '0', answer: 'acknowledges', text: 'Só agradeceu ou vai ver', effect: 'segue no próximo passo' },
  { key: 'n', answer: 'wrong-number', text: 'O número é de outra pessoa', effect: 'corrija na ficha' },
  { key: 'm', answer: 'stop', text: 'Não quer mensagens', effect: 'não sugerimos mais nenhuma' },
  { key: 'f', answer: 'deceased', text: 'Avisaram que faleceu', effect: 'nenhum contato mais' },
  { key: 'o', answer: 'other', text: 'Outra resposta', effect: 'fica anotada na ficha' },
];

/** The answers of the dialog, each on its own key. `cameFirst`: the customer sought the shop. */
export const answerOptions = (channel: Channel, cameFirst = false): AnswerOption[] =>
  options.map((option) =>
    option.answer === 'no-answer'
      ? { ...option, text: cameFirst ? NOTHING_SAID : NO_ANSWER[channel] }
      : option,
  );

const LOGGED: Partial<Record<Answer, string>> = {
  promise: 'Promessa anotada',
  'already-paid': 'Anotado: disse que já pagou',
  'asks-pix': 'Anotado: pediu o Pix',
  'asks-time': 'Anotado: pediu mais prazo',
  'asks-agreement': 'Anotado: quer dividir ou fazer acordo',
  'asks-discount': 'Anotado: pediu desconto',
  hardship: 'Anotado: está com dificuldade',
  acknowledges: 'Anotado: só agradeceu ou vai ver',
  contests: 'Anotado: não concorda com o valor',
  'wrong-number': 'Anotado: o número é de outra pessoa',
  stop: 'Anotado: não quer mensagens',
  deceased: 'Anotado: avisaram que faleceu',
  resume: 'Mensagens liberadas de novo',
};

/** `Promessa anotada` */
export const loggedWords = (answer: Answer): string => LOGGED[answer] ?? 'Conversa anotada';

/** `Promessa anotada · Francisca Lima` */
export const loggedText = (answer: Answer, name: string): string => `${loggedWords(answer)} · ${name}`;
