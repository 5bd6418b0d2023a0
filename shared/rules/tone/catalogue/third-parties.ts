import { OF_THE_ACCOUNT, type ToneRule } from '../rule';

/** Those before whom an account is nobody's business but the customer's. */
const NOT_FAMILY =
  'patrao|patroa|patroes|chefes?|chefia|encarregad[oa]|supervisor[a]?|empregador[a]?|rh|vizinh[oa]s?|vizinhanca|pastor[a]?';
const OTHERS = '<parente>|<chefe>|<conhecido>';
const TELL =
  '(?:(?:fal|avis|coment|mand|procur|cobr|convers|inform|comunic|cham|mostr|pass|pergunt|acion|trat|relat|telefon|comunic|deix|lig|ligu|busqu|notific|consult)(?:ar|o|ou|ei|amos|aram|arei|aremos|ando|a|e|em)|(?:cont)(?:ar|ei|amos|ou|aram|arei|aremos|ando|e|em|o para|o pra|o pro|o tudo)|contat(?:ar|ei|amos|aremos|arei)|(?:envolv|resolv|diz|dig)(?:er|o|i|emos|erei|eremos|endo|a|am)|ped(?:ir|i|imos|iremos|irei|indo)|peco|(?:d[aeo]u?|dar|deix(?:ar|o|ei)) (?:um |o )?recado|(?:entr(?:ar|o|arei|aremos|amos|ei)) em contato|(?:bat(?:er|o|eremos)) (?:um )?papo|disse(?:mos|ram)?|lev(?:ar|o|aremos) (?:isso|o assunto|o caso|a conta|a situacao|sua conta))';

