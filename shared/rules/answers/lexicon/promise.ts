import { oneOf, phrase } from '../text/phrases';
import type { Lexicon } from './lexicon';
import { I_PAY, NOT, TO_PAY } from './parts';

/** The customer says they will pay; the day is read apart. */
export const promise: Lexicon = {
  kind: 'promise',
  strong: [
    'a gente (?:paga|acerta|resolve|passa|leva|quita|deposita|faz o pix)',

    phrase(
      oneOf(
        'farei|faremos|mandarei|passarei|estarei|acertarei|quitarei|depositarei|levarei|transferirei',
        'efetuarei|pagaremos|regularizarei|irei',
      ),
      '(?! ',
      oneOf(
        'ver|verificar|viajar|pensar|bloquear|processar|denunciar|analisar|olhar|conferir|no procon',
        'procurar',
      ),
      ')',
    ),
    '(?:vai|vou|vamos) (?:ser|estar) (?:feito|efetuado|pago|paga|realizado|pagando|acertando)',
    'eu (?:estou|to|tou) (?:ai|na loja|la)',
    '(?:posso|consigo|da para) (?:ir|passar)(?: ai| la| na loja)*(?= (?:no|na|dia|amanha|segunda|terca|quarta|quinta|sexta|sabado|ate|hoje|depois))',
    '(?:efetuando|fazendo|realizando) o (?:pagamento|pix|deposito)',

    '(?:pode|podem) .. (?:buscar|pegar|receber)(?! (?:o |a )?(?:produto|pix|mercadoria|comprovante))',

    '(?:consigo|vou|posso|quero|da para) .. (?:mandar|dar|pagar|adiantar|depositar|acertar) (?:a |so |so a )?(?:metade|uma parte|parte)',
    '(?:mando|dou|pago|deposito|adianto|acerto) (?:a |so |so a )?(?:metade|uma parte|parte)',
    phrase(
      '(?:da para|tem como|pode|podia|poderia|vamos) (?:ser|deixar|marcar|combinar)',
      '(?: so| no| na| para| ate| la| o)*',
      '(?= (?:dia|amanha|segunda|terca|quarta|quinta|sexta|sabado|\\d))',
    ),
    'nao (?:vai )?passar? d[eoa]',
    '(?:o )?(?:pix|pagamento|deposito) eu (?:faco|mando)',
    'faco (?:agora|ja|hoje|amanha|isso|dia|na|no|sim|mais tarde|logo|segunda|terca|quarta|quinta|sexta|sabado)',
    'ja (?:vou|irei) (?:fazer|mandar|providenciar|resolver)',
    '(?:estou|estarei|vou estar) (?:ai|la|na loja) (?:para|com)',
    '(?:pode|podem) (?:vir|passar) (?:aqui |em casa |ai )?(?:receber|buscar|pegar|cobrar)',
    I_PAY,
    phrase(
      oneOf(
        'vou|irei|iremos|vamos|estarei|estou|pretendo|prometo|garanto que|consigo|vou conseguir',
        'conseguirei|quero|posso|to querendo|hei de|devo|dou um jeito de|vou tentar|tento|tentarei',
        'vou ver se consigo|espero|planejo|tenciono',
      ),
      ' (?:te |lhe |ja |sim |eu |so |voces |voce |poder |ai |conseguir |pagando |la |te )*',
      `(?:${TO_PAY}|pagando|acertando|quitando|depositando|passando|mandando|fazendo o pix|indo)`,
    ),
    `(?:da|dara|consigo) para (?:mim |eu |te )*(?:${TO_PAY})`,
    phrase(
      '(?:dia|amanha|segunda|terca|quarta|quinta|sexta|sabado|hoje|noite|tarde|feira|vem|\\d+) ',
      '(?:eu |te |ja |ai |sem falta |com certeza |certeza |a gente )*',
      '(?:passo|mando|faco|dou|levo|vou|deposito|resolvo|acerto|pago|transfiro|envio)(?= |$)(?! ',
      oneOf(
        'saber|ver|ter|viajar|te falar|falar|trabalhar|conversar|noticia|retorno|uma resposta',
        'comprovante|resposta|medico|receber|te avisar|o comprovante|te dizer',
      ),
      ')',
    ),
    phrase(
      '(?:amanha|sexta|segunda|terca|quarta|quinta|sabado|dia \\d+|hoje|feira) ',
      '(?:ja |vai |eu |te )*(?:esta|estara|ta|vai estar|cai|vai ta|tera) ',
      '(?:na (?:sua |tua )?conta|na mao|pag[oa]|resolvido|ai|quitad[oa]|depositado|feito)',
    ),
    '(?:vai|sera|fica|ficara|estara|vai ser|vai estar|ser|vai ta|ta) (?:pag[oa]|quitad[oa]|acertad[oa]|resolvid[oa]|depositad[oa])',
    '(?:sem falta|pode contar|pode esperar que|pode anotar|pode marcar|anota ai|pode agendar)',
    '(?:combinado para|fica combinado|fechado para|fica para|deixa para|marca para|ta marcado)',
    '(?:pode colocar para|coloca para|pode por para|te garanto|dou minha palavra|palavra de|compromisso)',
    '(?:me comprometo|prometo)',
    phrase(
      oneOf(
        'deixei|ja deixei|vou deixar|deixo|agendei|agendado|ja agendei|programei|programado',
        'vou agendar|ta agendado|esta agendado|pagamento agendado|pix agendado|vou programar',
      ),
      ' .. (?:agendado|pix|pagamento|programado|dia|amanha|para|separado|separada)',
    ),
    phrase(
      '(?:meu|minha|o|a) (?:marido|esposo|esposa|mulher|filho|filha|mae|pai|irmao|irma) ',
      '(?:vai|passa|paga|leva|faz|deposita|acerta|manda) .. ',
      '(?:pagar|pix|ai|la|passar|acertar|levar|amanha|dia|sexta|segunda|hoje)',
    ),
    '(?:to|estou|ja to|ja estou) (?:indo|chegando|passando) (?:ai|na loja|la)',
    '(?:vou|irei|ir) (?:ai|la|na loja)(?! (?:conversar|ver|reclamar|trocar|devolver|para conversar|negociar|falar))',
  ],
  fair: [
    '(?:vou|irei) (?:providenciar|resolver|ver isso|regularizar|correr atras)',
    'sem falta',

    phrase(
      '(?:ate|so|somente|apenas|consigo|prefiro|melhor) (?:o |no |na |para |ate |la )*',
      '(?:dia \\d+|dia primeiro|amanha|segunda|terca|quarta|quinta|sexta|sabado)',
    ),
    phrase(
      oneOf(
        'mais tarde|daqui a pouco|logo mais|assim que chegar|quando eu chegar|chegando em casa',
        'depois do almoco|no horario de almoco|a noite|quando chegar em casa',
      ),
      ' (?:eu |ja |te )*(?:faco|mando|pago|passo|resolvo|acerto|vou)',
    ),
    '(?:mais tarde|daqui a pouco|logo mais|assim que|quando) .. (?:pago|acerto|faco|resolvo|deposito|mando|passo|quito)',
    '(?:darei|dou|vou dar) (?:um )?jeito',
    phrase(
      oneOf(
        'em breve|logo|o quanto antes|o mais rapido|assim que puder|assim que der|assim que possivel',
        'assim que eu puder|quando eu puder',
      ),
      ' .. (?:pago|acerto|pagar|acertar|quito|passo|resolvo|regularizo|regularizar)',
    ),
    '(?:pago|acerto|pagar|acertar|quito|passo|resolvo) .. (?:em breve|logo|o quanto antes|assim que|quando)',
  ],
  // These promise only beside a day: "o pagamento, na quarta".
  weak: [
    '(?:pagamento|pix|dinheiro|na loja|consigo|acerto|pagar|acertar|quitar|parcela|recebo|receber|resolver)',
  ],
  unless: [
    '(?:posso|vou|quero) ir .. (?:trocar|devolver|conversar|ver|comprar|buscar)',

    'so (?:pago|vou pagar|acerto) (?:quando|se|depois que) .. (?:entreg[a-z]+|troc[a-z]+|consert[a-z]+|resolv[a-z]+|arrum[a-z]+|chegar|tir[a-z]+)',

    '(?:pagar|pago) nada',

    '(?:foi|esta|ficou|ja|sido|estava|tinha|tivesse|tiver) (?:tudo )?(?:pago|pg)',
    phrase(
      `${NOT} `,
      oneOf(
        'eu |te |lhe |vou |irei |ir |sei (?:se|quando|como) |tenho como |da para |consigo |posso ',
        'vou conseguir |vou poder |pretendo |quero |tem como |tenho condicoes de |estou conseguindo ',
        'to conseguindo |dei conta de |vai dar para |tinha como |deu para |consegui |sei quando vou ',
        'sei como vou |tenho |mim |mais |esta dando para |estou podendo |devo |voltar a ',
      ),
      `*(?:${TO_PAY}|${I_PAY}|pagando|passo|mando|faco)`,
    ),
    '(?:pago|pagar|acerto|passo|faco|mando) (?:isso )?nao(?= |$)',
    phrase(
      '(?:como|onde|para onde|quanto|que dia|qual|quando) (?:eu |que eu |que |e que )*',
      oneOf(
        'faco|pago|passo|mando|deposito|posso pagar|vou pagar|tenho que pagar|devo pagar',
        'preciso pagar|consigo pagar',
      ),
    ),
    '(?<!(?:ver|veja|consigo|posso) )(?:se|caso) (?:eu )?(?:for |eu for )?(?:pagar|pago|quitar|acertar)',
    '(?:sempre|todo mes|todo dia \\d+|normalmente|costumo) (?:eu )?(?:pago|pagar|pagando)',
    'vou (?:te )?(?:processar|bloquear|denunciar)',
    '(?:quero|queria|gostaria de|preciso) (?:muito )?(?:pagar|acertar|resolver|regularizar)',
    phrase(
      '(?:vou ver|ver|vamos ver|vou pensar|vou falar|vou conversar) (?:como|se|quando|com) .. ',
      '(?:pagar|acertar|resolver|passar)(?! .. (?:amanha|hoje|dia))',
    ),
    'me comprometo nao',
    'nao (?:prometo|garanto)',
    '(?:so|acho que so|acho que) (?:vou |consigo )?(?:ver|saber)',
    'acabei de .. (?:pagar|passar|fazer o pix|mandar)',
    'vou ai (?:conversar|reclamar|trocar|devolver|negociar|ver)',
  ],
};
