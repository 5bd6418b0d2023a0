import { OPEN_DOOR, type ToneRule } from '../rule';

const THREAT = {
  kind: 'threat',
  severity: 'severe',
  source: 'CDC arts. 42 e 71',
  instead: OPEN_DOOR,
  marks: 'clause',
} as const;

const GOODS =
  'produto|produtos|mercadoria|geladeira|tv|televisao|moveis|sofa|celular|moto|carro|bens|fogao|maquina|guarda roupa|colchao|cama|mesa|notebook|aparelho|microondas|bicicleta|roupa|roupas|coisas|que comprou|que e (?:meu|nosso|da loja)';

/** Threats said openly: to come after somebody, to take things, to hurt, to close doors. */
export const threats: readonly ToneRule[] = [
  {
    ...THREAT,
    why: 'Dizer que sabe onde a pessoa mora ou trabalha, ou que vai atrás dela, é ameaça.',
    negatable: true,
    find: [
      '(?:sei|sabemos|descobr(?:i|imos|iremos)|conheco|conhecemos|tenho|temos) (?:muito bem |bem |sim |exatamente |ate )?(?:onde|aonde) .. (?:mor(?:a|am|as)|trabalh(?:a|am|as)|estud(?:a|am)|vive|dorme|anda|se esconde|fica <seu>|encontr~|te ach~)',
      '(?:sei|sabemos|conheco|conhecemos) .. (?:seu endereco|sua casa|sua rotina|seus? horarios?|seu trabalho|seu emprego|sua familia|seus filhos|onde seus filhos|o carro que|a hora que|que horas)',
      '(?:nos sabemos|eu sei) (?:onde|aonde) (?:te|lhe|o|a) (?:achar|encontrar|procurar)',
      '(?:vou|vamos|iremos|irei|vai|vao) (?:te |lhe |atras )?(?:achar|encontrar|cacar|perseguir|pegar) (?:voce|vc|<seu>)',
      '(?:vou|vamos|iremos|irei|vai|vao) (?:te|lhe) (?:achar|encontrar|cacar|perseguir|pegar|expor|humilhar|destruir|ferrar|ensinar|mostrar (?:com quem|quem|o que))',
      '(?:atras de (?:voce|vc|vcs|<seu>)|<te> encontro (?:na rua|por ai)|a gente se (?:encontra|esbarra|ve por ai)|nao (?:vai|vao) (?:escapar|fugir|se esconder|conseguir fugir))',
      '(?:vou|vamos|iremos|irei|vai|vao|mand(?:o|ar|arei|aremos|amos)|cheg(?:o|ar|aremos)|apare(?:co|cer|cemos|ceremos|cerei)|bat(?:o|er|erei|eremos|emos)|baixar|baixo|colar|colo|ir|irem|passar|passo|passaremos|esperar|espero|aguardar|fico|ficar|ficaremos|acampar|plantad[oa]|buzinar|gritar|fazer|faco|visitar) .. (?:<seu>|da|de|ai na|ai no|ai em|a|na|no|em) (?:<casa>|<trabalho>) (?:(?:te|lhe|para|pra|e) .. )?(?:cobr~|receb~|acertar as contas|resolver isso|exigir|escandalo|buzin~|grit~|plantao|ate (?:voce |vc )?(?:pagar|sair|aparecer)|todo dia|todos os dias|se nao|caso nao|senao|falar alto|busc~ (?:o que|meu|o dinheiro|as coisas))',
      '(?:cobr~|receb~) .. (?:na|no) <seu> (?:<casa>|<trabalho>)',
      '(?:se nao|caso nao|senao|sem pag~|enquanto nao) ... (?:vou|vamos|iremos|irei|vai|mando|apareco|aparecemos) (?:ai|ate ai|na <seu>|em <seu>|a <seu>|bater|pessoalmente|atras)',
      '(?:mand(?:o|ar|amos|aremos|arei)|envi(?:ar|aremos|o)|vao|vai) .. (?:uns|uma|um|o|os|meus?|nossos?) (?:rapazes|meninos|caras|homens|capang~|motoqueiro~|pessoal ai|gente ai|segurancas|amigos ai)',
      '(?:vou|vamos|irei|iremos|posso|podemos|eu|nos) (?:aparecer|apareco|chegar|chego|baixar|baixo|colar|colo|descer|desco|bater) (?:ai|ate ai|por ai)',
      '(?:vou|vamos|irei|iremos|passo|passamos|vai alguem) (?:ai|ate ai|na <seu> casa|a <seu> casa|em <seu> casa|atras) (?:para |pra )?(?:busc|cobr|receb|peg|resolv|exig|acert)(?:ar|er|ir)',
      '(?:bat(?:er|o|eremos|endo)|plantad[oa]|estarei|estaremos|esta(?:r|mos|ndo)?|fico|ficarei|ficaremos|ficar|aparec~|aparec[oa]|apareco|amanhec~|cheg(?:o|arei|aremos|ar)|acamp~|acampad[oa]|sent(?:o|ar|ad[oa])|esper(?:o|ar|ando|arei)|par(?:o|ar|ad[oa])) .. (?:n[oa]|em frente (?:a|da|de)|a|frente d[ae]|porta d[ae]|diante d[ae]|perto d[ae]) (?:porta da |frente da |calcada da |entrada da |porta de )?(?:<seu>) (?:<casa>|<trabalho>)',
      '(?:ou|senao|se nao|caso contrario|dai|entao) (?:eu |nos |a gente )?(?:<vai> |terei que |ter que |ter de )?(?:vou|vamos|ir|irei|iremos|apareco|aparecemos|passo|chego|desco|subo) (?:ai|ate ai|la|pessoalmente|em pessoa|na sua|ate (?:sua|voce))',
      '(?:mand|envi|pass|vai|vem|vao|vou)[a-z]{0,5} .. (?:uns|umas|uma|um|o|os|meus?|nossos?) (?:amig[oa]s?|conhecid[oa]s?|gente|pessoal|primos?|irmaos?|parceiros?|homens|brutamontes|grandalhao) .. (?:convers~|visit~|resolv~|cobr~|busc~|ai|falar|te )',
      '(?:cuidado|atencao) (?:ao|a|quando|na|no|com quem|por onde|com o que|com a sua|com sua|com seu) (?:andar|sair|voltar|dormir|rua|sua familia|esquina|for|passa|anda|noite|filh~|famili~|carro|moto|vida|costas)',
    ],
    allowed: ['atras d[eoa]s? (?:<seu> )?(?:pedido|encomenda|produto|peca|modelo|tamanho|cor)'],
    unlessSaying: [
      '<entrega>',
      'se (?:voce |vc |o senhor |a senhora )?(?:preferir|quiser|achar melhor)',
      'levar .. (?:recibo|nota|carne|pedido)',
    ],
  },
  {
    ...THREAT,
    why: 'Ameaçar com dano, força ou castigo é proibido.',
    find: [
      '(?:te|lhe|nele|nela) (?:quebr~|bat(?:o|er)|mat(?:o|ar)|arrebent~|surr~|estour~|acert~ a cara|meto|da uma licao|dar uma licao)',
      '(?:quebr~|estour~|arrebent~|part~) .. <seu> (?:cara|pernas?|dentes|casa|carro|braco~|ossos)',
      'surra|porrada|pancada|tiro|levar um pau|meter a mao|meter bala',
      '(?:dar um|daremos um|dou um) jeito (?:em|n[oa]|nele) (?:voce|vc|<seu>|isso do meu jeito)',
      '(?:do|a) (?:meu|nosso) (?:jeito|modo)',
      '(?:acab|destru|ferr|desgrac)(?:ar|o|amos|aremos|arei) com (?:a |o )?(?:<seu> )?(?:voce|vc|vida|nome|reputacao|raca|sossego|paz|credito)',
      'na marra|(?:por|no|na) (?:bem|amor) ou (?:por|pel[oa]|no|na) (?:mal|dor)|pel[oa] (?:mal|dor)|por mal|a (?:bala|pauladas|tapa|paulada)|(?:cobrar|receber|pegar|tomar|buscar|arrancar|levar) .. a forca',
      '(?:acert~|ajust~) (?:as )?contas com (?:voce|vc|ele|ela)',
      '(?:vai|vao|ira|irao|voce|vc) (?:se |te )?(?:arrepend~|lament~ muito|pagar caro|sofrer|sentir na pele|chorar|custar caro|se dar mal|se ferrar|se lascar|sair perdendo|sair caro)',
      '(?:voce|vc|ja|so|ai|vai) (?:vai |so )?ver (?:so|com quem|do que|o que|uma coisa|comigo)|me aguard[ea]m?|aguard[ea]m? (?:as|e vera|so|pra ver|que vem|o pior)|(?:te|vc|voce) prepar[ea]|(?:se )?prepar[ea] (?:se )?(?:para|pra|pro) .. (?:pior|consequencia~|receber visita|surpresa|guerra|arcar|responder)|(?:me )?espere so',
      '(?:tom[ea]|tenh?a) (?:muito )?cuidado (?:comigo|com a gente|conosco|na rua|por onde|ao sair|quando)|abr[ae] (?:o|seu) olho|se cuid[ae] (?:hein|viu|porque|pois|que)',
      '(?:nunca mais|jamais) .. (?:compr|vend|parcel|fi|tem|tera|ter|consegu|peg|entr|pis)~',
      '(?:nao|nem) (?:vai|vao|ira|conseguira|consegue|compra|pisa|entra) .. (?:compr~ )?(?:em|n[oa]) (?:lugar nenhum|nenhum lugar|nenhuma loja|loja nenhuma|comercio nenhum|praca|mais nada)',
      '(?:nenhuma|nenhum) .. (?:loja|lugar|comercio|banco|comerciante) .. (?:vai|ira|vender|aceit~|fia|confi~)',
      '(?:portas|credito) .. (?:fech~ (?:para|pra)|queimad~ na)',
      'inferno',
      '(?:nao|sem|perder?|perdera|acab~ com|tirar) (?:o |a |vai |vao |tera |ter |mais |nem |seu |teu ){0,4}(?:sossego|descanso|sono)',
      '(?:nao|nem) (?:vai|vao|tera|terao|ter|vou te deixar|vou deixar) .. (?:ter )?(?:sossego|paz|descanso)',
      '(?:lig(?:ar|o|aremos|arei|ando)|mand(?:ar|o|aremos|arei|ando) (?:mensage~|recado~)|cobr(?:ar|o|aremos|ando)|perturb~|incomod~|encher .. saco) .. (?:todo (?:santo )?dia|todos os dias|toda hora|o dia (?:todo|inteiro)|dia e noite|sem parar|ate .. (?:pagar|atender|responder|cansar)|de hora em hora|a cada (?:hora|minuto|dez|cinco)|24 horas)',
    ],
    allowed: [
      'quer sossego|com sossego|para (?:seu|o seu) sossego',
      '(?:tiro|pancada|surra) de (?:festim|meta|laco)',
      '(?:seu|do) jeito',
      'chuva~ .. pancada~|pancada~ de chuva',
      'nao .. (?:vai )?ver .. (?:nada|mais) igual',
      '(?:nao|nunca) .. (?:perca|perder|perdera) .. (?:prazo|oferta|promocao|desconto|novidade)',
      'sem (?:voce )?perder .. sono',
      '(?:nunca mais|jamais) .. (?:perder|esquecer|se preocupar|pagar juros|ficar sem)',
    ],
    negatable: true,
  },
  {
    ...THREAT,
    why: 'Tomar de volta o que foi vendido só a Justiça decide: na mensagem é ameaça.',
    negatable: true,
    find: [
      `(?:<nos>|mand(?:o|ar|aremos)|quero|queremos|vai|vao|ja|amanha|hoje|se nao|senao|ou|nao pag~) .. (?:recolho|tomo|retomo|busco|pego|confisco|tomar|retomar|recolher|arrancar|confiscar|apreender|pegar|buscar|retirar|levar|tirar) (?:de volta )?(?:<w> ){0,3}(?:${GOODS})`,
      `(?:devolv[ae]|devolver|devolvam) .. (?:${GOODS}) .. (?:se nao|ja que nao|ou pag~|que nao pag~|nao pag~)`,
      '(?:tomar|tomo|tirar|tiro) .. (?:de volta|de voce|de vc|de sua casa|o que e meu)',
    ],
    allowed: ['(?:tomar|tiro|tirar) .. de volta .. (?:duvida|cafe)'],
    unlessSaying: [
      '<entrega>',
      'se (?:voce |vc |o senhor |a senhora )?(?:preferir|quiser|achar melhor)',
      'defeito',
      'lavar|limpeza',
    ],
  },
  {
    ...THREAT,
    severity: 'mild',
    why: 'Dizer que o crédito vai ser cortado pressiona; diga como mantê-lo.',
    source: 'CDC art. 42',
    negatable: true,
    find: [
      '(?:perde|perdera|perder|perca) .. (?:credito|crediario|limite|confianca da loja)',
      '(?:cort|cancel|bloque|suspend|encerr)(?:ar|o|amos|aremos|arei|ad[oa]|emos|er|eremos|id[oa]|erei) .. (?:<seu>) (?:credito|crediario|cadastro|limite|fiado|ficha|compras?)',
      '(?:seu|teu) (?:credito|crediario|cadastro|limite|fiado) .. (?:cortad[oa]|cancelad[oa]|bloquead[oa]|encerrad[oa])',
      'nao (?:vend|fi|parcel)[a-z]{1,6} mais (?:nada )?(?:para|pra|pro|a) (?:voce|vc|<seu>|o senhor|a senhora)',
    ],
    allowed: ['cartao (?:de|do) credito|credito de r'],
  },
];
