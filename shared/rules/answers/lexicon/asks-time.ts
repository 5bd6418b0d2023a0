import { oneOf, phrase } from '../text/phrases';
import type { Lexicon } from './lexicon';
import { CAN_YOU, JUST_PAY, NOT, TO_PAY } from './parts';

const SPAN_OF_TIME = '(?:dias?|diazinhos?|semanas?|semaninha|mes|meses|prazo|prazinho|tempo|tempinho)';
const WAIT = '(?:aguent(?:ar|a|e|em)|esper(?:ar|a|e|em)|aguard(?:ar|a|e|em)|segur(?:ar|a|e|em))';
const PUT_OFF = oneOf(
  'adiar|adia|postergar|estender|estende|esticar|empurrar|jogar|joga|mudar|muda|alterar|altera',
  'trocar|transferir|passar|passa|remarcar|deixar|deixa|prolongar|colocar',
);
const LATER_TIME = oneOf(
  'mes que vem|proximo mes|outro mes|semana que vem|proxima semana|depois d[aeo]',
  '(?:fim|final|comeco|inicio) do mes|janeiro|fevereiro|marco|abril|maio|junho|julho|agosto',
  'setembro|outubro|novembro|dezembro',
);
const A_TIME = oneOf(
  'n[oa]s?|junto|para|dia|ate|depois|mes|semana|amanha|segunda|terca|quarta|quinta|sexta|sabado',
  'quando|daqui|la|mais|assim|fim|final|em|proxim[oa]|outr[oa]',
);
const MAY_I = oneOf(
  'posso|poderia|da para|tem como|teria como|daria para|sera que posso|sera que da para',
  '(?:consigo|podemos)(?=[^.?]* [?])|e possivel|tem (?:algum )?problema|se importa|deixa|deixe',
  'queria|aceita|aceitam|pode deixar eu',
);
const NOW = oneOf(
  'hoje|agora|ess[ae] semana|esta semana|ess[ae] mes|este mes|ness[ae] mes|neste mes|no momento',
  'por agora|por enquanto|nessa data|no dia|na data|no vencimento|dia|amanha|ainda',
);
const CANNOT = `${NOT} (?:vou conseguir|consigo|vai dar|da|posso|vou poder|vou ter como|tenho como|conseguirei|consegui|tem como|estou conseguindo)`;

