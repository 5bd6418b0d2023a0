import { OF_THE_ACCOUNT, OPEN_DOOR, type ToneRule } from '../rule';

const EXPOSURE = {
  kind: 'exposure',
  severity: 'severe',
  source: 'CDC arts. 42 e 71',
  instead: ['fica só entre nós', ...OPEN_DOOR],
  marks: 'clause',
  negatable: true,
} as const;

const SHOW =
  '(?:post|public|exp|divulg|coloc|bot|espalh|mostr|cont|anunci|marc|jog|mand|compartilh|fal|l(?:er|eia|ido)|pendur|fix|col|solt|por|lanc|exib|vaz|grit|estamp|pint|escrev|denunci|comunic|avis)[a-z]{0,8}';

/** Exposure, and what looks like it. */
const SHOWN = {
  ...EXPOSURE,
  why: 'Expor o cliente diante de outras pessoas é proibido.',
  allowed: [
    '(?:ficou|e|esta|ta|sucesso) (?:um |o maior )?escandalo(?: de (?:lind|bonit|bo[am])~)?',
    '(?:anunci|post|public|divulg|mostr|coloc|avis|cont|compartilh)~ .. (?:novidad~|promoc~|ofert~|ganhador~|resultad~|sorteio|fotos? d[aoe] (?:loja|produto~|colecao)|receita|preco~|horario~|foto d[oa] (?:seu )?(?:produto|look|movel|sofa|cantinho|ambiente))',
    '(?:nov~|ofert~|promoc~|sorteio|lancament~|horario~|preco~|catalogo) ... (?:<publico>)',
    '(?:carta~|cartaz~|post~|video~|live|panfleto~|faixa~) .. (?:da|com a|das|com as|de) (?:promoc|ofert|loja|liquidac|novidad|colec|inaugur)~',
    '(?:sig[ae]m?|segu(?:e|ir)|curt[aei]~|acompanh[ae]~|vej[ae]~|entre|participe|participar|visit[ae]~|conhec~|marque|avalie) ... (?:<publico>)',
    '(?:grupo|lista) (?:de|da|vip|das) (?:espera|presentes?|presenca|sorteio|aniversariantes|vip|casamento|ofertas?|promoc~|clientes vip|convidados|transmissao|material|ganhadores|produtos|compras)',
    '<todos> .. (?:ama~|adora~|gosta~|aprov~|merec~ (?:desconto|descans~|presente)|bem vind~|ganha~|conhec~ (?:a loja|nossa|as|os))',
    '(?:todo mundo|todos) .. sab~ (?:que|como) .. (?:imprevisto|aperto|dificil|mes|vida|custo|preco)',
    '(?:evit|sem|nao)~ .. (?:passar |qualquer |nenhum |gerar |causar )?(?:vergonha|constrangimento) (?:nenhum~|algum~|a ninguem)',
    'entregar .. publicamente',
    '(?:livro|filme|dvd|serie|jogo|colecao|modelo|produto|look|peca|vestido|promocao|cardapio|tabela)~ ... (?:vitrine|mural|instagram|status|stories|parede|facebook|grupo)',
    'fotos? d[oae] <seu> (?:cozinha|sala|quarto|casa|sofa|movel|moveis|look|cantinho|vestido|produto|bolo|obra|reforma|ambiente|decoracao|cabelo|unhas?|festa|roupa|pet|cachorr~)',
    '(?:aviso|bilhete|recado|papel|carta) ... (?:entreg|encomend|pedido|horario|correio|receb|mercadoria|ninguem em casa|montador)~',
  ],
  unlessSaying: [
    'autoriz(?:a|ar|acao)|sorteio|provador|concurs~',
    '(?:loja|cidade|bairro|pracinha|festa) .. aniversario d[oa] (?:cidade|bairro)',
  ],
} as const;

