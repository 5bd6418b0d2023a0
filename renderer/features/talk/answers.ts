import type { Answer } from '@shared/domain/contact';
import type { TalkChannel } from './conversation-view';

export interface AnswerOption {
  /** The key that chooses it. */
  readonly key: string;
  readonly answer: Answer;
  readonly text: string;
  /** What happens then. */
  readonly effect: string;
}

const options: readonly (Omit<AnswerOption, 'key'> & { readonly call?: string })[] = [
  {
    answer: 'no-answer',
    text: 'Enviada, sem resposta ainda',
    call: 'Não atendeu',
    effect: 'volta à lista no próximo passo',
  },
  { answer: 'promise', text: 'Prometeu pagar', effect: 'fica em silêncio até o dia' },
  { answer: 'already-paid', text: 'Disse que já pagou', effect: 'confira e registre em Receber' },
  { answer: 'asks-agreement', text: 'Pediu prazo ou acordo', effect: 'prepare uma proposta em Negociar' },
  { answer: 'contests', text: 'Não concorda com o valor', effect: 'nenhum lembrete até resolver' },
  { answer: 'wrong-number', text: 'O número é de outra pessoa', effect: 'corrija o telefone na ficha' },
  { answer: 'stop', text: 'Não quer mensagens', effect: 'não sugerimos mais nenhuma' },
];

/** The answers of the dialog, each on its own key. */
export const answerOptions = (channel: TalkChannel): AnswerOption[] =>
  options.map(({ call, ...option }, index) => ({
    ...option,
    key: String(index + 1),
    text: channel === 'call' && call ? call : option.text,
  }));

const LOGGED: Partial<Record<Answer, string>> = {
  'no-answer': 'Conversa anotada',
  promise: 'Promessa anotada',
  'already-paid': 'Anotado: disse que já pagou',
  'asks-agreement': 'Anotado: pediu prazo ou acordo',
  contests: 'Anotado: não concorda com o valor',
  'wrong-number': 'Anotado: o número é de outra pessoa',
  stop: 'Anotado: não quer mensagens',
  resume: 'Mensagens liberadas de novo',
};

/** `Promessa anotada: Francisca Lima` */
export const loggedText = (answer: Answer, name: string): string =>
  `${LOGGED[answer] ?? 'Conversa anotada'} · ${name}`;
