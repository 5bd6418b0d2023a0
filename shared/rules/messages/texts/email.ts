import type { MessageKind } from '../kinds';

interface Mail {
  readonly subject: string;
  readonly text: string;
}

const CLOSING = 'Um abraço,\n{assinatura}\n\n{loja_identificacao}';
const PIX = 'Pix copia e cola de {valor}: {pix_copia_e_cola}';
const WAYS = 'Se preferir, passe na loja ou responda a este e-mail.';

/** A whole e-mail: salutation, paragraphs, and who writes (CDC art. 42-A). */
const mail = (subject: string, ...paragraphs: readonly string[]): Mail => ({
  subject,
  text: ['{prezado},', ...paragraphs, CLOSING].join('\n\n'),
});

/** Subjects say nothing of amounts or delay: they are read over the shoulder. */
const REMINDER = 'Um lembrete {da_loja}';
const TALK = 'Vamos conversar? – {loja}';
const OPTIONS = 'Opções para facilitar – {loja}';
const AGREEMENT = 'Sobre o nosso acordo – {loja}';
const AGREED = 'Sobre o que combinamos – {loja}';

const DUE = 'com vencimento {vencimento}';
const TODAY_VALUE = 'O valor atualizado até {hoje} é {valor}{detalhe_encargos}.';