/** What is done in public: kind about a party or a photo of the new sofa, a plan to expose about an account. */
const PLANS = [
  `${SHOW} .. (?:<seu>|o|a|isso|isto|tudo|<vc>|essa?|este|foto~|print~|nome~|esta|quem) ... (?:n[oa]s?|pel[oa]s?|pr[oa]s?|em|d[oa]|as?|para [oa]s?) (?:<publico>|<todos>|vizinhanca)`,
  '(?:<todos>) .. (?:vai|vao|ira|irao|fic~|ja) .. (?:sab(?:er|endo|e)|descobr~|comentando|fal(?:ar|ando)|rindo|olhar~ torto)',
  `${SHOW} .. (?:n[oa]s?|em|pel[oa]s?) (?:<publico>) .. (?:print~|conversa~|foto|quem|que|tudo|isso|divida|seu|sua|voce|vc|nome|valor)`,
  '(?:avis|alert|comunic|cont|fal|inform|ped|mand|envi|pass|diz)[a-z]{0,7} .. (?:todas?|todos?|as?|os?|outr[oa]s|demais|cada|toda) .. (?:lojas?|lojistas|comerciantes|comercios?|donos?|mercados?|vendedores|estabelecimentos|praca|cidade|bairro|rua|vizinhanca) .. (?:<vc>|<seu>|quem|que|nao vend~|para nao|pra nao|d[oea] nome|como)',
  '(?:em|de) (?:voz alta|alto e bom som|alto falante|viva voz)|(?:vou|vamos|posso|mando|mandar|coloc~|bot~|col~|fix~|pendur~|faz~) .. (?:cartaz~|faixa~|outdoor|panfleto~|carro de som|carta aberta|post~|video~|live) .. (?:<seu>|rua|bairro|sobre|na|no|com|d[oe]|<vc>)|<seu> nome .. (?:para|pra) (?:todos|todo mundo|quem quiser|geral)',
  '(?:coment|respond|escrev|post|coloc)[a-z]{0,4} .. (?:nas?|nos?|em) .. <seu> (?:fotos?|posts?|publicac~|stories|status|perfil|facebook|instagram|pagina)',
  '(?:va[io]|ira|vou|vamos|pode|ja) (?:sair|cair|parar|colocar|jogar|postar|mandar|aparecer|estar|por|botar|soltar) (?:<w> ){0,2}(?:n[oa]s?|em|pr[oa]) (?:<publico>)(?! (?:de (?:ofert|promoc|clientes vip|transmissao)|a foto d[ao] (?:sofa|prod|loj)|as novidad|os? (?:ofert|catalog)))',
  '(?:escandalo|barraco|vexame|gritar na (?:porta|rua)|carro de som|na frente d[oe] (?:<todos>|seus|sua|outros|clientes))',
  '(?:print~|prints? d[oea]|foto d[oe] <vc>|<seu> foto) .. (?:vai|vao|pro|para|no|na|circul~)',
  'mar(?:car|co|quei|camos|casse|cassemos|carei|caremos|cando) (?:<vc>|<te>) ... (?:<publico>|posts?|publicac~|videos?|comentario~|reels|live|fotos?|pagina)',
  '(?:te|lhe|<vc>) (?:marquei|marcamos|marcar|marco|marcasse|marcasse~|marcarei|marcaremos|citei|citar|citamos|mencion~) ... (?:<publico>|posts?|publicac~|videos?|comentario~|reels|live|pagina)',
  '(?:ler|leio|lerei|leremos|lendo|apresent(?:ar|o|arei)|anunci(?:ar|o|ando)|cit(?:ar|o|ando)|divulg(?:ar|ando)|chamar|falar) .. (?:listas?|relacao|nomes?) ... (?:reunia~|assembleia~|igreja|culto|missa|associac~|evento|festa|microfone|feira|condominio|todos|quem esta)',
  '(?:reunia~|assembleia~|igreja|culto|missa|associac~|microfone|feira) ... (?:ler|leio|lerei|leremos|citar|anunciar|apresentar) .. (?:listas?|relacao|nomes?)',
  '(?:gravando|gravar|gravo|fazendo|fazer|montando|preparando) .. (?:videos?|live|tiktok|reels|posts?|stories) .. (?:nomes?|citando|falando|list~|mostrando|com [oa]s clientes|d[oe]s? (?:clientes|fregues~) que)',
  '(?:deix|col|preg|p[ou]s|coloq|coloc|pendur|prend|bot|fix)[a-z]{0,6} (?:<w> ){0,2}(?:cartaz|papel|bilhete|aviso|placa|faixa|recado|lembrete|carta) (?:<w> ){0,2}n[oa] <seu> (?:port[a-z]{1,3}|muro|casa|janela|carro|moto|parede|grade|calcada|poste|fachada|trabalho|servico)',
  '(?:pergunt|procur|cham|busc)[a-z]{1,3} (?:<w> ){0,2}n[oa]s? <publico> .. (?:por|de) <vc>',
];

