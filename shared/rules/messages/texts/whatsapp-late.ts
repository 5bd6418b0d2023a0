/** WhatsApp after the due day, lighter first. The place in a list is part of a text's id: new ones go at the end. */
export const whatsappLate = {
  d1: [
    'Oi, {tratamento}! Tudo bem? Aqui é {da_loja}. Ainda não localizamos o pagamento {=da|das} {parcelas}, que {=venceu|venceram} {vencimento}. O valor hoje é {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}\nSe já pagou, por favor desconsidere e me avise, que confiro aqui.',
    '{bom_dia}, {tratamento}! Aqui é {da_loja}. {=A|As} {parcelas} {=venceu|venceram} {vencimento} e ainda {=está|estão} em aberto por aqui: {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}\nPode ter sido só esquecimento. Se já pagou, me avise, por favor.',
    'Olá, {tratamento}! {Da_loja}. {Voce} consegue me confirmar se já pagou {=a|as} {parcelas}, {=de|no total de} {valor}{detalhe_encargos}? O vencimento foi {vencimento} e ainda não localizamos aqui.\nNossa chave Pix: {pix}\nDesde já, agradecemos!',
  ],
  d3: [
    'Oi, {tratamento}! Tudo bem? Aqui é {da_loja}. Ainda não localizamos o pagamento {=da|das} {parcelas}, que {=venceu|venceram} {vencimento}. O valor atualizado é {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}\nSe já pagou, por favor desconsidere. Se este mês apertou, me diga qual dia fica melhor. 😊',
    '{bom_dia}, {tratamento}! Aqui é {da_loja}. {=Continua|Continuam} em aberto {=a|as} {parcelas} com vencimento {vencimento}: hoje, {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}\nQual dia fica bom para {voce}?',
    'Olá, {tratamento}! {Da_loja}. Sobre {=a|as} {parcelas} que {=venceu|venceram} {vencimento}, o valor hoje é {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}\nMe diga se podemos contar com o pagamento esta semana, ou se prefere combinar outro dia.',
  ],
  d7: [
    'Oi, {tratamento}! Aqui é {da_loja}. Notamos que {=a|as} {parcelas} com vencimento {vencimento} ainda {=está|estão} em aberto: {valor}{detalhe_encargos}. Aconteceu alguma coisa? Se puder, me diga um dia em que consegue pagar, e eu anoto aqui.\nNossa chave Pix: {pix}',
    '{bom_dia}, {tratamento}! {Da_loja}. Queria saber como ficou {=a|as} {parcelas} que {=venceu|venceram} {vencimento}. Hoje o valor é {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}\nSe estiver difícil pagar tudo de uma vez, me diga quanto cabe agora.',
    'Olá, {tratamento}! Tudo bem por aí? Aqui é {da_loja}. O pagamento {=da|das} {parcelas} com vencimento {vencimento} ainda está em aberto. Hoje, {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}\nVamos combinar um dia? Prefere esta semana ou a próxima?',
  ],
  d15: [
    'Oi, {tratamento}! Aqui é {da_loja}. {=A|As} {parcelas} com vencimento {vencimento} {=segue|seguem} em aberto, hoje em {valor}{detalhe_encargos}. Quero ajudar a resolver: podemos combinar um novo dia ou dividir em partes menores. O que fica melhor para {voce}?\nNossa chave Pix: {pix}',
    '{bom_dia}, {tratamento}! {Da_loja}. Para regularizar {=a|as} {parcelas} que {=venceu|venceram} {vencimento}, o valor hoje é {valor}{detalhe_encargos}. Se pagar tudo agora não dá, me diga quanto cabe por mês e a gente monta um plano.\nNossa chave Pix: {pix}',
    'Olá, {tratamento}! Aqui é {da_loja}. Ainda temos {=a|as} {parcelas} em aberto, com vencimento {vencimento}: {valor}{detalhe_encargos}. Tenho algumas opções para facilitar. Posso mandar por aqui?\nNossa chave Pix: {pix}',
  ],
  d30: [
    'Oi, {tratamento}! Aqui é {da_loja}. {=A|As} {parcelas} com vencimento {vencimento} {=está|estão} em aberto, hoje em {valor}{detalhe_encargos}. Preparei opções para resolver com calma: à vista com condição especial, ou em parcelas que caibam no mês. Qual prefere?\nNossa chave Pix: {pix}',
    '{bom_dia}, {tratamento}! {Da_loja}. Gostaríamos de acertar com {voce} {=a|as} {parcelas} que {=venceu|venceram} {vencimento}. O valor hoje é {valor}{detalhe_encargos}, e podemos fazer um acordo com entrada pequena. Que dia podemos conversar?\nNossa chave Pix: {pix}',
    'Olá, {tratamento}! Aqui é {da_loja}. Sabemos que imprevistos acontecem. Para {=a|as} {parcelas} com vencimento {vencimento}, hoje em {valor}{detalhe_encargos}, temos boas opções de acordo. Pode responder aqui ou passar na loja.\nNossa chave Pix: {pix}',
  ],
  late: [
    'Oi, {tratamento}! Aqui é {da_loja}. Continuamos à disposição para acertar {=a|as} {parcelas} com vencimento {vencimento}, hoje em {valor}{detalhe_encargos}. Podemos fazer um acordo que caiba no seu mês. Qual valor fica bom para {voce}?\nNossa chave Pix: {pix}',
    '{bom_dia}, {tratamento}! {Da_loja}. Queremos resolver em conjunto o pagamento em aberto {=da|das} {parcelas}, com vencimento {vencimento}: {valor}{detalhe_encargos}. Me diga como está a sua situação, e eu vejo a melhor opção.\nNossa chave Pix: {pix}',
    'Olá, {tratamento}! Aqui é {da_loja}. Temos uma condição especial para {=a|as} {parcelas} com vencimento {vencimento}, hoje em {valor}{detalhe_encargos}. Podemos conversar esta semana, por aqui ou na loja?\nNossa chave Pix: {pix}',
  ],
  'formal-letter': [
    'Oi, {tratamento}! Aqui é {da_loja}. {=A|As} {parcelas} com vencimento {vencimento} {=segue|seguem} em aberto, hoje em {valor}{detalhe_encargos}. Posso mandar os valores e as opções por escrito, ou resolvemos por aqui mesmo. Qual dia é bom para conversar?\nNossa chave Pix: {pix}',
    '{bom_dia}, {tratamento}! {Da_loja}. {=A|As} {parcelas} com vencimento {vencimento} {=continua|continuam} em aberto, hoje em {valor}{detalhe_encargos}. Gostaria de fechar com {voce} um acordo até {prazo_resposta}, em partes que caibam no mês. Podemos conversar?\nNossa chave Pix: {pix}',
    'Olá, {tratamento}! Aqui é {da_loja}. Para deixar tudo em dia, o valor {=da|das} {parcelas} com vencimento {vencimento} hoje é {valor}{detalhe_encargos}. Aceitamos à vista com condição especial ou um acordo por escrito. Pode me responder até {prazo_resposta}?\nNossa chave Pix: {pix}',
  ],
} as const;