/** E-mails, one for each moment. */
export const email: Readonly<Record<MessageKind, Mail>> = {
  hello: mail(
    'Um oi {da_loja}',
    'Aqui é {da_loja}. Escrevemos para saber se está tudo bem e dizer que estamos à disposição.',
  ),
  'before-due': mail(
    REMINDER,
    `Passando só para lembrar: {=a|as} {parcelas}, {=no valor de|no total de} {valor}, {=vence|vencem} {vencimento}.`,
    PIX,
    `${WAYS} Se já estiver tudo certo, pode desconsiderar. Agradecemos a confiança!`,
  ),
  'day-before': mail(
    REMINDER,
    `Está chegando o dia {=da|das} {parcelas}, ${DUE}: {valor}.`,
    PIX,
    `${WAYS} Se já pagou, pode desconsiderar.`,
  ),
  'due-day': mail(
    REMINDER,
    `Hoje é o dia {=da|das} {parcelas}, {=no valor de|no total de} {valor}.`,
    PIX,
    `${WAYS} Se já pagou, por favor desconsidere. Agradecemos!`,
  ),
  d1: mail(
    REMINDER,
    `Ainda não localizamos o pagamento {=da|das} {parcelas}, ${DUE}. ${TODAY_VALUE}`,
    PIX,
    'Se já pagou, por favor desconsidere e nos avise, que conferimos aqui.',
  ),
  d3: mail(
    REMINDER,
    `{=Continua|Continuam} em aberto por aqui {=a|as} {parcelas} ${DUE}. ${TODAY_VALUE}`,
    PIX,
    'Se este mês apertou, diga qual dia fica melhor, e anotamos.',
  ),
  d7: mail(
    TALK,
    `Gostaríamos de saber como ficou o pagamento {=da|das} {parcelas} ${DUE}. ${TODAY_VALUE}`,
    'Se estiver difícil pagar tudo de uma vez, diga quanto cabe agora e em que dia. A gente combina.',
    PIX,
  ),
  d15: mail(
    OPTIONS,
    `{=A|As} {parcelas} ${DUE} {=segue|seguem} em aberto. ${TODAY_VALUE}`,
    'Queremos ajudar a resolver: pode ser um novo dia, ou o valor dividido em partes menores. O que fica melhor?',
    WAYS,
    PIX,
  ),
  d30: mail(
    OPTIONS,
    `Sabemos que imprevistos acontecem. {=A|As} {parcelas} ${DUE} {=está|estão} em aberto. ${TODAY_VALUE}`,
    'Preparamos duas opções: à vista, com condição especial, ou um acordo com entrada pequena e parcelas que caibam no mês.',
    'Responda a este e-mail com a que preferir, ou passe na loja para vermos os valores.',
  ),
  late: mail(
    OPTIONS,
    `Continuamos à disposição para acertar {=a|as} {parcelas} ${DUE}. ${TODAY_VALUE}`,
    'Diga como está a sua situação e qual valor fica bom por mês: vemos a melhor opção e deixamos tudo por escrito.',
    WAYS,
  ),
  'formal-letter': mail(
    'Valores e opções para acertar – {loja}',
    `{=Consta|Constam} em aberto {=a|as} {parcelas} ${DUE}, há {dias_atraso}.`,
    'Valor original: {valor_original}\nMulta: {multa}\nJuros: {juros}\nTotal em {hoje}: {valor}',
    'Propomos conversar até {prazo_resposta}, para acertar à vista com condição especial ou por um acordo em parcelas. Se algum dado acima não confere, ou se já pagou, avise e corrigimos.',
    WAYS,
  ),
  'first-delay': mail(
    REMINDER,
    `Deve ter sido só esquecimento: não encontramos o pagamento {=da|das} {parcelas} ${DUE}. ${TODAY_VALUE}`,
    PIX,
    'Se já pagou, pode desconsiderar. Agradecemos a confiança de sempre!',
  ),
  'growing-delay': mail(
    OPTIONS,
    'Os últimos pagamentos têm saído um pouco depois do vencimento. Se o dia ficou ruim, podemos mudar para depois do dia em que recebe.',
    `Por enquanto {=está|estão} em aberto {=a|as} {parcelas} ${DUE}. ${TODAY_VALUE}`,
    PIX,
    WAYS,
  ),
  'partly-paid': mail(
    REMINDER,
    `Agradecemos o que já foi pago. Para completar {=a|as} {parcelas} ${DUE}, o restante em {hoje} é {valor}{detalhe_encargos}.`,
    PIX,
    'Qual dia fica bom para o restante?',
  ),
  'promise-due': mail(
    AGREED,
    'Passando para lembrar do que combinamos para {combinado_dia}: {combinado_falta}.',
    'Pix copia e cola de {combinado_falta}: {pix_copia_e_cola}',
    'Se algo mudou, é só responder a este e-mail.',
  ),
  'promise-broken': mail(
    AGREED,
    'Tínhamos combinado {combinado_valor} para {combinado_dia}, e ainda não localizamos o pagamento. Se já pagou, por favor nos avise.',
    'Se houve algum imprevisto, diga um novo dia que dê certo, ou um valor menor para começar.',
    'Pix copia e cola de {combinado_falta}: {pix_copia_e_cola}',
  ),
  'promise-partly': mail(
    AGREED,
    'Recebemos {combinado_pago}, agradecemos! Do combinado de {combinado_valor} para {combinado_dia}, o restante é {combinado_falta}.',
    'Qual dia fica bom para o restante?',
    'Pix copia e cola de {combinado_falta}: {pix_copia_e_cola}',
  ),
  asked: mail(
    'Sobre o seu pedido – {loja}',
    `Pensamos no que pediu sobre {=a|as} {parcelas} ${DUE}. ${TODAY_VALUE}`,
    'Podemos combinar um novo dia ou dividir em partes. Quanto cabe por mês?',
    WAYS,
  ),
  'agreement-before-due': mail(
    AGREEMENT,
    'Lembrando do nosso acordo: {=a|as} {parcelas}, {=de|no total de} {valor}, {=vence|vencem} {vencimento}.',
    PIX,
    'Agradecemos por manter o combinado. Se o dia ficar ruim, avise antes e vemos em conjunto.',
  ),
  'agreement-late': mail(
    AGREEMENT,
    `Ainda não localizamos {=a|as} {parcelas} do acordo, ${DUE}. ${TODAY_VALUE}`,
    PIX,
    'Queremos ajudar a manter o acordo de pé: se o dia não deu certo ou o valor ficou pesado, responda e ajustamos.',
  ),
  'cheque-returned': mail(
    'Sobre o seu cheque – {loja}',
    'O cheque{detalhe_cheque} voltou do banco{motivo_cheque}. Ele fica guardado aqui para a troca.',
    'Podemos trocar por outro cheque, Pix ou dinheiro. Qual dia é bom para acertarmos?',
  ),
  resumed: mail(
    TALK,
    `Demos um tempo, e gostaríamos de retomar com calma a conversa sobre {=a|as} {parcelas} ${DUE}. ${TODAY_VALUE}`,
    'Como estão as coisas por aí? Diga o que cabe agora, e montamos a partir daí.',
    PIX,
  ),
  'thanks-paid': mail(
    'Recebemos o seu pagamento – {loja}',
    'Recebemos o seu pagamento{detalhe_pago} e já está tudo anotado. Agradecemos muito!',
    'Se precisar do recibo, é só responder a este e-mail.',
  ),
  'thanks-finished': mail(
    'Nosso muito obrigado – {loja}',
    'Está tudo pago, sem nenhuma parcela em aberto. Agradecemos a confiança e o compromisso.',
    'Será um prazer receber {voce} de novo!',
  ),
};