const TOLD = {
  kind: 'third-party',
  severity: 'severe',
  why: 'Levar o assunto à família, ao trabalho ou a vizinhos expõe o cliente.',
  source: 'CDC arts. 42 e 71; LGPD',
  instead: [
    'prefiro tratar só com você',
    'fica só entre nós',
    'podemos combinar juntos a melhor forma de acertar',
  ],
  marks: 'clause',
  negatable: true,
  allowed: [
    '<seu> (?:<chefe>|<parente>|<trabalho>) ... (?:orcament|uniform|encomend|avental|surpresa|como (?:<vc> )?pedi)~',
    '(?:feliz|abenco~|abrac~|lembranc~|boas festas|bom|otim~|prosper~|saude|melhoras|carinho|beijo~|sentimentos|forcas?|conforto|paz) ... (?:familia~|filh~|mae|pai|espos~|marido|parente~|vo|avo|net~)',
    '(?:presente~|lembrancinha~|roupa~|calcad~|brinqued~|uniforme~|mochila~|material|perfume~|flores|dia d[oa]s?) ... (?:<parente>|<chefe>|<conhecido>)',
    '(?:se (?:<vc> )?(?:preferir|quiser|puder|for melhor|precisar|desejar)|pode|podem|caso (?:prefira|queira)) .. (?:<seu>|o|a|um|uma|alguem|algum) (?:<parente>|<conhecido>|amig[oa]) .. (?:vir|pass~|pag~|retir~|busc~|traz~|assin~|peg~)',
    '(?:indi(?:que|car|cou|quei)|convid~|traga|trazer|venha|vir|traz) ... (?:<parente>|<conhecido>)',
    '(?:<seu>) (?:<parente>) .. (?:ja )?(?:pagou|passou aqui|quitou|retirou|buscou|veio|trouxe|deixou (?:o (?:pagamento|dinheiro|valor)|pag[oa]|r|a parcela paga)) .. (?:obrigad~|agradec~|hoje|ontem|aqui|parcela|certinho|confirm~|tudo|o pagamento|recibo)',
    '(?:saida|depois|volta|horario|fim|final|antes|almoco|caminho|perto|entreg~|retir~) d[oa]? ?(?:<seu> )?(?:trabalho|servico|emprego|expediente)',
    '(?:fal~|convers~|combin~|trat~|resolv~) .. com (?:nossa|nosso|a nossa|o nosso) (?:gerente|equipe|pessoal|time|diretor~|supervisor~)',
    'contato .. <seu> .. (?:comprou|indic~|passou|e cliente)|(?:telefone|numero|contato) .. (?:entrega|para recado|de emergencia)',
    '(?:clientes|pessoal|colegas) .. sab~ que .. (?:pod~ contar|loja|nossa|aqui|atend~|preco~)',
    '(?:nossa|nosso|minha|meu|aqui) (?:empresa|gerente|equipe|pessoal|turma|familia|mae|pai|irma|irmao|filh[oa]|espos[oa]|marido|chefe|patrao|patroa)',
    '(?:boa|bom|otima) .. (?:trabalho|servico)',
    '(?:avis|mand|comunic|inform|envi|convid)[a-z]{1,5} .. (?:tod[oa]s|nossos|aos|[oa]s) .. (?:client|fregues|amig|conhecid|vizinh)~ ... (?:loja|numero|novos?|novas?|horario|endereco|catalogo|promoc~|ofert~|feriado|mudanc~|mudamos|whats~|telefone|inaugur~|sorteio)',
    '<vc> (?:<w> ){0,2}(?:falou|disse|comentou|ia|ficou|vai|quer|queria|precisa|precisava|pediu|combinou) ... (?:fal|ver|convers|combin|pergunt|decid|consult|mostr|resolv)[a-z]{0,4} .. com (?:o |a )?<seu> (?:<parente>|<conhecido>|<chefe>)',
    '(?:apag|exclu|remov|tir|retir|delet)[a-z]{1,5} .. (?:numero|telefone|contato)~ ... (?:<parente>|<conhecido>|<chefe>|<trabalho>)',
    '(?:diga|diz|avis|fal|ped)[a-z]{0,2} .. <seu> (?:<parente>|<conhecido>) ... (?:cheg|consert|pront|entreg|separad|guardad|encomend|reserv|orcament|esqueceu|montador|disponive)~',
    '(?:telefone|numero|contato|endereco|zap|whats)~ ... (?:entreg|montador|combinar|tecnico|liga antes|retir|busc|pedido|presente|encomend)~',
    'ped(?:iu|indo|ido|ir) (?:<w> ){0,3}(?:que )?nao ... (?:<trabalho>|<parente>)',
    '(?:numero|tamanho|telefone)~ ... (?:separo|reservo|guardo|experiment~|serv(?:e|ir))',
    '(?:numero|telefone|contato)~ ... (?:<w> ){0,5}(?:apagad|exclu|removid|tirad|retirad|deletad)~',
    '(?:recado|liguei|avis~|falei|deixei) ... (?:assunto particular|(?:para|pra) (?:<vc> )?(?:me|nos) (?:ligar|chamar|retornar))',
    '(?:passei|fui|passamos|fomos|estive) ... <seu> <w> ... (?:<entrega>|pedido|encomenda)',
    'clientes? (?:amig[oa]s?|vip)',
    '(?:peg~|consegu~|recebi) .. contato .. <seu> .. (?:comprou|indic~|passou|e cliente)|contato .. indicac~',
    '(?:nao|nunca|jamais) (?:vamos|vou|iremos|falamos|falo|comentamos|tratamos|passamos|contamos) ... (?:familia|parente~|trabalho|vizinh~|ninguem|patrao)',
    '(?:ofertas?|promoc~|desconto~|novidad~|sorteio|convite) ... (?:<conhecido>|<parente>)',
  ],
} as const;