/** Putting the matter where others see it. */
export const exposure: readonly ToneRule[] = [
  {
    ...SHOWN,
    find: PLANS,
    onlySaying: OF_THE_ACCOUNT,
  },
  {
    ...SHOWN,
    find: [
      '(?:pra|para|que) (?:ninguem|nenhuma loja) (?:<w> ){0,2}(?:te|lhe) vend(?:er|a|e|am)|com (?:nome e foto|foto e nome) <seu>',
      '(?:<nos>|vai|proximo passo) .. (?:post|public|mand|coloc|bot|divulg|compartilh|jog)[a-z]* ... (?:print~|<seu> (?:nome|foto)|conversa|quem (?:me |nos )?(?:deve|enrola|nao paga)) ... (?:<publico>)',
      '(?:<nos>|vai) .. (?:post|public|mand|coloc|bot|divulg|compartilh|jog)[a-z]* ... (?:<publico>) .. (?:print~|<seu> (?:nome|foto)|nossa conversa|quem (?:me |nos )?(?:deve|enrola|nao paga)|o nome de quem)',
      '(?:coloc|col|bot|por|p[ou]s|pendur|fix|deix|preg)[a-z]{0,5} .. (?:cartaz|faixa|placa) .. (?:<seu> (?:rua|porta|portao|casa|muro|trabalho|calcada)|nome d[eo] quem)',
      '(?:carro de som|alto falante|megafone) ... (?:<seu> nome|o valor|lendo|quem (?:deve|esta|nao paga))|<seu> (?:casa|rua|porta) com (?:<w> )?(?:carro de som|megafone)',
      '<seu> nome .. circul~',
      `${SHOW} .. (?:n[oa]s?|pel[oa]s?|pr[oa]s?|em) (?:<publico>|<todos>) .. (?:<seu> (?:nome|foto|divida|conta|situacao|debito|caso|print|conversa|cara)|que (?:<vc>|o senhor|a senhora) (?:nao|dev|esta|ta|compr)|quem (?:nao|dev|e)|quem voce e)`,
      '(?:expo(?:r|sto|sta|sicao|remos|rei|nho|mos)|exponh~|expostos) .. (?:<vc>|<seu>|quem|em publico|publicamente|n[oa]s? (?:<publico>)|seu nome|o caso|sua)',
      '(?:te|lhe) (?:expor|exponho|exporemos|marcar|marco|desmascarar|denunciar|envergonhar|humilhar|constranger)',
      `(?:col|pendur|fix|preg|coloc|bot|escrev|p[ou]s|deix|anot|exib|mostr)[a-z]{0,6} .. <seu> (?:nome|foto|ficha|retrato|divida|conta|cpf|carne) .. (?:n[oa]|em|para|pra|pr[oa]) .. (?:caixa|porta|entrada|todos|todo|ninguem|ver|loja|poste|esquina|vidro|geral|quem|outros|clientes)`,
      '(?:lista|mural|quadro|cartaz|parede) d[oea]s? (?:caloteir~|devedor~|inadimpl~|mau~|vergonha|quem (?:nao paga|deve)|calote~|atrasad~|pendurad~)',
      '(?:<seu> nome|nome d[oa] (?:senhora?|<vc>)) .. (?:lista|relacao|video|cartaz) .. (?:que|d[aoe]s?) .. (?:apresent|ler|lid|mostr|divulg|assembleia|reuniao|public)~',
      `${SHOW} .. <seu> (?:nome|foto|cpf|cara|caso|dividas?|contas?|debitos?|situacao|ficha|calote|atraso) ... (?:n[oa]s?|pel[oa]s?|pr[oa]s?|em|para [oa]s?) (?:<publico>|<todos>|vizinhanca)`,
      '(?:<todos>) (?:aqui |n[oa] <w> )?(?:vai|vao|ira|irao) (?:ficar sabendo|saber|descobrir) .. (?:<vc>|<seu>|quem|disso|de tudo)',
      '(?:avis|alert|comunic|cont|fal|inform|ped)[a-z]{0,7} .. (?:lojas|lojistas|comerciantes|comercio|estabelecimentos|mercados) ... (?:nao (?:te |lhe )?vend~|ninguem .. vend~|<seu> (?:nome|foto|divida|calote))',
    ],
    hints: [
      '(?:alguem|quem puder) (?:<w> )?avisa(?:r)?(?: el[ea])?(?=\\?)',
      '(?:pessoal|gente|meninas|vizinhos|moradores|amigos) d[oae]s? (?:grupo|condominio|rua|bairro|predio|igreja|bloco|comunidade) ... (?:em aberto|parcelas?|dev(?:e|endo)|sem pagar)',
      ...PLANS,
      '<seu> (?:nome|foto|cara|caso|divida|conta|debito|situacao|retrato|ficha) .. (?:vai|vao|ira|ficara|ficar|fica|esta|estara|sera|pode|ser|aparec~|sair|sai|entr~|circul~|rod~|par~|cair|estamp~) ... (?:<publico>|<todos>)',
      '(?:<todos>|<publico>|(?:os |seus |<seu> )?(?:<conhecido>|<parente>|<chefe>)) .. (?:va[io]|ira|irao|fic~|sab~|precis~|merec~|dev~|pod~) .. (?:sab~|descobr~|ver|conhecer|soub~|ficar sabendo|sabendo) .. (?:<vc>|<seu>|quem|que|d[oa]|disso|de tudo|a verdade|como)',
      'o que (?:<todos>|os vizinhos|as pessoas|o povo|os outros|<seu> <w>) .. (?:v(?:ao|ai)|irao|pensa~|dir~|ach~) .. (?:pens~|diz~|fal~|achar|comentar|quando|se|disso|de)',
      `(?:cidade|bairro|rua|mundo|vila|aqui|comercio) (?:e|eh) (?:muito |bem |tao )?(?:pequen[oa]|cheia? de fofoca)|(?:noticia|fofoca|conversa|fama|historia)s? .. (?:corre~|se espalha~|vo[oa]~|anda~|chega~ longe)|todo mundo (?:aqui )?se conhece|as paredes tem ouvidos|(?:povo|pessoas|vizinhos|bairro|rua|cidade|todo mundo) .. (?:fal(?:a|am|ando)|coment(?:a|am|ando)|apont(?:a|am|ando)|olh(?:a|am) torto|rindo|rir)(?! (?:bem|da loja|da nossa|do nosso|dos nossos|do atend|da qual|que (?:a loja|nossa|somos)))`,
      '(?:os outros|outras pessoas|alguem|mais gente|terceiros|todos|o pessoal) (?:fi(?:c|qu)~ sabendo|va[io] (?:saber|descobrir|ficar sabendo)|descub~|descobr~|soub~|saib~)|(?:quer|gostaria|deseja) que .. (?:sab~|saib~|fique~ sabendo|descub~|vejam)',
      'pens[ae] (?:bem |muito bem |um pouco )?(?:n[oa]|em) (?:<seu> )(?:nome|reputacao|imagem|fama|familia)',
      '(?:ficar|ser|estar|esta|vai ser|ficou|ficando|virar) (?:mal |muito |mais |bem )?(?:falad[oa]|mal vist[oa]|conhecid[oa] como|apontad[oa]|marcad[oa] (?:na|no|como)|queimad[oa]|manchad[oa]|com fama|mal afamad[oa])|(?:fama|reputacao) (?:de|vai|ficar|esta|na|ruim|manchad|suj)~|(?:<seu>|boa) (?:fama|reputacao|imagem)(?! (?:conosco|aqui|e otim))',
      '(?:pessoas|povo|gente|vizinhos|clientes|amigos|outros|todos|todo mundo|parentes) .. (?:perguntar~|querer saber|querem saber|estranh~|desconfi~|reparar~|reparando|notar~|comentar~|rir|rindo|julgar) .. (?:por ?que|porque|d[oe]|se|<vc>|<seu>|que)',
      '(?:imagin~|pens~|ja (?:viu|pensou|imaginou)) .. (?:<seu>) (?:nome|foto|cara)|(?:outros|demais|todos os) (?:moradores|condominos|inquilinos|clientes|colegas|funcionarios|membros|alunos) .. (?:precis|va|dev|merec|quer|sab|podem)[a-z]{0,4} (?:sab~|ser avisad~|ver|conhecer|descobr~)',
      '(?:<seu>) (?:colega|vizinh[oa]|amig[oa]|irma|irmao|prim[oa]|cunhad[oa]|comadre|compadre|chefe) ... (?:ja )?(?:quitou|pagou tudo|pagou em dia|acertou tudo|esta em dia|paga em dia|paga direit~|paga certinho|nunca atras~|honr~)(?: tudo)?',
      '(?:nome|lista|placa|quadro|relacao|cartaz) (?:d[eoa]s? )?(?:<w> ){0,2}(?:quem|que) (?:<w> ){0,2}(?:dev~|nao pag~|atras~)',
      '(?:passar|passe|pass[ae]ra|fazer|evit~) .. (?:vergonha|vexame|constrangimento)',
      '(?:alguem|quem) (?:<w> ){0,2}(?:viu|vir|ver|sabe|souber|encontr(?:ar|ou)|conhece|tiver noticia) ... (?:<w> ){0,4}(?:acert(?:ar|e)|pagar|parcelas?|dev(?:e|endo)|conta aberta|em aberto|carne)',
      '(?:clientes|fregues[a-z]{2}|pendentes|atrasados|devendo|faltam pagar)(?: <w>){0,6}: (?!parcela|multa|juros|valor|total|entrada|saldo|hoje|r\\$|[0-9])<w> .. r\\$ ... r\\$',
      '<seu> nome .. (?:caderno|livro|lista|agenda|ficha) ... (?:balcao|todo mundo|todos|aberto)',
      'publicamente|em praca publica|aos quatro ventos|cair na boca do povo|boca do povo|virar (?:assunto|piada|fofoca|comentario|meme)|fofoca~',
    ],
  },
];
