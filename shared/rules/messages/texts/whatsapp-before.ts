/** WhatsApp before and on the due day. The place in a list is part of a text's id: new ones go at the end. */
export const whatsappBefore = {
  hello: [
    'Oi, {tratamento}! Tudo bem? Aqui é {da_loja}.',
    '{bom_dia}, {tratamento}! Aqui é {da_loja}. Como vai?',
    'Olá, {tratamento}! {Da_loja}, passando para dar um oi. Tudo bem por aí?',
  ],
  'before-due': [
    'Oi, {tratamento}! Tudo bem? Aqui é {da_loja}. Passando só para lembrar: {=a|as} {parcelas} {=vence|vencem} {vencimento}, {=no valor de|no total de} {valor}.\nNossa chave Pix: {pix}\nSe já estiver tudo certo, pode desconsiderar. Agradecemos a confiança!',
    '{bom_dia}, {tratamento}! Aqui é {da_loja}. Um lembrete para facilitar o seu dia: {=a|as} {parcelas}, {=de|no total de} {valor}, {=vence|vencem} {vencimento}.\nNossa chave Pix: {pix}\nQualquer coisa, é só chamar aqui.',
    'Olá, {tratamento}! {Da_loja}, com um lembrete: {valor} {=da|das} {parcelas}, com vencimento {vencimento}.\nNossa chave Pix: {pix}\nSe precisar de outro dia, me avise por aqui que a gente conversa.',
  ],
  'day-before': [
    'Oi, {tratamento}! Aqui é {da_loja}. Um lembrete rápido: {=a|as} {parcelas}, {=de|no total de} {valor}, {=vence|vencem} {vencimento}.\nNossa chave Pix: {pix}\nSe já pagou, pode desconsiderar.',
    '{bom_dia}, {tratamento}! {Da_loja}, só para não passar batido: {=vence|vencem} {vencimento} {=a|as} {parcelas}, {valor}.\nNossa chave Pix: {pix}\nTenha um ótimo dia!',
    'Olá, {tratamento}! Aqui é {da_loja}. {=A|As} {parcelas} ({valor}) {=tem|têm} vencimento {vencimento}.\nNossa chave Pix: {pix}\nSe precisar de alguma coisa, é só chamar.',
  ],
  'due-day': [
    'Oi, {tratamento}! Tudo bem? Aqui é {da_loja}. {=A|As} {parcelas}, {=de|no total de} {valor}, {=vence|vencem} hoje.\nNossa chave Pix: {pix}\nSe já pagou, por favor desconsidere. Agradecemos!',
    '{bom_dia}, {tratamento}! Aqui é {da_loja}. Lembrete do dia: {=a|as} {parcelas} {=vence|vencem} hoje, {valor}.\nNossa chave Pix: {pix}\nPode ser aqui na loja também, como ficar melhor para {voce}.',
    'Olá, {tratamento}! {Da_loja}. Hoje é o dia {=da|das} {parcelas}: {valor}.\nNossa chave Pix: {pix}\nQualquer dúvida, é só chamar.',
  ],
  'agreement-before-due': [
    'Oi, {tratamento}! Tudo bem? Aqui é {da_loja}. Lembrando do nosso acordo: {=a|as} {parcelas}, {=de|no total de} {valor}, {=vence|vencem} {vencimento}.\nNossa chave Pix: {pix}\nAgradecemos por manter o combinado!',
    '{bom_dia}, {tratamento}! {Da_loja}. Pelo nosso acordo, {=a|as} {parcelas} {=vence|vencem} {vencimento}: {valor}.\nNossa chave Pix: {pix}\nSe o dia ficar ruim, me avise antes que a gente vê junto.',
    'Olá, {tratamento}! Aqui é {da_loja}. Um lembrete {=da|das} {parcelas} do acordo: {valor}, com vencimento {vencimento}.\nNossa chave Pix: {pix}\nQualquer coisa, é só chamar.',
  ],
} as const;