/** Talk with others: kind about a present, a plan to reach third parties about an account. */
const PLANS = [
  `(?:<nos>|vai|vao|to|estou|estamos|resta|jeito e|melhor|ja|hoje|amanha|eu|nos|so|seremos|sou|somos|obrigad[oa]s? a|passo a|comec~ a|se nao|senao|e|ou|tive que|tivemos que|precisei|quer que eu|devo|pretendo|se .. ) (?:te |lhe |ter que |ter de |que |de |a |me |ate |tambem |mesmo |direto |diretamente |pessoalmente |hoje |amanha ){0,3}${TELL} ... (?:<seu>|os|as|o|a|com|seus|tod[oa] <seu>) (?:propri[oa] |querid[oa] |outr[oa] |pobre )?(?:${OTHERS})(?! (?:d[oa]|de) (?:jardim|loja|banco|venda|ofertas|produto))`,
  `(?:${TELL}) .. (?:com|pra|pro|para|a|ao|da|do|de|o|na|no|as|aos) (?:(?:o|a|os|as|toda a|toda) )?(?:<seu>) (?:${OTHERS})(?! (?:de ofertas|vip))`,
  `(?:falei|conversei|liguei|contei|avisei|falamos|conversamos|ligamos|contamos|avisamos|mandei|mandamos|procurei|procuramos|encontrei|deixei recado|informei|perguntei) .. (?:<seu>|com o|com a|pro|pra|para o|para a) (?:${OTHERS})`,
  `(?:<seu>) (?:${OTHERS}) .. (?:nao |n )?(?:tem vergonha|te ensin~|te educ~|pode pagar|paga por|vai ter desgosto|ficari[a-z]{1,3} (?:decepcion|triste|com vergonha|envergonh)~)`,
  `(?:vou|vamos|iremos|irei|vai|vao|posso|podemos|ligar|ligo|ligamos|ligaremos|aparecer|apareco|apareceremos|passar|passo|cobrar|cobro|procurar|visitar|mandar|entregar carta|telefonar|ir) .. (?:<te> )?(?:<w> ){0,3}(?:n[oa]|a[oo]?|em|pr[oa]|para [oa]|d[oa]|ate [oa]) (?:<seu>|local de) (?:<trabalho>)`,
  `(?:liga(?:ndo|r|mos|remos|rei)|ligo|visita(?:r)?|cobranca|cobrar|recado|carta) .. (?:n[oa]|pr[oa]|para [oa]|a[o]) (?:<trabalho>|rh|empregador|recursos humanos)`,
  `(?:tenho|temos|sei|sabemos|consegui|peguei|conseguimos|guardei) .. (?:telefone~|numero~|contato~|zap|whats~|nome|endereco) d[oea]s? (?:local de |<seu> (?:<trabalho>|<chefe>|<parente>|<conhecido>)|<trabalho>|(?:<seu> )(?:<parente>))`,
  `(?:ou|vou|prefere|quer que eu) (?:falo |fale |falar |resolvo |resolva |trato |trate |acerto |acerte |ligo |ligue |cobro |cobre |converso |converse |chamo |chame |seja )?(?:com|pra|pro|para o|para a|a|o|ao|do|da) (?:<seu> )(?:${OTHERS})`,
  `(?:cobr|acion|execut|cham)(?:ar|amos|aremos|arei|ando|o|ou) .. (?:avalista|fiador[a]?)`,
  '(?:liguei|ligamos|fui|fomos|passei|passamos|estive|estivemos|telefonei) (?:ai |la |ate )?(?:n[oa]|ao?|em|ate [oa]) <seu> (?:<trabalho>)',
];