/** More time: a few days, next month, another due day. Requests are strong; not being able to pay now usually is one. */
export const asksTime: Lexicon = {
  kind: 'asks-time',
  strong: [
    'uma segurada',

    '(?:me|nos) da .. (?:semana|mes|dias|prazo)',

    `se eu (?:${JUST_PAY}) (?:so |tudo |isso )*${A_TIME}(?= )`,
    'pode ser (?:depois|mais para frente|outro dia|mais tarde)',

    '(?:deixar|deixa|joga|jogar|passa|passar|fica|ficar) (?:para|pro) (?:o |a )?(?:proxim[oa]|mes|semana|outro|depois|fim)',
    'virar o mes',

    '(?:mais|um|algum|outro|de|novo|novo) (?:um )?(?:tempo|tempinho|prazo|prazinho|prazo maior)',
    `(?:mais|uns|alguns|umas)(?: uns| um| uma| duas| \\d+)? ${SPAN_OF_TIME}`,
    phrase(
      oneOf(
        '(?:me|nos|mim|pode|poderia|consegue|como|queria|so) (?:da|de|dar|deem|daria|arruma|arrumar|libera|ve|arranja)',
        '(?<=^|[.,?] )(?:da|de|arruma|libera|ve)',
      ),
      ' (?:me |mim |para mim |ate |mais |uns |um |so |uma |o |a )*',
      '(?:\\d+ |quinze |dez |cinco |oito |duas )?',
      `(?:${SPAN_OF_TIME}|ate .. (?:dia|sexta|segunda|terca|quarta|quinta|sabado|amanha|fim|final))`,
    ),
    `(?:${CAN_YOU} )?(?:me |nos |so |voce |voces )*${WAIT}`,
    phrase(
      `${PUT_OFF} .. `,
      oneOf(
        'vencimento|data|prazo|mes que vem|para frente|proximo mes|para o? ?dia|outro dia',
        'para a? ?semana|para o fim|para depois|para o mes|dia do pagamento',
      ),
    ),
    `${CANNOT} (?:te |eu |para |mim |voce |voces )*(?:${TO_PAY} )?${NOW}`,
    'prorrog[a-z]+',
    `(?:pode|da para|tem como|podia) (?:ser|deixar) (?:no |na |so |para |o |a )*(?:${LATER_TIME}|outro dia)`,
    '(?:outra data|outro dia|outro vencimento|nova data|novo vencimento|data melhor)',
    phrase(
      '(?:so|somente|apenas) ',
      '(?:vou |consigo |conseguir |posso |poder |irei |vai |da |dar |para |la |no |o |em |na |a )*',
      `(?:${TO_PAY} )?(?:no |na |em |para |o |la |a )*${LATER_TIME}`,
    ),
    phrase(
      `${MAY_I} (?:se |de |eu |so |te |mim |ser |que )*(?:${JUST_PAY}|pago|pague|pagando) `,
      '(?:tudo |isso |so |ele |ela |essa |esse |a parcela |a conta |voce |voces |o valor )*',
      `${A_TIME}(?= )(?! (?:pix|cartao|dinheiro|loja|boleto|debito|credito))`,
    ),
    '(?:mais para frente|la na frente|mais adiante)',
    '(?:paciencia|mais um (?:pouco|pouquinho|cadinho))',
    'carencia',
  ],
  fair: [
    'ja ja (?:eu )?recebo',
    '(?:depois|semana que vem|mes que vem|mais tarde) a gente (?:ve|conversa|resolve)',
    '(?:mes|semana) .. (?:puxad[oa]|apertad[oa]|corrid[oa])',

    '(?:nao|num|so) .. antes d[aeo]',
    'antes d[aeo] .. nao (?:da|consigo|vai|tem|tenho|posso|rola)',
    '(?:so|somente|apenas) (?:quando|depois|apos|dia|no dia|semana|mes|la|em|no mes|na semana|depois que)',
    '(?:depois d(?:as festas|o natal|o ano novo|o carnaval)|ano que vem)',
    `${CANNOT} (?:te |eu |para |mim |voce |voces )*${TO_PAY}`,
    '(?:ess[ae]|este|ness[ae]|neste) mes (?:eu )?(?:nao|esta dificil|apertou|esta apertado|ficou)',
    '(?:hoje|agora|essa semana) (?:eu )?nao (?:da|consigo|tenho|vai dar|posso|vou conseguir|tem como|rola)',
    '(?:ainda )?nao (?:consegui|deu|pude|deu para) (?:pagar|acertar|ir|passar|resolver|fazer|ainda)',
    '(?:vou|irei|vai|posso) (?:ter que )?atrasar',
    'atraso (?:um pouco|uns dias|esse mes|so|mais)',
    phrase(
      '(?:ainda )?nao (?:caiu|recebi|saiu|entrou|pagaram|me pagaram) (?:o |meu |ainda |o meu )*',
      '(?:salario|pagamento|ainda|dinheiro|beneficio|vale|aposentadoria|auxilio)',
    ),
    '(?:espero|aguardo|esperando|aguardando) .. (?:salario|receber|pagamento|dinheiro|cair|cliente|decimo|auxilio|beneficio|me pagarem|sair|seguro)',
    'me (?:ajuda|ajudem)',
  ],
  weak: [
    '(?:prazo|tempo|esperar|atrasar|adiar|folga)',
    '(?:agora|hoje|no momento) (?:nao|sem condicoes)',
    'ainda nao',
    'nao paguei',
    'nao recebi',
  ],
  unless: [
    'segurar (?:as contas|a barra|as pontas)',
    '(?:nao|num) (?:precisa|quero|vou te fazer|precisam) .. (?:esperar|aguardar|espera)',
    '(?:pode|podem) (?:esperar|aguardar) que',
    `${WAIT} (?:ai|um minuto|um instante|um momento|so um minuto|que) (?:que )?(?:vou|estou|ja|eu ja)`,
    `${WAIT} (?:ai|um minuto|um instante)$`,
    `${WAIT}(?: o| a| seu| sua)? (?:retorno|resposta|contato|pix|chave|codigo|boleto|confirmacao|noticias)`,
    '(?:quanto|muito|todo ess[ea]|perd[a-z]+(?: de)?|sem|tive|com|tenho|a|ha|faz|tem|algum) (?:muito )?tempo',
    '(?:obrigado|valeu|agradeco) (?:pela|por|pelo) .. (?:paciencia|espera|prazo|tempo|esperar)',
    'nao (?:da|deu) (?:certo|problema|nada|tempo)',
    'nao (?:consegui|deu|pude) .. (?:falar|ver|responder|abrir|ler|copiar|gerar|atender)',
    'nao (?:vai|vou) atrasar',
    'so mais (?:essa|uma|um|duas) (?:parcela|coisa|duvida)',
  ],
};
