import type { MessageKind } from '../kinds';

interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** The paper itself names the shop (CDC art. 42-A), brings the Pix and closes; the text is what stands between. */
const letter = (subject: string, ...paragraphs: readonly string[]): Letter => ({
  subject,
  text: ['{prezado},', ...paragraphs].join('\n\n'),
});

const CORRECT = 'Se já pagou, ou se algum valor não confere, avise e corrigimos na hora.';

/** Letters. Moments without one of their own use the letter of the moment in `letterStandIn`. */
export const letters: Partial<Record<MessageKind, Letter>> = {
  'before-due': letter(
    'Lembrete de vencimento',
    'Para a sua comodidade, seguem os próximos vencimentos.',
    '{quadro_valores}',
    'Pode pagar na loja ou pelos meios indicados nesta carta. Se precisar de outro dia, fale conosco antes.',
  ),
  d7: letter(
    'Parcelas em aberto',
    'Ainda não localizamos o pagamento {=da parcela|das parcelas} abaixo. Pode ter sido só esquecimento.',
    '{quadro_valores}',
    `${CORRECT} Se preferir combinar um dia, estamos à disposição.`,
  ),
  late: letter(
    'Opções para acertar as parcelas em aberto',
    'Escrevemos porque queremos acertar com {voce} {=a parcela|as parcelas} abaixo, da forma que couber no mês. Sabemos que imprevistos acontecem.',
    '{quadro_valores}',
    'Podemos receber à vista com condição especial, ou fazer um acordo com entrada pequena e parcelas menores. Basta passar na loja, ligar ou mandar uma mensagem até {prazo_resposta}; se precisar de mais tempo, é só avisar.',
    CORRECT,
  ),
  'formal-letter': letter(
    'Valores em aberto e proposta de acordo',
    'Informamos que {=consta|constam} em aberto, em {hoje}, {=a parcela abaixo|as parcelas abaixo}, com o valor original, a multa e os juros {=dela|de cada uma}. O total é de {valor}.',
    '{quadro_valores}',
    'Propomos resolver em comum acordo: pagamento à vista com condição especial, ou parcelamento por escrito, com datas e valores que possam ser mantidos.',
    'Pedimos um retorno até {prazo_resposta}, por telefone, mensagem ou na loja. Depois desse dia os valores desta carta são atualizados, e continuamos abertos a uma proposta.',
    CORRECT,
  ),
  'partly-paid': letter(
    'O restante das parcelas',
    'Agradecemos o que já foi pago. O quadro mostra o restante {=da parcela|das parcelas}.',
    '{quadro_valores}',
    `Qual dia fica bom para completar? Se precisar de mais prazo, é só dizer. ${CORRECT}`,
  ),
  'promise-due': letter(
    'Sobre o que combinamos',
    'Passando para lembrar do que combinamos para {combinado_dia}: {combinado_falta}.',
    'Se algo mudou, fale conosco e ajustamos.',
  ),
  'promise-partly': letter(
    'Sobre o que combinamos',
    'Recebemos {combinado_pago}, agradecemos. Do combinado de {combinado_valor} para {combinado_dia}, o restante é {combinado_falta}.',
    `Diga qual dia fica bom para completar. ${CORRECT}`,
  ),
  'agreement-late': letter(
    'Sobre o nosso acordo',
    'Ainda não localizamos o pagamento {=da parcela|das parcelas} do acordo, conforme o quadro.',
    '{quadro_valores}',
    `Queremos manter o acordo de pé: se o dia não deu certo ou o valor ficou pesado, fale conosco até {prazo_resposta} e ajustamos em conjunto. ${CORRECT}`,
  ),
  'agreement-notice': letter(
    'Aviso sobre o nosso acordo',
    'Queremos manter o acordo que fizemos. {=A parcela abaixo venceu e está em aberto|As parcelas abaixo venceram e estão em aberto}, com o valor original, a multa e os juros {=dela|de cada uma}.',
    '{quadro_valores}',
    'Até {acordo_prazo} o acordo pode ser posto em dia assim como está. Se não for possível, venha conversar antes desse dia: podemos receber uma parte, mudar o dia ou refazer as parcelas.',
    CORRECT,
  ),
  'agreement-fulfilled': letter(
    'Nosso muito obrigado',
    'O nosso acordo está todo pago. Agradecemos o compromisso de cada parcela. A carta de quitação está à disposição na loja.',
    'As portas estão abertas: será um prazer receber {voce} de novo.',
  ),
  'promise-broken': letter(
    'Sobre o que combinamos',
    'Tínhamos combinado {combinado_valor} para {combinado_dia}, e ainda não localizamos o pagamento.',
    '{quadro_valores}',
    `Se houve algum imprevisto, diga um novo dia que dê certo, ou um valor para começar. ${CORRECT}`,
  ),
  'cheque-returned': letter(
    'Sobre o seu cheque',
    'O cheque{detalhe_cheque} voltou do banco{motivo_cheque}. Ele está guardado na loja para a troca.',
    'Podemos trocar por outro cheque, Pix ou dinheiro. Diga qual dia é bom para acertarmos.',
  ),
  'thanks-paid': letter(
    'Recebemos o seu pagamento',
    'Recebemos o seu pagamento{detalhe_pago}, e já está tudo anotado. Agradecemos muito!',
  ),
  'thanks-finished': letter(
    'Nosso muito obrigado',
    'Está tudo pago, sem nenhuma parcela em aberto. Agradecemos a confiança e o compromisso de cada mês.',
    'As portas estão abertas: será um prazer receber {voce} de novo.',
  ),
};

/** The letter to use where a moment has none of its own. */
export const letterStandIn: Readonly<Partial<Record<MessageKind, MessageKind>>> = {
  'day-before': 'before-due',
  'due-day': 'before-due',
  'agreement-before-due': 'before-due',
  d1: 'd7',
  d3: 'd7',
  'first-delay': 'd7',
  'growing-delay': 'late',
  d15: 'late',
  d30: 'late',
  asked: 'late',
  resumed: 'late',
};
