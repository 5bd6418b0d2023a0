import type { MessageKind } from '../kinds';
import {
  AGREED,
  DUE,
  type Mail,
  mail,
  OPTIONS,
  PIX,
  PROMISE_PIX,
  REMINDER,
  TALK,
  TODAY_VALUE,
  WAYS,
} from './mail';

/** Further e-mails of moments that come again, month by month. New ones go at the end: the place is the id. */
export const emailMore: Partial<Record<MessageKind, readonly Mail[]>> = {
  'before-due': [
    mail(
      REMINDER,
      'Para facilitar o seu mês: {=a|as} {parcelas} {=vence|vencem} {vencimento}, {=no valor de|no total de} {valor}.',
      PIX,
      'Se precisar de outro dia, responda a este e-mail que a gente conversa.',
    ),
  ],
  'due-day': [
    mail(
      REMINDER,
      '{=Vence hoje a|Vencem hoje as} {parcelas}: {valor}.',
      PIX,
      `${WAYS} Agradecemos a confiança de sempre!`,
    ),
  ],
  d1: [
    mail(
      REMINDER,
      `{=A|As} {parcelas} ${DUE} ainda {=está|estão} em aberto por aqui. ${TODAY_VALUE}`,
      PIX,
      'Pode ter sido só esquecimento. Se já pagou, por favor nos avise.',
    ),
  ],
  d3: [
    mail(
      REMINDER,
      `Escrevemos de novo sobre {=a|as} {parcelas} ${DUE}. ${TODAY_VALUE}`,
      PIX,
      'Podemos contar com o pagamento esta semana, ou prefere combinar outro dia?',
    ),
  ],
  d7: [
    mail(
      TALK,
      `Está tudo bem por aí? {=A|As} {parcelas} ${DUE} {=continua|continuam} em aberto. ${TODAY_VALUE}`,
      'Diga um dia em que consegue pagar, esta semana ou a próxima, e anotamos aqui.',
      PIX,
    ),
  ],
  d15: [
    mail(
      OPTIONS,
      `Gostaríamos de ajudar a regularizar {=a|as} {parcelas} ${DUE}. ${TODAY_VALUE}`,
      'Se pagar tudo agora não dá, diga quanto cabe por mês, e montamos um plano em conjunto.',
      WAYS,
    ),
  ],
  d30: [
    mail(
      OPTIONS,
      `Queremos acertar com {voce} {=a|as} {parcelas} ${DUE}. ${TODAY_VALUE}`,
      'Podemos fazer um acordo por escrito, com entrada pequena e o dia de pagamento que for melhor. Que dia podemos conversar?',
      WAYS,
    ),
  ],
  late: [
    mail(
      OPTIONS,
      `Voltamos a escrever porque queremos resolver da melhor forma {=a|as} {parcelas} ${DUE}. ${TODAY_VALUE}`,
      'Pode ser um valor menor por mês, ou uma condição especial à vista. O que ajudaria mais?',
      WAYS,
    ),
  ],
  'promise-broken': [
    mail(
      AGREED,
      'Sobre o combinado de {combinado_valor} para {combinado_dia}: ainda não localizamos o pagamento aqui. Está tudo bem?',
      'Se já pagou, é só nos avisar. Se ficou pesado, podemos dividir em partes menores ou marcar outro dia.',
      PROMISE_PIX,
    ),
  ],
};
