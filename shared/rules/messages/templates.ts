import type { MessageKind } from './kinds';

export interface Template {
  /** Kept with the contact, so that the same customer gets another one next time. */
  readonly id: string;
  readonly text: string;
}

/**
 * The shop's messages (words of domain.md F.2). `{=one|many}` agrees with the number of installments; the other
 * braces are the variables of `variables.ts`.
 */
const TEXTS: Record<MessageKind, readonly string[]> = {
  hello: [
    'Oi, {primeiro_nome}! Tudo bem? Aqui é da {loja}.',
    '{bom_dia}, {primeiro_nome}! Aqui é da {loja}. Como vai?',
  ],
  'before-due': [
    'Oi, {primeiro_nome}! Tudo bem? Aqui é da {loja}. Passando só para lembrar: {=a|as} {parcelas} {=vence|vencem} {vencimento}, no valor de {valor}.\n{pix}\nSe já estiver tudo certo, pode desconsiderar. Agradecemos a confiança!',
    '{bom_dia}, {primeiro_nome}! Aqui é da {loja}. Um lembrete para facilitar o seu dia: {=a|as} {parcelas}, de {valor}, {=vence|vencem} {vencimento}.\n{pix}\nQualquer coisa, é só chamar aqui.',
    'Olá, {primeiro_nome}! Da {loja}, com um lembrete: {valor} {=da|das} {parcelas}, com vencimento {vencimento}.\n{pix}\nSe precisar de outro dia, me avise por aqui que a gente conversa.',
  ],
  'due-day': [
    'Oi, {primeiro_nome}! Tudo bem? Aqui é da {loja}. {=A|As} {parcelas}, de {valor}, {=vence|vencem} hoje.\n{pix}\nSe já pagou, por favor desconsidere. Agradecemos!',
    '{bom_dia}, {primeiro_nome}! Aqui é da {loja}. Lembrete do dia: {=a|as} {parcelas} {=vence|vencem} hoje, {valor}.\n{pix}\nPode ser aqui na loja também, como ficar melhor para você.',
    'Olá, {primeiro_nome}! Da {loja}. Hoje é o dia {=da|das} {parcelas}: {valor}.\n{pix}\nQualquer dúvida, estou por aqui.',
  ],
  d1: [
    'Oi, {primeiro_nome}! Tudo bem? Aqui é da {loja}. Ainda não localizamos o pagamento {=da|das} {parcelas}, que {=venceu|venceram} {vencimento}. O valor hoje é {valor}{detalhe_encargos}.\n{pix}\nSe já pagou, por favor desconsidere e me avise, que confiro aqui.',
    '{bom_dia}, {primeiro_nome}! Aqui é da {loja}. {=A|As} {parcelas} {=venceu|venceram} {vencimento} e ainda {=está|estão} em aberto por aqui: {valor}{detalhe_encargos}.\n{pix}\nPode ter sido só esquecimento. Se já pagou, me avise, por favor.',
    'Olá, {primeiro_nome}! Da {loja}. Você consegue me confirmar se já pagou {=a|as} {parcelas} de {valor}{detalhe_encargos}? O vencimento foi {vencimento} e ainda não localizamos aqui.\n{pix}\nDesde já, agradecemos!',
  ],
  d3: [
    'Oi, {primeiro_nome}! Tudo bem? Aqui é da {loja}. Ainda não localizamos o pagamento {=da|das} {parcelas}, que {=venceu|venceram} {vencimento}. O valor atualizado é {valor}{detalhe_encargos}.\n{pix}\nSe já pagou, por favor desconsidere. Se este mês apertou, me diga qual dia fica melhor. 😊',
    '{bom_dia}, {primeiro_nome}! Aqui é da {loja}. {=Continua|Continuam} em aberto {=a|as} {parcelas} com vencimento {vencimento}: hoje, {valor}{detalhe_encargos}.\n{pix}\nQual dia fica bom para você?',
    'Olá, {primeiro_nome}! Da {loja}. Sobre {=a|as} {parcelas} que {=venceu|venceram} {vencimento}, o valor hoje é {valor}{detalhe_encargos}.\n{pix}\nMe conta se podemos contar com o pagamento esta semana, ou se prefere combinar outro dia.',
  ],
  d7: [
    'Oi, {primeiro_nome}! Aqui é da {loja}. Notamos que {=a|as} {parcelas} com vencimento {vencimento} ainda {=está|estão} em aberto: {valor}{detalhe_encargos}. Aconteceu alguma coisa? Se puder, me diga um dia em que consegue pagar, e eu anoto aqui.\n{pix}',
    '{bom_dia}, {primeiro_nome}! Da {loja}. Queria saber como ficou {=a|as} {parcelas} que {=venceu|venceram} {vencimento}. Hoje o valor é {valor}{detalhe_encargos}.\n{pix}\nSe estiver difícil pagar tudo de uma vez, me diga quanto cabe agora.',
    'Olá, {primeiro_nome}! Tudo bem por aí? Aqui é da {loja}. O pagamento {=da|das} {parcelas} ({valor}{detalhe_encargos}) ainda está em aberto desde o vencimento, {vencimento}.\n{pix}\nVamos combinar um dia? Prefere esta semana ou a próxima?',
  ],
  d15: [
    'Oi, {primeiro_nome}! Aqui é da {loja}. {=A|As} {parcelas} com vencimento {vencimento} {=segue|seguem} em aberto, hoje em {valor}{detalhe_encargos}. Quero ajudar a resolver: podemos combinar um novo dia ou dividir em partes menores. O que fica melhor para você?\n{pix}',
    '{bom_dia}, {primeiro_nome}! Da {loja}. Para regularizar {=a|as} {parcelas} que {=venceu|venceram} {vencimento}, o valor hoje é {valor}{detalhe_encargos}. Se pagar tudo agora não dá, me diga quanto cabe por mês e a gente monta um plano.\n{pix}',
    'Olá, {primeiro_nome}! Aqui é da {loja}. Ainda temos {=a|as} {parcelas} em aberto, com vencimento {vencimento}: {valor}{detalhe_encargos}. Tenho algumas opções para facilitar. Posso te mandar?\n{pix}',
  ],
  d30: [
    'Oi, {primeiro_nome}! Aqui é da {loja}. {=A|As} {parcelas} com vencimento {vencimento} {=está|estão} em aberto, hoje em {valor}{detalhe_encargos}. Preparei opções para resolver com calma: à vista com condição especial, ou em parcelas que caibam no mês. Qual prefere?\n{pix}',
    '{bom_dia}, {primeiro_nome}! Da {loja}. Gostaríamos de acertar com você {=a|as} {parcelas} que {=venceu|venceram} {vencimento}. O valor hoje é {valor}{detalhe_encargos}, e podemos fazer um acordo com entrada pequena. Que dia podemos conversar?\n{pix}',
    'Olá, {primeiro_nome}! Aqui é da {loja}. Sabemos que imprevistos acontecem. Para {=a|as} {parcelas} com vencimento {vencimento}, hoje em {valor}{detalhe_encargos}, temos boas opções de acordo. Pode responder aqui ou passar na loja.\n{pix}',
  ],
  late: [
    'Oi, {primeiro_nome}! Aqui é da {loja}. Continuamos à disposição para acertar {=a|as} {parcelas} com vencimento {vencimento}, hoje em {valor}{detalhe_encargos}. Podemos fazer um acordo que caiba no seu mês. Qual valor fica bom para você?\n{pix}',
    '{bom_dia}, {primeiro_nome}! Da {loja}. Queremos resolver junto com você o pagamento em aberto {=da|das} {parcelas}, com vencimento {vencimento}: {valor}{detalhe_encargos}. Me diga como está a sua situação, e eu vejo a melhor opção.\n{pix}',
    'Olá, {primeiro_nome}! Aqui é da {loja}. Temos uma condição especial para {=a|as} {parcelas} com vencimento {vencimento} (hoje, {valor}{detalhe_encargos}). Podemos conversar esta semana, por aqui ou na loja?\n{pix}',
  ],
  'promise-due': [
    'Oi, {primeiro_nome}! Tudo bem? Aqui é da {loja}. Passando para lembrar do combinado para hoje: {combinado_valor}.\n{pix}\nContamos com você!',
    '{bom_dia}, {primeiro_nome}! Da {loja}. Hoje é o dia que combinamos para {combinado_valor}.\n{pix}\nQualquer mudança, me avise por aqui.',
  ],
  'promise-broken': [
    'Oi, {primeiro_nome}! Aqui é da {loja}. Tínhamos combinado {combinado_valor} para {combinado_dia} e ainda não localizamos o pagamento. Aconteceu algum imprevisto? Me diga um novo dia que dê certo para você.\n{pix}',
    '{bom_dia}, {primeiro_nome}! Da {loja}. Sobre o combinado de {combinado_valor} para {combinado_dia}: ainda não apareceu aqui. Se já pagou, me avise; se não deu, vamos marcar outro dia?\n{pix}',
    'Olá, {primeiro_nome}! Aqui é da {loja}. Ainda não localizamos o pagamento de {combinado_valor} que ficou para {combinado_dia}. Está tudo bem? Se preferir, podemos dividir em partes menores.\n{pix}',
  ],
  asked: [
    'Oi, {primeiro_nome}! Aqui é da {loja}, voltando ao que você pediu sobre {=a|as} {parcelas} com vencimento {vencimento}. O valor hoje é {valor}{detalhe_encargos}. Podemos combinar um novo dia ou dividir. O que fica melhor?\n{pix}',
    '{bom_dia}, {primeiro_nome}! Da {loja}. Pensei no seu pedido: para {=a|as} {parcelas} ({valor}{detalhe_encargos}, vencimento {vencimento}), quanto cabe por mês para você?\n{pix}',
  ],
  'partly-paid': [
    'Oi, {primeiro_nome}! Aqui é da {loja}. Agradecemos o que você já pagou! Do que venceu {vencimento}, falta {valor}{detalhe_encargos}.\n{pix}\nQual dia fica bom para completar?',
    '{bom_dia}, {primeiro_nome}! Da {loja}. Recebemos uma parte, agradecemos. Para completar {=a|as} {parcelas} com vencimento {vencimento}, falta {valor}{detalhe_encargos}.\n{pix}\nConsegue esta semana?',
    'Olá, {primeiro_nome}! Aqui é da {loja}. Agradecemos o pagamento já feito. Ainda falta {valor}{detalhe_encargos}, {=da|das} {parcelas} com vencimento {vencimento}.\n{pix}\nSe precisar de mais um prazo, é só dizer.',
  ],
};

/** The messages of a kind, each with its id. */
export const templatesFor = (kind: MessageKind): readonly Template[] =>
  TEXTS[kind].map((text, index) => ({ id: `${kind}-${index + 1}`, text }));

export const messageKinds = Object.keys(TEXTS) as MessageKind[];
