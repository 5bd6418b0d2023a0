import type { VoidKind } from './void-finding';

export interface VoidRule {
  readonly kind: VoidKind;
  readonly article: string;
  /** One sentence for the owner. */
  readonly why: string;
  /** Takes the place of the sentence. */
  readonly instead: string;
  /** Patterns (see ../../tone/pattern.ts). */
  readonly find: readonly string[];
  /** In a sentence that says one of these, nothing is found. */
  readonly unlessSaying?: readonly string[];
}

const SHOP = '(?:loja|credor[a]?|vendedor[a]?|empresa)';
const COSTS = '(?:honorarios|custas|custos?|despesas?|gastos?|taxas?|tarifas?)';
const OTHERS =
  '(?:empregador[a]?|emprego|trabalho|patrao|chefe|familia|familiar(?:es)?|parentes?|vizinh[oa]s?|terceiros|amig[oa]s|conhecid[oa]s|referencias)';
const BEFORE = '(?:antecip~|antes d[oa] (?:data|vencimento|prazo)|(?:pagar|quitar|liquidar) antes)';
const REDUCTION =
  '(?:sem|nao (?:da|dara|gera|gerara|tem|tera|ha|havera)) (?:(?:direito|qualquer|nenhum|nenhuma|a|ao) ){0,3}(?:desconto|reducao|abatimento)';

/**
 * What the law gives no effect in a contract with a consumer. Arts. 51 XII and XVIII and 52 are of the domain sheet
 * (A.1, A.2); other items of art. 51 and arts. 53 and 101 are from memory, to be looked at by a lawyer before a
 * release.
 */
