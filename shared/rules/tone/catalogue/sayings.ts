import { OPEN_DOOR, type ToneRule } from '../rule';

/** What follows a condition without harm: charges agreed, an offer that ends, an invitation to talk. */
const HARMLESS =
  'multa|juros|desconto|proposta|condicao|promocao|oferta|acordo|avis~|me (?:diga|diz|fal~|cham~|respond~|procur~|cont~)|cham~|convers~|combin~|podemos|pode|a gente|sem problema~|tudo bem|tranquil~|disposicao|respond~|deix[ea]|desconsider~|e so|reserva~|pedido|remarc~|ajud~|facilit~|divid~|parcel~|outro dia|outra data|lembr~|fic[ao] para|passamos|passo ai com|entend~|vence~|valor (?:muda|fica|passa|sera)|boleto|novo codigo|pix|correcao|nova data|nao tem problema|liberad~|segunda via';

/** Threats that everybody knows as sayings, and conditions followed by what the shop would do. */
export const sayings: readonly ToneRule[] = [
  {
    kind: 'threat',
    severity: 'mild',
    why: 'A frase soa como ameaça.',
    source: 'CDC arts. 42 e 71',
    instead: OPEN_DOOR,
    marks: 'clause',
    find: [
      '(?:isso|isto|essa historia|a coisa|assim|situacao) nao (?:vai|pode|ira|vao) (?:ficar|passar|terminar|acabar) (?:assim|barato|por isso|em branco|impune|desse jeito|batido|nisso|bem)|nao (?:vai|vou deixar) (?:sair|ficar) barato|(?:vai|sair|saira|sai) (?:muito |bem )?car[oa] (?:pra|para|no final|depois)|custar caro',
      '(?:vai ter|tera|tem|havera) (?:troco|volta|retorno|revanche|o que merece|o seu)(?! (?:da|do|em|ao|para|pra|com|de|sobre|na|no))|o que e (?:seu|teu) (?:esta|ta) guardado|nao perde (?:por|pra|para) esperar|espera (?:so )?pra ver|me paga por isso|voce (?:ainda )?(?:me paga|vai me pagar caro)|deixe? estar jacare|(?:vai|vao) colher o que plant~|quem planta .. colhe|aqui se faz|o mundo (?:da|gira) .. volta~|a vida (?:cobra|ensina)|o castigo vem|ri melhor quem ri',
      'ninguem .. (?:me|nos) (?:passa|engana|faz|deve|da|rouba|enrola)|(?:me|nos) (?:passar|passou|passa|passando) (?:para|pra) tras|(?:paga|pagar|pague|recebo|cobro|resolv[eo]~?) .. (?:de|por) (?:outro|outra|qualquer|um|meu) (?:jeito|forma|maneira|modo|meios?)(?! (?:que|de pag))|de outra forma .. (?:receb|cobr|resolv)~|(?:de|por) (?:outros|outro) (?:meios|meio|modos) .. (?:receb|cobr|resolv|garant)~|(?:tenho|temos|us(?:o|ar|amos|aremos|arei)|busc(?:o|ar|aremos)|recorr(?:er|o|erei|eremos) a|part(?:ir|o|iremos) para|(?:existem|ha|por|de)) (?:outros|nossos|meus) (?:caminhos|meios|metodos|jeitos|modos|recursos)|(?:tenho|temos|usar|usaremos) (?:outras formas|outras maneiras) de (?:receb|cobr|resolv)~',
      '(?:voce|vc|vcs|tu|ai|quem) (?:vai|ira|e que vai|tem muito mais a|tem muito a|so tem a|tem a) (?:mesmo )?(?:perder|sair perdendo|se prejudicar|ficar sem|se complicar|se queimar|se arrepender|aprender)(?! (?:essa oferta|a oferta|a promocao|o desconto|nada|peso|o sinal))|(?:pior|ruim|azar) (?:pra|para|o) (?:<vc>|seu|teu)|(?:vai|va) se (?:complicar|prejudicar|queimar|dar mal|ver comigo|ver com a gente)',
      '(?:nao|nem) (?:brinc|mex|mete|abus|desafi|zomb|subestim|duvid)[a-z]{1,3} (?:com|d[eo]|a|comigo|conosco|da minha|da nossa)(?! (?:a chuva|a saude|fogo))|nao (?:test|abus)[ea] (?:a |da |de )?(?:minha|nossa)|duvid[ao] (?:que eu|de mim|pra ver)|paga(?:r)? (?:pra|para) ver',
      '(?:nao )?(?:sabe|sabem|imagina|faz ideia) (?:d)?o que (?:eu |a gente |nos )?(?:sou|somos|faco|fazemos|posso|podemos) .. (?:capaz|fazer)|(?:sou|somos) capaz~? de (?:tudo|qualquer)|(?:nao|nada) (?:tenho|temos) (?:nada )?a perder|(?:vou|vamos|irei|iremos) ate o fim|(?:vou|vamos) (?:pra|para) cima|(?:vou|vamos) (?:fazer|tomar) (?:o que|uma atitude)(?! (?:for preciso para te|combin))|(?:tomar|tomarei|tomaremos) (?:uma )?atitude|atitudes? (?:mais )?(?:dras|seri|sever|energ|firm|dur)~',
      '(?:mal|coitad[oa]) (?:sabe|imagina) (?:voce|vc|ele|o que)|(?:logo|breve|amanha|em breve) (?:voce|vc) (?:vai|ira) (?:saber|descobrir|entender|ver|receber uma (?:visita|surpresa))(?! (?:as|os|a |o |nossas|nossos|que chegou))|(?:vai|tera|ter) (?:receber |ter )?uma (?:surpresa|visita|licao|visitinha|surpresinha) (?:desagradavel|nada|nossa|minha|inesperada|que nao|dos|d[oa]s meus)',
      'nao (?:respondo|me responsabilizo|nos responsabilizamos|respondemos) (?:mais )?(?:por (?:mim|nos|nada|isso|meus atos|meus)|pel[oa])|perd(?:er|endo|i|o) (?:a |minha )?(?:cabeca|linha|compostura|calma|educacao|controle)|(?:fora de mim|no meu limite|meu limite)',
      '(?:espero|tomara|rezo|oro|torco|queira deus|deus queira|deus te livre) (?:muito )?que (?:nada|nenhum~) .. (?:ruim|mal|grave|acontec~|pior)|(?:espero|esperamos|gostaria de|nao gostaria de|queria|preferia|prefiro|preferimos|seria bom|melhor) nao (?:precisar|ter|ser|chegar|me ver|precisarmos|termos|sermos) .. (?:que|de|a|tomar|usar|recorrer|ir|ser|chegar|partir|me|toma~)(?! (?:esper~|incomod~|perturb~|atrapalh~|aument~|reajust~))',
      '(?:agir|tratar|cobrar|falar|tomar|resolver|conduzir|ser|seremos|serei|conversa|tom|postura|forma|maneira|modo) (?:<w> ){0,3}(?:mais )?(?:dur[oa]s?|rigid[oa]s?|rispid[oa]|agressiv[oa]s?|drastic[oa]s?|sever[oa]s?|energic[oa]s?|pesad[oa]s?|rigoros[oa]s?|implacave~|sem do|sem piedade)|(?:com|mais|todo o|maior) rigor',
      '<nao> (?:vai|vao|ira|iria) (?:gostar|querer (?:saber|ver|descobrir|conhecer|me ver))|quer (?:ter )?(?:um )?(?:problema~|confusao|briga|encrenca)|(?:arrum|procur|cac|busc)(?:ando|ar|ou|a|e) (?:um )?(?:problema~|confusao|briga|encrenca|sarna)|acertar (?:as )?contas (?:com|comigo|conosco)|(?:chegou|chegar|chega|chegara) (?:a )?(?:sua )?(?:hora|vez) de (?:acert~|pag~|prestar)',
      'guerra|vingan~|me vingar|(?:tudo|td) o que (?:puder|for possivel) (?:pra|para) (?:te|voce)|te (?:prometo|garanto|juro) que (?:voce|vc|vai|isso)',
      '(?:farei|faremos|vou fazer|vamos fazer) (?:<w> ){0,3}(?:questao de .. (?:cont|mostr|avis|todo)~|da sua vida|valer (?:meus|nossos) direitos)|(?:meus|nossos) direitos|(?:corr|busc|exig|ir atras d|reivindic)[a-z]{0,6} .. (?:meus|nossos|os) direitos|direitos? .. (?:de|para) (?:cobr|receb|execut|exig)~',
    ],
    allowed: [
      '(?:jogo|filme|brinquedo) .. guerra|guerra .. (?:preco~|ofertas|travesseiro)',
      '(?:seus|<seu>|os) direitos|direitos do consumidor',
      'troco em',
    ],
  },
  {
    kind: 'threat',
    severity: 'mild',
    why: 'Condição seguida de castigo é ameaça.',
    source: 'CDC arts. 42 e 71',
    instead: OPEN_DOOR,
    marks: 'clause',
    find: [
      '(?:se|caso|enquanto) (?:<vc> |eu |isso |o pagamento |a parcela |a gente )?(?:<w> ){0,2}<nao> (?:me |nos |for |houver |cair |fizer |tiver |<vc> )?(?:pag|quit|acert|deposit|respond|aparec|cumpr|regulariz|resolv|receb|for pag|acordo|retorn|atend|vier|honr|compare|o pagamento|a regulariz|mand|cai(?! )|cair|chegar|entrar)[a-z]{0,7}',
      '(?:sem|na falta d[eo]|nao havendo|em caso de nao|o nao) (?:o )?(?:pagamento|retorno|acordo|resposta|quitacao|regularizacao) .. (?:<vai>|sera|serao|implica~|acarret~|result~|ger~|provoc~|lev~|import~)',
    ],
    unlessSaying: [HARMLESS],
  },
];
