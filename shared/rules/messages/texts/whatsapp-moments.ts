/** WhatsApp for what was agreed, asked, paid or came back. New texts go at the end of a list: the place is the id. */
export const whatsappMoments = {
  'first-delay': [
    'Oi, {tratamento}! Tudo bem? Aqui é {da_loja}. {=A|As} {parcelas} {=venceu|venceram} {vencimento} e deve ter sido só esquecimento: {voce} sempre paga direitinho. O valor hoje é {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}\nSe já pagou, me avise que confiro aqui.',
    '{bom_dia}, {tratamento}! {Da_loja}. Passando para lembrar {=da|das} {parcelas} que {=venceu|venceram} {vencimento}: {valor}{detalhe_encargos}. Como nunca atrasa, imagino que passou batido.\nNossa chave Pix: {pix}\nAgradecemos a confiança de sempre!',
    'Olá, {tratamento}! Aqui é {da_loja}. Não encontrei aqui o pagamento {=da|das} {parcelas} com vencimento {vencimento}, {valor}{detalhe_encargos}. Pode ser que tenha ficado para depois na correria.\nNossa chave Pix: {pix}\nPode me confirmar quando der?',
  ],
  'growing-delay': [
    'Oi, {tratamento}! Aqui é {da_loja}. Os últimos pagamentos têm saído um pouco depois do vencimento. O dia ficou ruim? Podemos mudar para depois do dia em que recebe. Por enquanto {=está|estão} em aberto {=a|as} {parcelas} com vencimento {vencimento}: {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}',
    '{bom_dia}, {tratamento}! {Da_loja}. Queria ajudar a deixar as parcelas mais leves: podemos trocar o dia do vencimento ou dividir o que está em aberto. {=A|As} {parcelas} com vencimento {vencimento} hoje {=fica|ficam} em {valor}{detalhe_encargos}. O que ajudaria mais?\nNossa chave Pix: {pix}',
    'Olá, {tratamento}! Aqui é {da_loja}. {=A|As} {parcelas} com vencimento {vencimento} {=está|estão} em aberto, {valor}{detalhe_encargos}. Se o mês tem apertado, me diga em que dia costuma receber, e acertamos as próximas para esse dia.\nNossa chave Pix: {pix}',
  ],
  'partly-paid': [
    'Oi, {tratamento}! Aqui é {da_loja}. Agradecemos o que já foi pago! Do que venceu {vencimento}, o restante é {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}\nQual dia fica bom para completar?',
    '{bom_dia}, {tratamento}! {Da_loja}. Recebemos uma parte, agradecemos. Para completar {=a|as} {parcelas} com vencimento {vencimento}, o restante é {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}\nConsegue esta semana?',
    'Olá, {tratamento}! Aqui é {da_loja}. Agradecemos o pagamento já feito. O restante {=da|das} {parcelas} com vencimento {vencimento} é {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}\nSe precisar de mais um prazo, é só dizer.',
  ],
  'promise-due': [
    'Oi, {tratamento}! Tudo bem? Aqui é {da_loja}. Passando para lembrar do combinado para {combinado_dia}: {combinado_falta}.\nNossa chave Pix: {pix}\nContamos com {voce}!',
    '{bom_dia}, {tratamento}! {Da_loja}. Combinamos {combinado_falta} para {combinado_dia}.\nNossa chave Pix: {pix}\nQualquer mudança, me avise por aqui.',
    'Olá, {tratamento}! Aqui é {da_loja}. Só para confirmar o que ficou combinado: {combinado_falta}, para {combinado_dia}. Está tudo certo?\nNossa chave Pix: {pix}',
  ],
  'promise-broken': [
    'Oi, {tratamento}! Aqui é {da_loja}. Tínhamos combinado {combinado_valor} para {combinado_dia} e ainda não localizamos o pagamento. Aconteceu algum imprevisto? Me diga um novo dia que dê certo para {voce}.\nNossa chave Pix: {pix}',
    '{bom_dia}, {tratamento}! {Da_loja}. Sobre o combinado de {combinado_valor} para {combinado_dia}: ainda não apareceu aqui. Se já pagou, é só me avisar. Quer marcar outro dia?\nNossa chave Pix: {pix}',
    'Olá, {tratamento}! Aqui é {da_loja}. Ainda não localizamos o pagamento de {combinado_valor} que ficou para {combinado_dia}. Está tudo bem? Se preferir, podemos dividir em partes menores.\nNossa chave Pix: {pix}',
  ],
  'promise-partly': [
    'Oi, {tratamento}! Aqui é {da_loja}. Recebemos {combinado_pago}, agradecemos! Do combinado de {combinado_valor} para {combinado_dia}, o restante é {combinado_falta}.\nNossa chave Pix: {pix}\nQual dia fica bom para completar?',
    '{bom_dia}, {tratamento}! {Da_loja}. Já registrei aqui {combinado_pago} do nosso combinado. Para completar, o restante é {combinado_falta}.\nNossa chave Pix: {pix}\nConsegue me dizer um dia?',
    'Olá, {tratamento}! Aqui é {da_loja}. Agradecemos o pagamento de {combinado_pago}. Do que combinamos para {combinado_dia}, o restante é {combinado_falta}. Se apertou, me diga e a gente ajusta.\nNossa chave Pix: {pix}',
  ],
  asked: [
    'Oi, {tratamento}! Aqui é {da_loja}, voltando ao seu pedido sobre {=a|as} {parcelas} com vencimento {vencimento}. O valor hoje é {valor}{detalhe_encargos}. Podemos combinar um novo dia ou dividir. O que fica melhor?\nNossa chave Pix: {pix}',
    '{bom_dia}, {tratamento}! {Da_loja}. Pensei no seu pedido: {=a|as} {parcelas} com vencimento {vencimento} hoje {=fica|ficam} em {valor}{detalhe_encargos}. Quanto cabe por mês para {voce}?\nNossa chave Pix: {pix}',
    'Olá, {tratamento}! Aqui é {da_loja}. Sobre o que conversamos: {=a|as} {parcelas} com vencimento {vencimento} hoje {=fica|ficam} em {valor}{detalhe_encargos}. Tenho duas opções para {voce}, posso mandar?\nNossa chave Pix: {pix}',
  ],
  'agreement-late': [
    'Oi, {tratamento}! Aqui é {da_loja}. Ainda não localizamos {=a|as} {parcelas} do nosso acordo, com vencimento {vencimento}: hoje, {valor}{detalhe_encargos}. Aconteceu alguma coisa? Quero ajudar a manter o acordo de pé.\nNossa chave Pix: {pix}',
    '{bom_dia}, {tratamento}! {Da_loja}. {=A|As} {parcelas} do acordo {=venceu|venceram} {vencimento} e {=está|estão} em aberto: {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}\nSe o dia não deu certo, me diga outro e anoto aqui.',
    'Olá, {tratamento}! Aqui é {da_loja}. Do nosso acordo, {=falta|faltam} {=a|as} {parcelas} com vencimento {vencimento}, hoje em {valor}{detalhe_encargos}. Se o valor ficou pesado, podemos rever em conjunto.\nNossa chave Pix: {pix}',
  ],
  'agreement-notice': [
    'Oi, {tratamento}! Aqui é {da_loja}. Queremos manter o nosso acordo de pé. {=Está em aberto a|Estão em aberto as} {parcelas} com vencimento {vencimento}: hoje, {valor}{detalhe_encargos}. Dá para acertar até {acordo_prazo}, ou combinar outro jeito com a gente até lá.\nNossa chave Pix: {pix}\nO que ajudaria mais?',
    '{bom_dia}, {tratamento}! {Da_loja}, com um aviso do nosso acordo: {=a|as} {parcelas} {=venceu|venceram} {vencimento} e {=está|estão} em aberto, {valor}{detalhe_encargos}. Até {acordo_prazo} ele pode ser posto em dia assim como está. Se o valor ficou pesado, vamos rever em conjunto antes disso.\nNossa chave Pix: {pix}',
    'Olá, {tratamento}! Aqui é {da_loja}. Para o nosso acordo seguir valendo, falta acertar {=a|as} {parcelas} com vencimento {vencimento}, hoje em {valor}{detalhe_encargos}. Esperamos até {acordo_prazo}. Se não der tudo, podemos receber uma parte, mudar o dia ou refazer as parcelas: é só me dizer.\nNossa chave Pix: {pix}',
  ],
  'agreement-fulfilled': [
    'Oi, {tratamento}! Aqui é {da_loja}. O nosso acordo está todo pago, e queremos agradecer: {voce} cumpriu o combinado até o fim. A carta de quitação está pronta, é só pedir ou passar aqui.',
    '{bom_dia}, {tratamento}! {Da_loja}. Chegou a última parcela do acordo. Nosso muito obrigado pelo esforço e pela confiança! A carta de quitação já pode ser retirada na loja.',
    'Olá, {tratamento}! Aqui é {da_loja}. Acordo cumprido: ficamos muito felizes e agradecemos o compromisso. Se quiser a carta de quitação, preparo agora. Será um prazer receber {voce} de novo!',
  ],
  'proposal-follow-up': [
    'Oi, {tratamento}! Tudo bem? Aqui é {da_loja}. Queria saber o que achou da nossa proposta{detalhe_proposta}. Ela vale até {proposta_prazo}. Se preferir outro dia ou outro valor, é só dizer que a gente ajusta.',
    '{bom_dia}, {tratamento}! {Da_loja}. A nossa proposta{detalhe_proposta} vale até {proposta_prazo}. Ficou alguma dúvida? Posso explicar melhor ou mudar alguma coisa.',
    'Olá, {tratamento}! Aqui é {da_loja}. Deu para pensar na nossa proposta{detalhe_proposta}? Guardamos essas condições até {proposta_prazo}. Se algo não coube, me diga o que ajudaria.',
  ],
  'proposal-expired': [
    'Oi, {tratamento}! Aqui é {da_loja}. A nossa proposta{detalhe_proposta} valeu até {proposta_prazo}, e não chegamos a conversar. Ainda ajuda? Posso preparar outra, com valor e dia que caibam no mês.',
    '{bom_dia}, {tratamento}! {Da_loja}. O prazo da proposta que mandamos passou, e está tudo bem. Quer que eu prepare uma nova? Diga quanto cabe por mês e em que dia.',
    'Olá, {tratamento}! Aqui é {da_loja}. Queria saber o que achou da proposta{detalhe_proposta}, que valeu até {proposta_prazo}. Se o valor ou o dia não ajudou, montamos outra com calma.',
  ],
  'cheque-returned': [
    'Oi, {tratamento}! Aqui é {da_loja}. O seu cheque{detalhe_cheque} voltou do banco{motivo_cheque}. Podemos trocar por outro, ou por um pagamento em dinheiro. O que fica melhor para {voce}?\nNossa chave Pix: {pix}',
    '{bom_dia}, {tratamento}! {Da_loja}. Um aviso: o seu cheque{detalhe_cheque} voltou{motivo_cheque}. Sabemos que acontece. Pode passar na loja para trocar?\nNossa chave Pix: {pix}',
    'Olá, {tratamento}! Aqui é {da_loja}. O cheque{detalhe_cheque} foi devolvido{motivo_cheque}. Ele fica guardado aqui para a troca. Qual dia é bom para acertarmos?\nNossa chave Pix: {pix}',
  ],
  resumed: [
    'Oi, {tratamento}! Tudo bem? Aqui é {da_loja}. Demos um tempo, e queria retomar com calma a conversa sobre {=a|as} {parcelas} com vencimento {vencimento}: hoje, {valor}{detalhe_encargos}. Como estão as coisas por aí?\nNossa chave Pix: {pix}',
    '{bom_dia}, {tratamento}! {Da_loja}. Faz um tempo que não falamos e espero que esteja tudo bem. Quando puder, vamos ver {=a|as} {parcelas} em aberto com vencimento {vencimento}, hoje em {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}',
    'Olá, {tratamento}! Aqui é {da_loja}. Retomando a nossa conversa: {=a|as} {parcelas} com vencimento {vencimento} hoje {=fica|ficam} em {valor}{detalhe_encargos}. Me diga o que cabe agora, e montamos a partir daí.\nNossa chave Pix: {pix}',
  ],
  'thanks-paid': [
    'Oi, {tratamento}! Aqui é {da_loja}. Recebemos o seu pagamento{detalhe_pago}. Agradecemos muito!',
    '{bom_dia}, {tratamento}! {Da_loja}. O pagamento{detalhe_pago} chegou certinho e já está anotado aqui. Nosso muito obrigado!',
    'Olá, {tratamento}! Aqui é {da_loja}. Confirmando: recebemos o pagamento{detalhe_pago}. Se precisar do recibo, é só pedir. Agradecemos!',
  ],
  'thanks-finished': [
    'Oi, {tratamento}! Aqui é {da_loja}. Está tudo pago, e queremos agradecer a confiança. Foi muito bom ter {voce} com a gente!',
    '{bom_dia}, {tratamento}! {Da_loja}. Terminou de pagar tudo: nosso muito obrigado! As portas estão abertas quando precisar.',
    'Olá, {tratamento}! Aqui é {da_loja}. Sem nenhuma parcela em aberto, fica o nosso agradecimento pelo compromisso. Será um prazer receber {voce} de novo!',
  ],
} as const;
