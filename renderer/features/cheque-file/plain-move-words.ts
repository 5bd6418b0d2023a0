import type { PlainMove } from '@renderer/use-cases/cheques/move-cheques';

interface PlainMoveWords {
  /** Before the number of the cheque. */
  readonly title: string;
  readonly confirm: string;
  readonly day: string;
  /** What it means, said before it is written down. */
  readonly intro?: string;
  /** Where it goes: an account, or somebody. */
  readonly to?: { readonly label: string; readonly placeholder: string };
}

const ACCOUNT = { label: 'Em qual conta?', placeholder: 'Se quiser: banco e conta da loja' } as const;

/** What is asked for each move that brings no money. */
export const plainMoveWords: Record<PlainMove, PlainMoveWords> = {
  deposit: {
    title: 'Depositar o cheque',
    confirm: 'Depositar',
    day: 'Dia do depósito',
    to: ACCOUNT,
  },
  redeposit: {
    title: 'Apresentar de novo o cheque',
    confirm: 'Apresentar de novo',
    day: 'Dia em que foi ao banco',
    intro: 'É a última vez que ele vai ao banco. Enquanto espera, o que ele cobre não é lembrado ao cliente.',
    to: ACCOUNT,
  },
  return: {
    title: 'Voltou do banco: cheque',
    confirm: 'Anotar que voltou',
    day: 'Dia em que voltou',
  },
  'put-in-custody': {
    title: 'Pôr em custódia o cheque',
    confirm: 'Pôr em custódia',
    day: 'Dia em que foi para o banco',
    intro: 'O banco guarda o cheque e o deposita no dia combinado. Quando ele depositar, anote aqui.',
    to: { label: 'Em qual banco ou conta?', placeholder: 'Se quiser: banco e conta da loja' },
  },
  'take-from-custody': {
    title: 'Tirar da custódia o cheque',
    confirm: 'Tirar da custódia',
    day: 'Dia em que voltou para a loja',
  },
  'pass-on': {
    title: 'Repassar o cheque',
    confirm: 'Repassar',
    day: 'Dia em que foi entregue',
    intro:
      'Quem repassa continua responsável: se o banco não pagar, o cheque volta para a loja (Lei 7.357/1985, art. 21). Avise que ele é bom para o dia combinado.',
    to: { label: 'Com quem fica?', placeholder: 'Nome de quem recebe' },
  },
  'come-back': {
    title: 'Receber de volta o cheque',
    confirm: 'Receber de volta',
    day: 'Dia em que voltou para a loja',
    intro: 'Ele volta para a gaveta sem ter ido ao banco.',
  },
  stop: {
    title: 'Foi sustado: cheque',
    confirm: 'Anotar que foi sustado',
    day: 'Dia em que você soube',
    intro:
      'Quem assinou pediu ao banco que não pague. O que o cheque cobre fica em aberto outra vez, até tudo se resolver.',
  },
  release: {
    title: 'Sustação retirada: cheque',
    confirm: 'Pôr de volta na gaveta',
    day: 'Dia em que foi retirada',
    intro: 'O cheque volta para a gaveta, e o que ele cobre espera por ele.',
  },
  protest: {
    title: 'Anotar protesto do cheque',
    confirm: 'Anotar protesto',
    day: 'Dia em que foi ao cartório',
    intro:
      'O protesto é feito no cartório, fora do Em Dia. O carimbo do banco já prova que o cheque voltou: quase sempre a conversa resolve antes.',
  },
};
