import { OPEN_DOOR, type ToneRule } from '../rule';

const URGENCY = {
  kind: 'false-urgency',
  severity: 'mild',
  source: 'CDC arts. 42 e 71',
} as const;

/** Haste that nothing real asks for. A day and an offer's validity are facts and stay. */
export const urgency: readonly ToneRule[] = [
  {
    ...URGENCY,
    why: 'Pressa sem motivo pressiona; diga até que dia vale a proposta.',
    instead: OPEN_DOOR,
    marks: 'clause',
    negatable: true,
    find: [
      '(?:ultim[oa]s?|derradeir[oa]|unica) (?:e (?:ultima|unica) )?(?:chances?|avis[oa]s?|oportunidades?|tentativas?|alertas?|notificac(?:ao|oes)|comunicados?|chamad[oa]s?|cobrancas?|lembretes?|prazos?|contatos?|recados?|mensage(?:m|ns)|vez(?:es)?|advertencias?|convocac(?:ao|oes)|ligac(?:ao|oes)|conversa)',
      '(?:chance|oportunidade|aviso|alerta|notificacao|comunicado|tentativa|cobranca|lembrete|contato|advertencia|ultimato) final|ultimato~|(?:amanha|depois|apos|dai|dali) .. (?:nao (?:havera|tera|vai ter|teremos|adianta|tem)|acabou|sera tarde|nem) .. (?:mais|negociac~|acordo|conversa|chance|desconto nenhum|volta|jeito)',
      '(?:segund[oa]|terceir[oa]|quart[oa]|quint[oa]|decim[oa]|enesim[oa]|[2-9]) (?:e ultim[oa] )?(?:aviso|cobranca|notificacao|vez que (?:te |lhe )?(?:cobr~|avis~|ped~|mand~|lig~))',
      '(?:nao (?:havera|tera|vai ter|teremos|vamos ter|existira|ha)) .. (?:outra|segunda|nova|mais) (?:chance~|oportunidade~|prazo~|aviso~|conversa~|vez|proposta~)',
      'agora ou nunca|e hoje ou nunca|(?:e|tem que ser|precisa ser|so serve) (?:hoje|agora) (?:ou|sem falta|e pronto|e ponto)|de hoje nao passa|nao passa de hoje|hoje e o (?:limite|ultimo prazo|prazo final)|prazo (?:fatal|improrrogavel|maximo e hoje)|impreterivel~|improrrogavel~|sem (?:direito a |chance de |possibilidade de )?(?:prorrog~|adiament~|tolerancia|negociac~|conversa|discussao)|inadiavel|(?:poucas|ultimas) horas .. (?:<pagar>|decidir)|sem mais (?:prazo|demora|delongas|desculpas|adiamento)',
      '(?:tempo|prazo|relogio|contagem) .. (?:esta |ta )?(?:acabando|correndo|se esgotando|esgotando|regressiva|contra voce|estourando|terminando|no fim)',
      `(?:urgente|urgentissim[oa]|urgentemente|urgencia|emergencia)`,
      `(?:<pagar>|respond[ae]~|entre em contato|lig[uo]?e|retorne|manifest~|deposite|exij[oa]~|exigimos|ordeno) .. imediat[oa]~|imediat[oa]~ .. (?:<pagar>|comparec~|contato)|pagamento imediato|imediata (?:regularizacao|quitacao)|(?:regularizacao|quitacao|solucao|providencia) imediata`,
      '(?:pag[aeu]{1,2}|quit[ea]|acert[ea]|deposit[ea]|resolv[ea]|mand[ea]|transfer[ie]|regulariz[ea]|faz|faca|respond[ea]|aparec[ae]) .. (?:agora mesmo|ja e ja|agora ja|neste (?:instante|momento|exato)|nesse (?:instante|momento)|nesta hora|logo(?! (?:mais|que|apos|depois|ali|cedo|em seguida))|de uma vez(?: por todas)?|rapidinho|rapido|correndo|pra ontem|sem falta|sem demora|o mais rapido|o quanto antes|(?:ainda )?hoje sem falta)',
      '(?:de uma vez por todas|pra ontem|nem mais um dia|nem um dia (?:a )?mais|nem mais um minuto|sem choro|custe o que custar|de qualquer (?:jeito|maneira|forma) .. pag~)',
      '(?:<vc> )?(?:tem|tera|terao|dou|damos|daremos|concedo|concedemos|prazo (?:de|maximo de|final de)|apenas|somente|so|ultimas|nas proximas|em) (?:so |apenas |somente |ate |mais |as ultimas |exatas )?(?:12|24|36|48|72|vinte e quatro|quarenta e oito|duas|tres|2|3|6|poucas|1|uma) ?(?:h|hs|hrs|horas?) .. (?:<pagar>|para|pra|ou|senao|se nao|e nada mais|corridas)(?! (?:confirm~|cair|compensar|entreg~|chegar|retirar|respond~|atend~|te |voce))',
      '(?:<pagar>) .. em (?:ate )?(?:12|24|36|48|72|1|2|3|6) ?(?:h|hs|hrs|horas)(?! (?:confirm|cai|compens))',
      `(?:exij[oa]|exigimos|ordeno|ordenamos|estou mandando|intimo|intimamos|determino|determinamos|demando)`,
      `(?:trate|trata|tratem|faca o favor|faz favor|fac[ao] o favor|ve|veja|vejam|da um jeito|de um jeito|de seu jeito|da teu jeito|da seu jeito|se apress[ea]|corra|corre|mexa se|se mex[ae]) (?:se |de |logo |e )?(?:de )?(?:<pagar>|<te> |atender|responder|cumprir|logo|porque|resolv~)`,
      '(?:nao )?(?:deix[ae]|deixe|pode) (?:passar|ficar|ultrapassar) d[ea] (?:hoje|amanha|sexta|segunda)|(?:resolv[ae]|pag[au]e?|acert[ae]|quit[ae]|mand[ae]|deposit[ae]|respond[ae]|lig[au]e?) (?:isso |isto |me |nos |essa conta |a conta |a parcela |tudo |o que deve )?(?:ja|agora)(?! (?:pelo|pela|com|por|para|e ganh|no pix|via|em ate|mesmo com))',
      '(?:quero|queremos|preciso|exijo|espero|tem que|cai|caia) .. (?:dinheiro|pix|pagamento|valor|deposito|grana) .. (?:na conta|na mao|na minha mao|no caixa|hoje|agora|ja|ate (?:o )?(?:meio dia|hoje|as))',
      '(?:pela|pel[ao]|a) (?:ultima|milesima|decima|enesima|terceira|quarta|quinta|centesima|[0-9]{1,3}a?) vez(?! que (?:compra|nos|vem|voce (?:veio|comprou)))',
      '(?:quero|queremos|exijo|exigimos) (?:o |meu |o meu |nosso |receber )(?:dinheiro|pagamento|valor|que e meu)',
      'corr[ae](?! (?:tudo )?bem| d[ae]| par[ae] (?:a loja|conferir|aproveitar|garantir)| que (?:as|os|o|a) | atras)(?: |$)',
      '(?:nao (?:aceit|toler|admit|perm|conced|dar|dou|ter|ha)[a-z]{0,7}) (?:mais )?(?:<w> ){0,2}(?:atras|demora|adiament|desculp|prorrog|prazo|promess)[a-z]{0,6}|prazo (?:ja )?(?:encerrad[oa]|vencid[oa]|esgotad[oa]|terminad[oa]|expirad[oa]|estourad[oa])|(?:falta[m]?|restam?|sobra[m]?) (?:so |apenas |somente |poucas? |algumas |menos de |[0-9]{1,2} ){1,2}(?:horas?|minutos?|h)|(?:ultim[oa]s?|poucas|derradeir[oa]s?) (?:horas?|minutos?|instantes?|dias?) (?:para|pra|do (?:seu )?prazo|d[oe] prazo) (?:<w> ){0,3}(?:pag~|acert~|regulariz~|quit~|prazo|evitar|antes)',
      'antes d[ae] meia noite|ate (?:a )?meia noite (?:ou|senao|sem falta)',
      '(?:nao (?:deix[ea]|espere|perca)) .. (?:para depois|pra depois|a (?:ultima|situacao|conta|divida)|essa chance|sua chance|a chance de (?:regulariz|pag|quit|acert)~|o prazo|mais tempo)',
      'ou (?:voce |vc |o senhor |a senhora )?(?:pag[aeu]~|acert[ae]|resolv[ae]|quit[ae]) (?:hoje |agora |logo |tudo |ate .. )?ou',
    ],
    allowed: [
      '(?:entrega|pedido|consulta|caso|troca|conserto|mudanca|algo|coisa|assunto|motivo|encomenda|servico) (?:mais |bem |muito |seja |for |e )?urgente|urgente .. (?:entrega|pedido|voltagem|estoque)',
      '(?:pediu|pedir|pede|precis~|com) .. urg~ .. (?:entreg~|pedid~|montag~|envi~)|urgencia (?:na|da|no|do|de) (?:entrega|envio|pedido|montagem|conserto|troca)',
      '(?:nao|sem|nada|nem) (?:e |ha |tem |precisa |de |com |nenhuma |pressa nem |nenhum ){0,3}(?:urgent~|urgencia|emergencia)',
      '(?:plantao|saida|telefone|luz|luzes|contato|reserva|caso|porta) de emergencia',
      '(?:ultim[oa]s?) (?:oportunidade~|chance~|chamada~) .. (?:comprar|levar|garantir (?:seu|o seu|a sua)|estoque|colecao|sorteio|inscri~|participar|peca~|concorrer|cupom|cupons|unidade~)',
      'ultimas? vez(?:es)? (?:que|em que) .. (?:nos vimos|comprou|veio|conversamos|esteve|passou|falamos|pagou|voce)',
      'ultim[oa]s? (?:mensagem|contato|conversa|ligacao|recado|lembrete) (?:foi|que trocamos|nossa|sua|do mes|do dia|do ano|nao|ficou|em|dizia|que (?:voce|te))',
      'pix .. imediat~|imediat~ .. (?:pix|confirm~|compens~|cai~|credito)|(?:confirm|compens|cai)~ .. imediat~|(?:entrega|retirada) imediata|(?:te |lhe )(?:respond|avis|retorn|devolv)~ .. imediat~|(?:desconsider|ignor)~ .. imediat~',
      '(?:entreg~|avis~|respond~|ligo|retorno|mando|passo|envio) .. sem falta',
      '(?:em|por) (?:caso de )?(?:emergencia|urgencia)',
      'mais rapido (?:que|do que|com)|de uma vez (?:so|fica|nao|e pesado|seria|esta)|pag~ .. de uma vez (?:fica|nao|e|so|ganha|tem)|(?:dificil|puder|pesad[oa]|tudo|conseguir|nao der) .. de uma vez|rapido (?:e|com) (?:facil|seguro)|(?:pix|jeito) .. rapid~',
      'prazo (?:da|de|para) (?:entrega|troca|garantia|proposta|montagem)',
    ],
    unlessSaying: [
      '(?:desconto|promocao|oferta) ... (?:ultim[oa]s? (?:chance|oportunidade))? .. (?:colecao|estoque|sorteio|natal)',
    ],
  },
];
