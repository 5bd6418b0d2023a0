import type { MessageKind } from '../kinds';

/** A call in the order of domain F.4: who calls and the right person; only then the matter. A line each. */
const script = (...lines: readonly string[]): string =>
  [
    '{bom_dia}, aqui é {da_loja}. Falo com {quem}?',
    'Se atender outra pessoa, diga só que é assunto particular e que liga depois.',
    '{aviso_gravacao}',
    ...lines,
  ].join('\n');

const LISTEN = 'Ouça com calma e anote o motivo.';
const AGREE = 'Repita o dia e o valor combinados, e agradeça.';

/** What is open, listening, what to offer, and what was agreed. */
const talk = (matter: string, offer: string, agree = AGREE): string => script(matter, LISTEN, offer, agree);

const DUES = '{parcelas} {=vence|vencem} {vencimento}: {valor}.';
const LATES = '{parcelas} {=venceu|venceram} {vencimento}: hoje, {valor}{detalhe_encargos}.';
const DUE = `{=A|As} ${DUES}`;
const LATE = `{=A|As} ${LATES}`;
const TWO_WAYS = 'Ofereça duas opções: outro dia, ou dividir em partes.';
const OFFER = 'Ofereça duas opções: à vista com condição especial, ou acordo com entrada e parcelas.';
const UNTIL = 'Repita o que foi combinado, diga até quando vale, e agradeça.';
const ASK_DAY = 'Pergunte se o dia está bom; se não, combine outro.';
const COMPLETE = 'Pergunte em que dia consegue completar.';
const CARE = 'Agradeça, e pergunte se precisa de alguma coisa.';

const reminder = script(DUE, ASK_DAY, 'Agradeça e fique à disposição.');
const late = talk(LATE, TWO_WAYS);
const proposal = talk(LATE, OFFER, UNTIL);

/** What to say on the phone at each moment. */
export const call: Readonly<Record<MessageKind, string>> = {
  hello: script('Pergunte como vai e se pode falar agora.', CARE),
  'before-due': reminder,
  'day-before': reminder,
  'due-day': reminder,
  d1: talk(`${LATE} Pergunte se já pagou.`, 'Pergunte em que dia e de que forma prefere pagar.'),
  d3: late,
  d7: late,
  d15: proposal,
  d30: proposal,
  late: proposal,
  'formal-letter': talk(
    `${LATE} Diga que pode mandar os valores por escrito, e que prefere resolver conversando.`,
    OFFER,
    UNTIL,
  ),
  'first-delay': talk(
    `${LATE} Diga que deve ter sido só esquecimento.`,
    'Pergunte em que dia e de que forma prefere pagar.',
  ),
  'growing-delay': talk(
    `${LATE} Pergunte se o dia do vencimento ficou ruim.`,
    'Ofereça duas opções: mudar o dia das próximas, ou dividir o que está em aberto.',
  ),
  'partly-paid': talk(
    'Agradeça o que já foi pago. Do que venceu {vencimento}, o restante é {valor}{detalhe_encargos}.',
    COMPLETE,
  ),
  'promise-due': script('Lembre do combinado para {combinado_dia}: {combinado_falta}.', ASK_DAY, AGREE),
  'promise-broken': talk(
    'Ficou combinado {combinado_valor} para {combinado_dia}, e ainda não localizamos o pagamento. Pergunte se já pagou.',
    'Ofereça duas opções: outro dia, ou uma parte agora.',
  ),
  'promise-partly': talk(
    'Agradeça os {combinado_pago} recebidos. Do combinado, o restante é {combinado_falta}.',
    COMPLETE,
  ),
  asked: talk(`Diga que pensou no pedido. ${LATE}`, TWO_WAYS),
  'agreement-before-due': script(`Pelo acordo, {=a|as} ${DUES}`, ASK_DAY, 'Agradeça por manter o acordo.'),
  'agreement-late': talk(
    `Do acordo, {=a|as} ${LATES}`,
    'Ofereça duas opções: outro dia para o que venceu, ou rever as próximas parcelas.',
  ),
  'agreement-notice': talk(
    `Do acordo, {=a|as} ${LATES} Diga que quer manter o acordo, e que dá para acertar até {acordo_prazo}.`,
    'Ofereça duas opções: pagar o que venceu até esse dia, ou refazer as parcelas.',
    'Repita o que foi combinado e até quando, e agradeça.',
  ),
  'agreement-fulfilled': script(
    'Diga que o acordo está todo pago, agradeça o compromisso, e ofereça a carta de quitação.',
    CARE,
  ),
  'proposal-follow-up': script(
    'Pergunte o que achou da proposta{detalhe_proposta}, que vale até {proposta_prazo}.',
    LISTEN,
    'Se algo não coube, pergunte quanto cabe por mês e em que dia, e prepare outra.',
    UNTIL,
  ),
  'proposal-expired': script(
    'Diga que a proposta{detalhe_proposta} valeu até {proposta_prazo}, e pergunte o que achou dela.',
    LISTEN,
    'Pergunte quanto cabe por mês e em que dia, e ofereça preparar outra.',
    UNTIL,
  ),
  'cheque-returned': script(
    'O cheque{detalhe_cheque} voltou do banco{motivo_cheque}.',
    LISTEN,
    'Ofereça duas opções: trocar por outro cheque, ou pagar por Pix ou dinheiro.',
    'Combine o dia da troca, e agradeça.',
  ),
  resumed: talk(`Pergunte como estão as coisas. ${LATE}`, TWO_WAYS),
  'thanks-paid': script('Confirme que o pagamento{detalhe_pago} chegou.', CARE),
  'thanks-finished': script('Diga que está tudo pago e agradeça a confiança.', CARE),
};