/** The matter belongs to the customer alone: not to family, boss or neighbours. */
export const thirdParties: readonly ToneRule[] = [
  {
    ...TOLD,
    find: PLANS,
    onlySaying: OF_THE_ACCOUNT,
  },
  {
    ...TOLD,
    find: [
      '(?:vou|vamos|irei|iremos|terei|teremos) (?:ter que |ter de |que |de )?(?:ligar|telefonar|ir|passar|cobrar|falar|aparecer) (?:<w> ){0,2}(?:n[oa]|pr[oa]|para [oa]|ao?) <seu> (?:trabalho|servico|emprego|empresa|firma)(?! .. (?:entreg|lev|deix|busc|retir|avis|confirm)~)',
      `<seu> (?:${NOT_FAMILY}|<parente>) .. (?:vai|vao|ira|irao) (?:ficar sabendo|saber|descobrir) .. (?:<devido>|disso|de tudo|que <vc>|dess[ae])`,
      `(?:avisei|contei|reclamei|comentei) (?:<w> ){0,3}(?:pr[oa] |para [oa] |a[o]? |com [oa] |com )?<seu> (?:patrao|patroa|chefes?|chefia|encarregad[oa]|supervisor[a]?|rh)`,
      `(?:<nos>) procurar (?:<seu>) (?:<parente>)(?! .. (?:entreg|present)~)`,
      `(?:<nos>|vai|vao|se nao|senao|ou|estou|to) (?:te |lhe |ter que |ter de |que |de |a |tambem |mesmo |direto |hoje |amanha ){0,3}${TELL} ... (?:<seu>) (?:propri[oa] )?(?:${NOT_FAMILY})`,
      `(?:<nos>|vai|vao|se nao|senao|ou|estou|to) (?:te |lhe |ter que |ter de |que |de |a |tambem |mesmo |direto |hoje |amanha ){0,3}${TELL} ... (?:<seu>) (?:<parente>|<conhecido>) ... (?:<devido>|pag~|acert~|cobr~|quit~|vergonha|quem <vc>|o que <vc>)`,
      `(?:se nao|caso nao|senao|ou entao|enquanto nao) ... ${TELL} ... (?:<seu>) (?:${OTHERS})`,
      `(?:cobr(?:ar|o|aremos|arei|amos)) .. (?:d[oa]|com [oa]?|pr[oa]|n[oa]) ?(?:<seu>) (?:${OTHERS})`,
    ],
    hints: [
      '(?:da|de|pode dar|podia dar|consegue dar|podes dar) (?:um toque|uma palavrinha|um alo|um puxao de orelha) (?:nel[ea]|com|pr[oa] el[ea]|para el[ea]|n[oa] <w>)',
      '(?:funcionari[oa]|professor[a]?|colaborador[a]?|empregad[oa]|alun[oa]) (?:<w> ){0,7}(?:tem|possui|esta com|ficou com|deixou) (?:<w> ){0,3}(?:pendenc|parcel|valor|divid|debit|prestac|conta)[a-z]*',
      '(?:coment|fal|convers|cont)[a-z]{1,4} (?:com|pr[oa]|para) el[ea]s? (?:o valor|sobre <seu>|sobre a (?:conta|parcela)|quanto <vc>|d[ao] <seu> (?:conta|parcela|atraso|divida|carne)|d[ao]s? (?:parcelas?|conta) )',
      ...PLANS,
      `(?:<seu>) (?:propri[oa] )?(?:${OTHERS}) .. (?:sab(?:e|em|endo|er|ia|iam|ira|erao)|soub~|descobr~|fic(?:ar|a|ara|ou|arao) sabendo|precis[ae] saber|va[io] saber|merece saber|gostar~ de saber|va[io] (?:gostar|adorar|achar|pensar|dizer|ficar|ouvir)|iria[m]? (?:gostar|achar|adorar)|ia[m]? (?:gostar|achar|adorar)|(?:me |nos |ja |que ){0,2}(?:disse(?:ram)?|falou|falaram|contou|contaram|confirm(?:ou|aram)|coment(?:ou|aram)|garant(?:iu|iram)|reclam(?:ou|aram)|inform(?:ou|aram))|va[io] receber|recebera|va[io] ter que pag~|tera que pag~|vao pag~|vai pag~ por|responde por|vai responder|vai ser (?:chamad|procurad|cobrad|avisad|comunicad|acionad|informad)~|sera[o]? (?:chamad|procurad|cobrad|avisad|comunicad|acionad|informad|contatad)~|(?:tem|teria|sente) vergonha|pag~ (?:por voce|sua|no seu lugar)|aprov~ isso|concord~)(?! .. (?:presente|cor|tamanho|modelo|surpresa|produto|sofa|cadeira))`,
      `(?:ped[ei]|peca|pedir|pega|pegue|arrum[ae]|arranj[ae]|empresta~|conseg~) .. (?:dinheiro|emprestado|ajuda|emprestimo|grana|adiantamento|vale) .. (?:<seu>|a|o|com|pra|pro|ao|pros|da|do|algum|um) (?:<seu> )?(?:${OTHERS})`,
      `(?:na frente|diante|perante|a vista) d[eoa]s? (?:<seu> )?(?:${OTHERS}|todos|todo mundo|outros)`,
      '(?:descont~ (?:n[oa]|d[oa] seu) (?:folha|salario))',
      `(?:avis[ae]|diz|diga|dig[ao]|fal[ae]|ped[ei]|peca|lembr[ae]|cobr[ae]|pass[ae]|d[ae]|mand[ae]) (?:o recado |esse recado |este recado |o aviso )?(?:pr[oa]s?|para [oa]s?|a[o]?s?|com|o|a|d[oa]s?) (?:o |a )?(?:<seu> )?(?:(?:${OTHERS}) (?:para |pra )?(?:que )?|[a-z]{3,12} (?:para |pra |que )(?:el[ea] |del[ea] |vir ))(?:el[ea] |a |o |vir |nos |me )?(?:<w> ){0,3}(?:d[eo]v~|parcela~|pag~|conta~|atras~|devendo|acert~|carne|em aberto|venc~|divida~|pendencia~|quit~|debito~)`,
      '(?:parcela~|conta~|divida~|carne|debito~|pendencia~|prestac~|nome|atraso|boleto~) (?:em aberto |atrasad[oa]s? |vencid[oa]s? |que )?(?:dele|dela|deles|d[oa]s? <seu> (?:<parente>|<conhecido>|<chefe>))(?! (?:ja )?(?:foi|foram|esta quitad|estao quitad|chegou))',
      '(?:el[ea]|<seu> (?:<parente>|<conhecido>|<chefe>)) .. (?:esta|ta|anda|vem|continua|tem|ficou|possui|deix~|nao) .. (?:nos |me )?(?:devendo|em atraso|atrasad[oa]|em aberto|inadimplente|parcela~|divida~|conta~ (?:aqui|com|conosco|na loja)|pendencia~|sem pag~|pag(?:a|ou))',
      `(?:como|ja que|por ser|sendo|na qualidade de) .. (?:<parente>|avalista|fiador[a]?|vizinh[oa]|patrao) d(?:el[ea]|[oa]) ... (?:pag~|resolv~|ajud~|acert~|assum~|convenc~|cobr~|fal~)`,
      `(?:ped[ei]|peca|mand[ae]|fal[ae]|deix[ea]|faz|faca) (?:para|pra|pro|ao?|com|o) ?(?:<seu>) (?:<parente>|<conhecido>) .. (?:<pagar>)`,
      `(?:bilhete|recado|carta|aviso|notificacao|mensagem|cobranca|envelope) .. (?:com|para|pra|pro|n[oa]|a[o]?|d[oae]) (?:o |a )?(?:<seu> )?(?:${OTHERS}|<trabalho>)(?! (?:da loja|de entrega))`,
      `(?:e|eh|seria|falo com|voce e|vc e|aqui e) (?:o |a |com o |com a )?(?:<parente>|<chefe>|vizinh[oa]|amig[oa]|avalista|fiador[a]?) d[aoe] (?:<w> ){1,12}(?:conta~|parcela~|compra~|el[ea]|pag~|divida~|devendo|atras~|carne|acert~|pendencia~|debito~|loja)`,
      `(?:mand[ae]|faz|faca|bot[ae]|coloc[ae]) .. (?:<seu> )(?:<parente>) .. (?:trabalh~|ajud~|pag~|vend~|assum~)`,
      '(?:seus?|suas?|teus?|tuas?) (?:patrao|patroa|patroes|chefes?|chefia|supervisor[a]?|encarregad[oa]|empregador[a]?|rh|gerente(?! (?:de (?:conta|banco)|d[oa] banco)))',
      '(?:clientes|fregues[a-z]{2,3}|pessoal|turma|vizinhos|vizinhas|amig[oa]s|parentes|colegas) .. (?:ja )?(?:sabem|sabe|souberam|ficaram sabendo|vao saber|comentam|desconfiam) .. (?:<vc>|<seu>|que|d[oea]|disso)',
      '(?:telefone~|numero|contato~|endereco|ramal|email|e mail) .. d[oea] (?:<seu>) (?:local de )?(?:<trabalho>|<parente>|<chefe>|<conhecido>)',
      '(?:ped[ei]|peca|pega|peg[ue]{1,2}) (?:pra|para|pro|ao?|com|d[oa]) <seu> (?:<parente>|<conhecido>) .. (?:dinheiro|tem|grana|emprest~|salario|aposentadoria)',
      '(?:e|eh|falo com|falar com|voce e|aqui e) (?:o |a )?(?:patrao|patroa|chefe|encarregad[oa]|supervisor[a]?|empregador[a]?) d[oae]s? (?!loja|banco|cozinha|setor|obra|estoque|entrega|deposito|oficina|fabrica|turma)<w>|(?:patrao|patroa|chefe|encarregad[oa]|supervisor[a]?|empregador[a]?) d[oae]s? (?!loja|banco|cozinha|setor|obra|estoque|entrega|deposito|oficina|fabrica|turma)<w>(?=\\?)',
      '(?:segur|descont|retenh|ret|abat)(?:ar|a|e|er|em|o|amos) ... (?:do|no) (?:pagamento|salario|ordenado|vale|adiantamento) (?:dele|dela|d[oa] <w>)|d[oe] salario (?:dele|dela)',
      'convenc(?:a|e|er) (?:<w> ){0,4}(?:a |para |pra )?(?:vir |que )?(?:<w> )?(?:pag|acert|quit|regulariz|resolv)[a-z]{1,3}',
      '(?:faca|faz|fazer|obrig(?:ue|a|ar)) (?:com que )?(?:el[ea]|<seu> (?:<parente>|<conhecido>)) (?:<w> ){0,2}(?:pag|acert|quit|regulariz)[a-z]{1,3}',
      '(?:pedi|pedimos|falei|falamos|conversei|conversamos|contei|contamos|comentei|comentamos|avisei|avisamos|expliquei|explicamos) (?:<w> ){0,3}(?:com|pr[oa]|para [oa]|a[oa]?) (?:<w> )?(?:pastor[a]?|padre|sindic[oa]|president[ea]|recepcionista|secretari[oa]|porteir[oa]|moc[oa] d[oe] <w>|colegas?|vizinh[oa]|diretor[a]?|professor[a]?|rh|chefia|portaria) ... (?:<seu>|voce|vc|parcel~|conta|situac~|carne|boleto|divid~|pendenc~|prestac~)',
      '(?:esta|ta|estao|tao|ficou|ficaram|foi) (?:ja )?sabendo (?:d[eao]s? |de )(?:<w> ){0,2}(?:tudo|parcel~|conta~|divid~|situac~|carne|pendenc~|prestac~)',
      '(?:passa|passe|me da|me de|manda|mande|informa|informe|tem|sabe) (?:<w> ){0,2}(?:telefone|numero|contato|endereco|zap|whats[a-z]*) (?:novo |atual |certo )?(?:dele|dela)',
      '(?:avis|fal|diz|dig|lembr|cobr|ped|peca)[a-z]{0,3} (?:pr[oa] |para |a |com )?el[ea] (?:que|vir|pra|para) ... (?:parcel|cont|venc|acert|pag|carne|aguard|atras|bolet|prestac)~',
      '(?:avalista|fiador[a]?) .. (?:pag~|cham~|respond~|cobr~|acion~|avis~|sab~|procur~|assum~|arc~)',
      '(?:<todos>|(?:outr[oa]s|nossos|demais) clientes) .. (?:perguntando|comentando|falando) (?:de|sobre) (?:<vc>|<seu>)',
    ],
  },
];