export const voidRules: readonly VoidRule[] = [
  {
    kind: 'costs',
    article: 'CDC, art. 51, XII',
    why: 'Gastos para receber só podem ser pedidos ao cliente se ele tiver o mesmo direito contra a loja.',
    instead:
      'Cada parte tem o mesmo direito de receber de volta o que gastar para fazer cumprir este acordo.',
    find: [
      'honorarios',
      `${COSTS} ... (?:cobranc~|advocatici~|advogad~|cartori~|judicia~|extrajudicia~|processua~|protest~|notificac~|deslocamento)`,
      `${COSTS} .. (?:boletos?|carnes?|emissao)`,
      'r\\$ ?[0-9.,]+ por (?:cada )?(?:carta|cobranca|notificacao|visita|ligacao)',
    ],
    unlessSaying: [
      'reciproc~|(?:mesmo|igual) direito|ambas as partes|cada parte|qualquer das partes|as duas partes',
      `sem (?:(?:cobrar|cobranca de|quaisquer|outras|outros|nenhum|nenhuma) ){0,2}${COSTS}`,
      `nao (?:paga|cobra|cobrara|ha|havera|pede|tem|tera|sao cobrad[oa]s|serao cobrad[oa]s|sera cobrad[oa]) .. ${COSTS}`,
      `(?:por conta|a cargo) d[ao] ${SHOP}|${SHOP} (?:paga|arca|assume)`,
    ],
  },
  {
    kind: 'forum',
    article: 'CDC, arts. 51, IV, e 101, I',
    why: 'O cliente pode sempre resolver na cidade onde mora; escolher outro foro não vale contra ele.',
    instead: 'Fica escolhido o foro do domicílio do consumidor.',
    find: ['foro'],
    unlessSaying: [
      'domicilio .. (?:consumidor~|client~|comprador~)',
      '(?:consumidor~|client~|comprador~) ... (?:mora|reside|domicilio)',
      '(?:mora|reside) .. (?:consumidor~|client~|comprador~)',
      '(?:foro|cidade|comarca|residencia) d[oa] (?:consumidor[a]?|cliente|comprador[a]?)',
    ],
  },
  {
    kind: 'forum',
    article: 'CDC, art. 51, VII',
    why: 'Não se pode obrigar o consumidor a resolver por árbitro; ele escolhe na hora, se quiser.',
    instead: 'Fica escolhido o foro do domicílio do consumidor.',
    find: ['arbitragem|juizo arbitral|tribunal arbitral|camara arbitral'],
    unlessSaying: ['sem arbitragem|nao .. arbitragem'],
  },
  {
    kind: 'early-payment',
    article: 'CDC, art. 52, § 2º',
    why: 'Pagar antes, com redução dos juros e sem custo, é direito do cliente.',
    instead: 'O cliente pode pagar antes, tudo ou em parte, sem custo e com redução proporcional dos juros.',
    find: [
      `(?:nao (?:pode|podera|cabe|se admite|se aceita|e permitid[oa]|sera permitid[oa])|(?:vedad|proibid)[oa]s?) ... ${BEFORE}`,
      `${BEFORE} ... (?:nao (?:e|sera) (?:permitid[oa]|aceit[oa])|(?:vedad|proibid)[oa]s?)`,
      `${BEFORE} ... ${REDUCTION}`,
      `${REDUCTION} ... ${BEFORE}`,
      `(?:pagamento|quitacao|liquidacao) antecipad[oa] ... ${REDUCTION}`,
      `(?:renunci~|abr(?:e|indo|ir) mao) ... (?:desconto|reducao|abatimento) ... (?:antecip~|antes)`,
      '(?:taxa|tarifa|multa|encargo|acrescimo) ... (?:(?:quitacao|liquidacao) antecipada|pagamento antecipado|pagar antes|quitar antes|antecipar|antecipacao)',
    ],
    unlessSaying: ['sem (?:qualquer |nenhum )?(?:custo|taxa|tarifa|multa|encargo|acrescimo)', 'com reducao'],
  },
  {
    kind: 'novation',
    article: 'CC, arts. 360 e 364',
    why: 'Com novação as parcelas de origem e suas garantias deixam de existir, e o acordo não pode ser desfeito.',
    instead: 'Este termo organiza o pagamento das parcelas de origem, sem ânimo de novar.',
    find: [
      'novacao|novar|novam',
      'extin~ ... (?:obrigac~|parcelas?|contratos?) (?:anterior~|de origem|origina~|antig~)',
    ],
    unlessSaying: ['(?:sem|nao|nem|afast~|exclui~) ... (?:novacao|novar|novam)', 'nao ... extin~'],
  },
  {
    kind: 'third-parties',
    article: 'CDC, arts. 42 e 71',
    why: 'O acordo é assunto só do cliente: levar ao trabalho, à família ou a outros é proibido.',
    instead: 'A loja fala sobre este acordo só com o cliente.',
    find: [
      `${SHOP} ... (?:procur~|contat~|avis~|ligar|liga|comunic~|inform~|cobr~|notific~) .. ${OTHERS}`,
      `${OTHERS} ... (?:avisad[oa]s?|procurad[oa]s?|contatad[oa]s?|comunicad[oa]s?|informad[oa]s?)`,
      `(?:avisad[oa]s?|procurad[oa]s?|contatad[oa]s?|comunicad[oa]s?|informad[oa]s?|cobrad[oa]s?) .. ${OTHERS}`,
      'descont~ ... (?:folha|salario)',
      '(?:divulg~|publicar~|publicad[oa]~|expor|expost[oa]~) ... (?:nome|redes|lista|mural)',
    ],
    unlessSaying: [
      'nao (?:sera |serao |sao |pode |podera )?(?:procur~|contat~|avis~|liga~|fala~|comunic~|inform~|cobr~|notific~|divulg~|public~|exp[oo]~)',
      `nao ... (?:a|ao|aos|com|no|para) ${OTHERS}`,
    ],
  },
  {
    kind: 'restoring-rights',
    article: 'CDC, art. 51, XVIII',
    why: 'Quem paga o atraso ou faz acordo volta a ter os mesmos direitos, sem espera nem castigo.',
    instead: 'Pago o atraso, o cliente volta a ter os mesmos direitos de antes.',
    find: [
      'nao (?:tera|recebera|podera ter) ... (?:novo credito|novos creditos|novas? compras?|crediario|comprar)',
      '(?:aguard~|esper~) ... para .. (?:comprar|nova compra|novo credito)',
      'carencia ... (?:novas? compras?|novo credito|comprar|crediario|credito)',
      '(?:so|somente|apenas) (?:pode|podera|volta~|vai) ... (?:compr~|credito|crediario|prazo) ... (?:depois|apos|passad~|<w> (?:meses|dias|anos?))',
      '(?:mesmo|ainda que|mesmo que) ... (?:pag~|quit~|regulariz~|em dia) ... (?:nao (?:pode|podera|volta~|tera|recupera~)|bloquead~|impedid~|suspens~|fica~ sem)',
      '(?:nao (?:pode|podera|volta~|tera|recupera~)|bloquead~|impedid~|suspens~|fica~ sem) ... (?:mesmo|ainda que|mesmo que|apos|depois) ... (?:pag~|quit~|regulariz~|em dia)',
      '(?:perd~|fica~ sem) ... (?:credito|crediario|comprar|compras)',
      '(?:credito|crediario|cadastro|compras?) ... (?:restabelec~|liberad~|reativad~|recuperad~|volt~) .. (?:(?:so|somente|apenas) )?(?:apos|depois de) (?:<w> )?(?:[0-9]+|meses|dias|anos?)',
      '(?:bloquead~|impedid~|suspens~) ... (?:compr~|credito|crediario)',
    ],
    unlessSaying: [
      'nao (?:perde|fica|sera|e|havera|ha) ... (?:credito|crediario|compra~|carencia|bloquead~)',
      'enquanto|sem carencia',
    ],
  },
  {
    kind: 'losing-payments',
    article: 'CDC, art. 53',
    why: 'O cliente não pode perder o que já pagou; ao desfazer um acordo, tudo é abatido.',
    instead: 'Desfeito o acordo, tudo o que o cliente pagou é abatido das parcelas de origem.',
    find: [
      'perd(?:e|em|era|erao|endo|a) ... (?:parcelas?|valor(?:es)?|quantias?|tudo|prestacoes|pagamentos?|montante) ... (?:pag[oa]s?|pagou|quitad~|feitos|realizad~)',
      'perd(?:e|em|era|erao|endo|a) .. (?:entrada|que (?:ja )?pagou|sinal)',
      'sem (?:direito|direito algum|qualquer direito) .. (?:devolucao|restituicao|reembolso|ressarcimento)',
      'nao (?:ha|havera|sera|serao|tera) .. (?:devol(?:v|u)~|restitui~|reembols~|ressarc~)',
      `${SHOP} ... (?:fica|ficara|retem|retera|reter) ... (?:pag[oa]s?|entrada)`,
    ],
    unlessSaying: ['nao perd~|nada .. perd~|sem perd~'],
  },
  {
    kind: 'losing-discount',
    article: 'CDC, art. 51, IV',
    why: 'O Em Dia mantém o desconto na proporção do que foi pago, e o papel precisa dizer o mesmo.',
    instead:
      'Se o acordo for desfeito por atraso, o desconto é mantido na mesma proporção do que já tiver sido pago.',
    find: [
      '(?:perd~|cancel~|anul~|sem efeito) ... (?:tod[oa]|inteir[oa]|total~|integral~) .. desconto',
      '(?:perd~|cancel~|anul~) ... desconto',
      'desconto ... (?:perdid[oa]|cancelad[oa]|anulad[oa]|sem efeito|deixa de valer)',
    ],
    unlessSaying: ['propor~|nao (?:perde|cancela|anula)'],
  },
  {
    kind: 'waiver',
    article: 'CDC, art. 51, I',
    why: 'O consumidor não pode abrir mão dos direitos dele por escrito, e a loja responde pelo que vendeu.',
    instead: 'Os direitos do consumidor continuam valendo durante todo o acordo.',
    find: [
      'renunci~ ... (?:direitos?|acao|acoes|defesas?|reclam~|garantias?|recursos?)',
      'abr(?:e|indo|ir|em) mao ... (?:direitos?|reclam~|garantias?|acoes|acao)',
      'nada ... reclamar',
      'nao (?:pode|podera|vai poder|tera direito a|tem direito a) .. (?:reclamar|discutir|contestar|questionar|processar|recorrer)',
      `isent[ao] ... ${SHOP} ... responsabilidade|${SHOP} ... (?:isent[ao]|nao se responsabiliza|sem responsabilidade)`,
    ],
    unlessSaying: [`${SHOP} .. (?:renunci~|abre mao)`, 'nao (?:renuncia|abre mao)'],
  },
  {
    kind: 'one-sided',
    article: 'CDC, art. 51, X e XIII',
    why: 'A loja não pode mudar sozinha o valor ou as datas depois de combinado.',
    instead: 'Valores e datas deste acordo só mudam com a concordância das duas partes.',
    find: [
      `${SHOP} (?:pode|podera|fica autorizad[oa] a|tem o direito de|se reserva) ... (?:mudar|alterar|aumentar|reajustar|modificar|rever)`,
      '(?:altera~|mudanca|muda~|reajust~) ... unilatera~|unilateralmente',
    ],
    unlessSaying: ['comum acordo|concord~|combin~|aceit~|nao (?:pode|podera)|com o cliente'],
  },
  {
    kind: 'no-notice',
    article: 'CDC, art. 51, IV',
    why: 'Antes de considerar tudo vencido ou desfazer o acordo, a loja avisa e dá prazo.',
    instead: 'A loja avisa o cliente por escrito e dá {dias_de_aviso} para pôr em dia.',
    find: [
      '(?:independente~|independe~) (?:de|d[oa]) .. (?:aviso|notificacao|interpelacao|comunicacao)',
      'sem (?:(?:necessidade|qualquer|nenhum|nenhuma|previ[oa]|de|precisar) ){1,4}(?:aviso|avisar|notificacao|notificar|interpelacao)',
      'sem (?:aviso|notificacao) previ[oa]',
      '(?:vence~|vencid[oa]~|desfeit[oa]~|cancelad[oa]~|rescindid[oa]~) ... sem (?:aviso|avisar|notificacao|notificar)',
      'atraso .. sem (?:aviso|avisar|notificacao|notificar)',
      'dispensad~ .. (?:aviso|notificacao|interpelacao)',
    ],
    unlessSaying: ['nao .. sem .. (?:aviso|avisar|notifica~)', 'nunca|nenhuma mudanca'],
  },
  {
    kind: 'in-blank',
    article: 'CDC, art. 51, VIII',
    why: 'Papel em branco ou procuração para a loja assinar pelo cliente não vale.',
    instead: 'Cada documento é preenchido antes de o cliente assinar.',
    find: [
      '(?:nota promissoria|promissoria|cheque|documento|contrato|titulo|papel) .. (?:assinad[oa] )?em branco',
      `(?:nomeia|constitui|autoriza) ... ${SHOP} ... (?:procurador[a]?|mandatari[oa])`,
    ],
    unlessSaying: ['(?:nao|nunca|nem|nenhum|nenhuma) ... em branco'],
  },
];
