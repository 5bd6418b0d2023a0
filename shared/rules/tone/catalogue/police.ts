import { OPEN_DOOR, type ToneRule } from '../rule';

/** A late payment is no crime; the police has no part in it. */
export const police: readonly ToneRule[] = [
  {
    kind: 'legal-bluff',
    severity: 'severe',
    why: 'Atraso não é crime: falar em polícia, prisão ou crime é ameaça.',
    source: 'CDC arts. 42 e 71',
    instead: OPEN_DOOR,
    marks: 'clause',
    negatable: true,
    find: [
      '(?:policia~|delegad[oa]|viatura|camburao) .. (?:vai|vao|ira) .. (?:bater|te|lhe|ir|busc~|prend~|intim~|chegar|aparecer)',
      '(?:<vai>|ameac~|cham~|acion~|procur~|lig(?:ar|o|arei|aremos)|mand~|lev~|entreg~|denunci~|acab~|termin~|explic~|cont~) .. (?:com|para|pra|pro|ao?|n[oa]|pel[oa]|o|um|uma|de|ate [oa]) (?:policia|delegacia|delegad[oa]|viatura|camburao|xadrez|xilindro)',
      'oficia(?:l|is) de justica|meirinho',
      'boletim de ocorrencia',
      '(?:registr|faz|fiz|abr|lavr|prest|dar|dou|dei|dando)[a-z]{0,8} .. (?:ocorrencia|queixa|bo|b o|parte de <vc>|parte na|denuncia)',
      '(?:vai|vao|ir|ira|ser|sera|acab~|termin~|par(?:ar|a)|mand~|pode|da|dar|dara|leva|levar) .. (?:pres[oa]s?|cadeia|prisao|detid[oa]|jaula)',
      '(?:mandar|te|vao|vai|pode) prender',
      '<seu> (?:marido|filho|irmao|pai|mulher|esposa|parente|<parente>) .. (?:pres[oa]|na cadeia|na prisao|foragid[oa]|com a policia)',
      '(?:e|isso|configura|caracteriza|comet~|pratic~|virou|vira|considerad[oa]|chama|por) .. (?:crime|estelionato|fraude|roubo|furto|ma fe|apropriacao)',
      '(?:criminal|criminalmente|penal|penalmente|criminos[oa]s?)',
      'estelionat~|apropriacao indebita|artigo 171|art 171|(?:um|e|deu o|crime) 171',
    ],
    hints: ['policia~|delegad[oa]|delegacia|viatura|camburao|algema~|xadrez|xilindro'],
    allowed: [
      'delegad[oa]s? d[oa] (?:sindicato|partido|congresso|conferencia|cooperativa|associacao|igreja|conselho|categoria)',
      '(?:<perto>) .. (?:policia~|delegacia|delegad[oa])',
      '(?:policia(?:l|is)|policia) (?:militar|militares|civil|civis|federal|federais|rodoviari~)',
      '(?:desconto~|convenio|clientes?|servidor~|concurso|uniforme~|farda~|dia) .. policia~|(?:fantasia~|brinqued~|carrinho~|jogo~|livro~|filme~) ... (?:policia~|delegad~|viatura|xadrez|algema~|prisao|pres[oa])',
      '(?:viatura|algema|policia)~ de brinquedo',
      '(?:operacao|acidente|interditad[oa]|bloquead[oa]|fechad[oa]|blitz) ... (?:policia~|viatura~)|(?:policia~|delegacia|viatura) .. (?:no local|na (?:rua|avenida)|interditou|fechou|estacion~)|(?:policia|delegacia) (?:ao lado|aqui (?:do lado|perto|na rua)|em frente|da esquina|vizinha)',
      'policia~ .. (?:desconto|convenio|fantasia|festa)',
      '(?:cuidado|atencao|alerta|evit~|proteg~|segur~|contra|vitima~|tentativa|suspeita) .. (?:golpe~|fraude~|roubo~|furto~|estelionat~|crime)',
      '(?:sofr~|foi|fui|foram|teve) .. (?:roubo|furto|assalt~)',
      'pres[oa]s? (?:n[oa]|em|ao?) (?:transito|casa|chuva|engarrafamento|parede|elevador|trabalho|reuniao)',
      'cadeia de (?:lojas|suprimentos|frio|restaurantes|farmacias)|prisao de ventre|jogo de xadrez|estampa xadrez|camisa xadrez|tecido xadrez',
      'tabuleiro .. xadrez|xadrez .. (?:camisa|saia|calca|vestido|tecido|cobertor|manta)|(?:camisa|saia|calca|vestido|tecido|cobertor|manta|blusa) .. xadrez',
    ],
  },
];
