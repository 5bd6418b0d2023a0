import { OPEN_DOOR, type ToneRule } from '../rule';

/** Irony and reproach: said with a smile, and it hurts all the same. */
export const irony: readonly ToneRule[] = [
  {
    kind: 'insult',
    severity: 'severe',
    why: 'Ironia fere o cliente e afasta o pagamento.',
    source: 'CDC art. 42',
    instead: OPEN_DOOR,
    marks: 'clause',
    find: [
      '(?:parabens|obrigad[oa]|valeu|brilhante|bonito|lindo|que lindo|que beleza|maravilha|otimo exemplo|show|nota dez|palmas|aplausos|trofeu|medalha|premio|oscar) .. (?:pel[oa]|para|de|por|d[eo]|ne|hein|por nao|viu) .. (?:calote|atraso|falta|nao pag~|sumi~|desaparec~|vergonha|cara de pau|enrol~|mentir~|esquec~ (?:de novo|sempre)|prejuizo|descaso|desconsider~|me deixar|deixar|dar o cano|nada)',
      '(?:bonito|lindo|bonita|linda|que beleza|que maravilha|belo|otimo|legal) (?:isso )?(?:hein|ne|viu|da sua parte|exemplo)(?! (?:o|a|os|as|esse|essa|ficou|est|nov|sua|seu|prod))',
      '(?:pra|para|na hora d[eo]|hora d[eo]|so|so sabe|rapid[oa] (?:pra|para)|facil|bom (?:pra|para|de)|boa (?:pra|para|de)|lembr~ d[eo]|gost~ d[eo]) (?:comprar|levar|gastar|pedir|escolher|pedir fiado|viajar|passear|beber|festa~|cerveja|churrasco|balada|praia|postar|curtir|sair|celular novo|levar|cabelo|unha~|salao|shopping|ifood|farra|comer fora|bar|role|cachaca|cigarro|jogo|bet) ... (?:(?:mas|e|na hora|pra|para|agora|so que|ja) .. (?:pag~|acert~|nada|some|sumi~|esquec~|nao|demor~|dificil|atras~)|(?:tem|teve|tinha|sobra|nao falta|aparece|arruma|arranja) .. (?:dinheiro|grana|tempo|credito)|e rapid~|ne|hein|lembra~)',
      '(?:tem|teve|tinha|sobra|nao falta|aparece|arruma|arranja|gasta|gastando|tendo) .. (?:dinheiro|grana|din din) .. (?:para|pra|pro|com|em) .. (?:viaj~|viagem|festa~|cerveja~|churrasc~|balada|praia|celular|roupa~|unha~|salao|cabelo|shopping|passe~|role|bar|ifood|farra|cachaca|jogo~|bet~|carro|moto|beb~|cigarro|outras? coisas?|gast~|tudo|luxo~|comer fora|lanche~)',
      '(?:vi|vimos|reparei|reparamos|percebi|soube|soubemos|estou vendo|to vendo|acompanh~) .. (?:<vc>|<seu>|que|nas?|nos?|voce) .. (?:viaj~|viagem|na praia|em festa~|na festa|churrasc~|balada|carro novo|celular novo|moto nova|tv nova|roupa~ nova~|passeando|bebendo|gastando|ostent~|curtindo|postando|comprando em outr~|postou|fotos?|stories|status|story|online|visualiz~)',
      '(?:<vc> )?(?:visualiz~|ficou online|esta online|ta online|le|leu|viu|ve) .. (?:e|mas) .. (?:nao (?:respond~|fala|me|deu|da)|ignor~|finge~|me deixa|some|no vacuo)',
      '(?:nao |sou |somos |aqui |virei |tenho cara de |acha que sou |acha que e |por acaso ){1,3}(?:e |eh |sou |somos |um |uma |o |a |nenhum |nenhuma |cara de |casa |instituicao |obra |de |seu |sua |minha loja e ){0,4}(?:banco|caridade|ong|santa casa|papai noel|casa da moeda|caixa eletronico|seu pai|sua mae|pai de ninguem|vaquinha|beneficente|assistencia social|caixinha|igreja)(?! (?:do|da|de|em|que) )',
      'dinheiro (?:nao )?(?:da|nasce|cresce|cai|brota) .. (?:arvore|ceu|chao)|trabalh(?:o|ar|amos) (?:de graca|para sustentar|pra sustentar|pra bancar)|sustentar (?:voce|vagabund~|ninguem|seus luxos|marmanj~)|(?:as|a) (?:minhas?|nossas?) custas?|com (?:o |meu |o meu |nosso |o nosso )?dinheiro (?:dos outros|alheio|meu|nosso|d[oa] loja)|as custas d[oae]s?',
      '(?:cade|kd|onde esta|onde ta|quero|devolv[ae]|devolver|me da|me de|paga|pague|cheg~|passa) (?:o )?(?:meu|nosso|minha grana|meu rico) (?:rico )?(?:dinheiro|dinheirinho|grana|pagamento|din din)|cade (?:o )?(?:pagamento|dinheiro|a grana|minha grana|o pix|vc|voce|a parcela|meu|o combinado|sua palavra)',
      '(?:amnesia|memoria (?:curta|fraca|de peixe|seletiva|ruim)|alzheimer|esqueceu (?:de novo|outra vez|mais uma vez|como sempre|convenientemente)|caduc~|desmemoriad~)',
      '(?:sumi(?:u|ndo|r|do|da)|desapareceu|evaporou|virou (?:fumaca|fantasma|lenda)|escafedeu|escond(?:eu|endo|ido|ida)|fugi(?:u|ndo|r|do)|foge|some) (?:do mapa|d[eo] nos|d[ea] gente|de mim|sem pag~|com (?:o|meu|nosso)|na hora|que nem|igual|feito|pra nao|para nao|depois (?:de|que) compr~|da loja sem|das? contas?|do pagamento|das? responsab~|das? obrigac~|por que)|(?:anda|ta|esta|vive|fica) (?:se escondendo|fugindo|sumido de proposito|me evitando|nos evitando|me enrolando|nos enrolando)|(?:se |me |nos )(?:escond~|ignorando|evitando|enrolando|fazendo de)',
      '(?:princesa|rainha|majestade|madame|bonitao|bonitona|barao|baronesa|excelencia|alteza|patricinha|ricaco|ricaca|milionari[oa]|doutor fulano|bacana|bonit[oa]|mocinh[oa]|queridinh[oa]|espert[oa]|gra fino|chique) .. (?:nao|vai|pode|quer|esta|ta|resolv~|some|sumiu|se dign~|lembr~|acha|pretende) .. (?:pag~|lembr~|aparec~|acert~|respond~|se dign~|acordar|se lembr~|pensa~|acha que|dar o ar)',
      '(?:se dign[ae]~|fazer? (?:o|esse|um) (?:grande |enorme )?favor de|dar o ar da graca|lembrar que (?:eu|nos|a gente) exist~|se lembrar que tem|se nao for (?:pedir|incomodo) (?:muito|demais)|quando (?:vossa|sua) |por obsequio)',
      '(?:que|nossa|uau|olha) (?:surpresa|novidade|milagre|conveniente|coincidencia) .. (?:de novo|ne|atras~|nao pag~|esquec~|hein|sempre|outra|mais uma)|(?:de novo|outra vez|mais uma vez|sempre) (?:a mesma|essa|com essa|com a mesma|esse mesmo) (?:historia|desculpa|conversa|ladainha|papo|novela|enrolac~)|mesma (?:ladainha|desculpa|novela|historia (?:de sempre|todo mes))',
      '(?:sera que|ou|so|ate|se) .. (?:caiu a mao|a mao cai|vai cair a mao|esta sem dedo|nao sabe ler|quer que (?:eu )?desenh~|desenhar|precisa (?:de )?desenho|entend(?:eu|e) portugues|fala outra lingua|e surd[oa]|e ceg[oa])|quer que (?:eu )?desenh~|(?:vai|faz) cair (?:o )?(?:dedo|mao)',
      '(?:espero|esperando|aguard~|esper~) .. sentad[oa]s?|(?:santo|sao) (?:nunca|longuinho)|dia de sao nunca|quando (?:a )?galinha criar|ano que vem .. (?:quem sabe|talvez) .. pag|(?:pag~|acert~) .. (?:ainda )?(?:este|neste|nesse) (?:seculo|milenio)',
      '(?:descansar|ferias|dormir|folga|passeio|viagem|praia|feriado) .. (?:deve|devia|ser|estar|foi|ta|esta) .. (?:bom|boa|otim[oa]) .. (?:ne|hein|com|sem pag~|enquanto|as)',
      '(?:ta|esta|anda) (?:muito |bem |podre de )?(?:ric[oa]|chique|podendo|bacana|com a vida ganha)(?: ne| hein| para| pra| e)',
      '(?:custa|custava|doi|doeria|arranca pedaco|mata) (?:muito |tanto |alguma coisa |nada |o que )?(?:pag~|respond~|avis~|atend~|cumpr~|honr~|dar uma satisfac~|ter palavra)',
    ],
    allowed: [
      'obrigad[oa] de nada|por nada',
      '(?:vi|vimos) que .. (?:visualiz~|viajou a trabalho)',
      'nao (?:sou|somos|e) banco (?:mas|por isso|e por isso) .. (?:podemos|juros|conseguimos)',
      '(?:produto|item|estoque|cor|modelo|tamanho)~ .. sumi~',
      'cade (?:voce|vc) .. (?:saudade~|visit~|novidad~|promoc~)',
      '(?:preco|oferta|desconto|look|sofa|movel|produto|colecao|vitrine|vestido|mesa) .. (?:lind[oa]|bonit[oa])',
    ],
    unlessSaying: ['saudades?|com carinho'],
  },
];
