/** The moments a reply is written for: a kind of answer, or one of its cases. */
export type ReplyMoment =
  | 'promise'
  | 'promise-without-day'
  | 'asks-pix'
  | 'asks-pix-without-key'
  | 'asks-discount'
  | 'asks-agreement'
  | 'asks-time'
  | 'asks-time-until'
  | 'already-paid'
  | 'contests'
  | 'hardship'
  | 'bereavement'
  | 'stop'
  | 'wrong-number'
  | 'deceased'
  | 'acknowledges'
  | 'refuses'
  | 'other';

/**
 * The shop's replies, in the words of domain.md F.2, written as `messages/parse-template.ts` reads them. To a stranger
 * nothing is said of the matter, not even a name or the shop's (CDC 42). New texts go at the end of a list: the place
 * is the id.
 */
export const replyTexts: Readonly<Record<ReplyMoment, readonly string[]>> = {
  promise: [
    'Combinado, {tratamento}! Fica anotado: {combinado_valor} para {combinado_dia}.\nNossa chave Pix: {pix}\nSe mudar alguma coisa, me avise por aqui.',
    'Perfeito, {tratamento}. Anotei {combinado_valor} para {combinado_dia}. Até lá não mando mais lembretes.\nNossa chave Pix: {pix}\nAgradecemos a confiança!',
    'Certo, {tratamento}! Contamos com {voce}: {combinado_valor} para {combinado_dia}.\nNossa chave Pix: {pix}',
  ],
  'promise-without-day': [
    'Que bom, {tratamento}! Qual dia fica certo para {voce}? Assim eu já deixo anotado.',
    'Combinado, {tratamento}. Me diga só o dia, por favor, para eu anotar aqui.',
    'Agradecemos, {tratamento}! Em que dia podemos esperar o pagamento? Até lá não mando mais lembretes.',
  ],
  'asks-pix': [
    'Claro, {tratamento}! O valor hoje é {valor}.\nNossa chave Pix: {pix}\nQuando pagar, me mande o comprovante por aqui, por favor.',
    'É pra já, {tratamento}. São {valor}.\nNossa chave Pix: {pix}\nAgradecemos!',
  ],
  'asks-pix-without-key': [
    'Olá, {tratamento}! Por enquanto recebemos aqui na loja. O valor hoje é {valor}. Qual dia fica bom para {voce} passar?',
    'Oi, {tratamento}! Hoje o pagamento é aqui na loja, no valor de {valor}. Consegue passar esta semana?',
  ],
  'asks-discount': [
    'Entendo, {tratamento}. Vou ver a melhor condição que consigo e já respondo por aqui.',
    'Que bom que perguntou, {tratamento}! Para pagamento à vista dá para ver uma condição especial. Seria para hoje?',
    'Vamos ver juntos, {tratamento}. Qual valor ficaria bom para {voce}, e em que dia?',
  ],
  'asks-agreement': [
    'Claro, {tratamento}, vamos encontrar um jeito. Quanto cabe por mês para {voce}?',
    'Podemos dividir, sim, {tratamento}. Vou preparar uma proposta e mando por aqui.',
    'Que bom que falou comigo, {tratamento}. Me diga o melhor dia do mês e um valor que caiba, e eu monto a proposta.',
  ],
  'asks-time': [
    'Entendo, {tratamento}. Qual dia fica melhor para {voce}? Eu anoto e aguardo.',
    'Tudo bem, {tratamento}, imprevistos acontecem. Me diga um dia que dê certo, e eu deixo combinado.',
    'Podemos conversar, sim, {tratamento}. Consegue me dizer um dia certo? Se preferir, dividimos em partes menores.',
  ],
  'asks-time-until': [
    'Tudo bem, {tratamento}. Deixo combinado para {combinado_dia}, então. Se mudar alguma coisa, me avise.',
    'Pode ser, {tratamento}: fica para {combinado_dia}. Até lá não mando mais lembretes.\nNossa chave Pix: {pix}',
  ],
  'already-paid': [
    'Obrigado por avisar, {tratamento}! Vou conferir aqui e já confirmo. Se tiver o comprovante, pode me mandar.',
    'Que bom, {tratamento}! Vou procurar aqui o pagamento. Pode me mandar o comprovante, por favor?',
    'Certo, {tratamento}. Confiro agora e dou um retorno. Desculpe se o lembrete se cruzou com o pagamento.',
  ],
  contests: [
    'Obrigado por me dizer, {tratamento}. Vou conferir com calma e dou uma resposta. Até lá, não mando nenhum lembrete.',
    'Entendo, {tratamento}. Vou olhar a venda e os valores aqui e dou um retorno. Se tiver o carnê ou um recibo, pode me mandar.',
  ],
  hardship: [
    'Sinto muito por isso, {tratamento}. Fique em paz: vamos achar uma forma que caiba para {voce}. Quando puder, me diga quanto seria possível por mês.',
    'Obrigado por me contar, {tratamento}. Sei que não é fácil. Podemos esperar um pouco ou dividir em partes menores. O que ajudaria mais?',
    'Entendo, {tratamento}, e agradeço a sinceridade. Vamos resolver juntos, sem pressa. Posso mandar uma proposta mais leve?',
  ],
  bereavement: [
    'Meus sentimentos, {tratamento}. Não pense nisso agora; depois a gente conversa com calma.',
    'Sinto muito pela sua perda, {tratamento}. Não se preocupe com isso agora. Quando se sentir bem, é só chamar.',
  ],
  stop: [
    'Tudo bem, {tratamento}. Pedimos desculpas pelo incômodo: não vamos mais escrever. Se precisar de algo, a loja está à disposição.',
    'Entendido, {tratamento}, e desculpe o incômodo. Não vamos mais escrever para este número.',
  ],
  'wrong-number': [
    'Desculpe o engano! Vamos corrigir o número e não vamos mais escrever para este contato.',
    'Perdão pelo incômodo, foi engano. Já vamos tirar este número daqui.',
  ],
  deceased: [
    'Recebemos a notícia com tristeza. Nossos sentimentos a toda a família. Não vamos mais escrever.',
    'Sentimos muito pela perda. Nossos sentimentos à família. Não se preocupem com nada agora.',
  ],
  acknowledges: [
    'Agradecemos, {tratamento}! Qualquer coisa, é só chamar.',
    'Certo, {tratamento}! Se precisar combinar alguma coisa, me avise.',
  ],
  refuses: [
    'Entendo, {tratamento}. Aconteceu alguma coisa com a compra ou com o valor? Me conte, que eu quero ajudar a resolver.',
    'Tudo bem, {tratamento}. Pode me dizer o motivo? Se for o valor ou o dia, podemos conversar.',
  ],
  other: ['Oi, {tratamento}! Como posso ajudar?', 'Olá, {tratamento}! Recebi a sua mensagem e já respondo.'],
};
