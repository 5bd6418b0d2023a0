/** Any word of folded text: letters, digits and the signs of amounts; a point only before a digit. */
export const WORD = '(?:[a-z0-9$%@]|\\.(?=[0-9]))+';

/**
 * Groups of words the catalogues share, folded. Written `<name>` in a pattern; a group may use others.
 * Each is an alternation of a regular expression, so that forms of a verb or a noun stand in one place.
 */
export const VOCABULARY: Readonly<Record<string, string>> = {
  /** Any word. */
  w: WORD,
  nao: 'nao|n|naum|nunca|jamais',
  vc: 'voces?|vcs?|vce|oce|ce|tu|(?:o |a |ao |da |do )?(?:sr|sra|senhor|senhora|dona)',
  te: 'te|lhe|ti|<vc>',
  seu: 'seus?|suas?|teus?|tuas?|sr|d[oa] <vc>|de voces?|dele|dela|deles|delas',
  /** What we say we will, can or must do. */
  vai: 'vou|vo|vamos|vamo|vai|vao|va|irei|iremos|ira|irao|posso|podemos|pode|podem|poderei|poderemos|podera|poderao|terei|teremos|tera|terao|tenho|temos|tem|preciso|precisarei|precisaremos|serei|seremos|sera|serao|estou|estamos|to|tou|tamo|quero|queremos|pretendo|pretendemos|ha de|hei de|devo|devemos|obrigad[oa]s? a|forcad[oa]s? a',
  nos: 'vou|vo|vamos|vamo|irei|iremos|posso|podemos|poderei|poderemos|terei|teremos|tenho|temos|preciso|precisarei|precisaremos|serei|seremos|pretendo|pretendemos|hei de',
  parente:
    'pais?|mae|maes|mamae|papai|marido|espos[oa]|mulher|companheir[oa]|namorad[oa]|noiv[oa]|filh[oa]s?|filhinh[oa]s?|irma[os]?|irmaos|av[oo]s?|vov[oo]|ti[oa]s?|sogr[oa]s?|prim[oa]s?|cunhad[oa]s?|genro|nora|net[oa]s?|sobrinh[oa]s?|padrasto|madrasta|padrinho|madrinha|compadre|comadre|ex|famili[a-z]{1,8}|parentes?|parentada|conjuge',
  chefe:
    'patrao|patroa|patroes|chefes?|chefia|gerente|supervisor[a]?|encarregad[oa]|empregador[a]?|superior|superiores|rh|recursos humanos|departamento pessoal|empresa|firma|colegas?|diretor[a]?|professor[a]?',
  conhecido:
    'vizinh[oa]s?|vizinhanca|amig[oa]s?|amizades|conhecid[oa]s?|contatos|pastor[a]?|padre|irmaos da igreja|igreja|sindic[oa]|porteir[oa]|avalista|fiador[a]?|referencias?|clientes|comerciantes|lojistas|fregues[a-z]{0,3}|pessoal|galera|turma|povo',
  trabalho:
    'trabalho|servico|emprego|empresa|firma|escritorio|reparticao|escola|faculdade|igreja|obra|local de trabalho',
  casa: 'casa|porta|portao|residencia|apartamento|domicilio|calcada|lar',
  /** Where everybody sees or hears it. */
  publico:
    'face|facebook|insta|instagram|stories|story|storie|tiktok|twitter|orkut|kwai|youtube|status|internet|net|redes? socia(?:l|is)|redes|grup[oa]s?|grupao|mural|murais|vitrine|parede|placa|cartaz|faixa|outdoor|balcao|radio|carro de som|alto falante|jornal|quadro|lista|listas|praca publica|publico|feed|timeline|comunidade|perfil',
  todos:
    'todo mundo|todos|geral|a? ?(?:cidade|rua|bairro|vila|predio|condominio|igreja|regiao|vizinhanca|familia) (?:inteir[oa]|tod[oa])|tod[oa] [oa] (?:cidade|rua|bairro|vila|predio|condominio|igreja|regiao|vizinhanca|familia)|o povo|a galera',
  /** The matter itself. */
  devido:
    'divida~|calote~|debito~|pendencia~|conta~|parcela~|prestac~|boleto~|carne|carnes|fiado|inadimplencia|atras~|situacao|caso|historia|assunto|valor|nao pag~|dev(?:e|endo|em)',
  pagar:
    'pag(?:a|ar|ue|uem|ando|ou|ue?i|amento|amentos|asse)|quit(?:a|ar|e|em|ou)|acert(?:a|ar|e|em|ou)|regulariz(?:a|ar|e|em|ou)|deposit(?:a|ar|e)|transfer(?:e|ir)|resolv(?:e|er|a)|compare(?:ca|cer)|apare(?:ca|cer|ce)',
  entrega:
    'entreg~|mont(?:ar|agem|amos|arei|ador~)|instal~|conserto~|consert~|trocar?|troca~|garantia|assistencia|reparo|repar~|devoluc~|orcamento|vistoria|medir|encomenda|mercadoria nova|brinde~|presente|visita tecnica|frete|manutenc~|retirada da troca',
  /** Places named only to say where something is. */
  perto:
    '(?:ao lado|em frente|na frente|perto|pert[io]nho|proxim[oa]|atras|esquina|antes|depois|vizinh[oa]|passando|junto) (?:d[oae]s?|a|ao|com [oa]|com)|rua d[aeo]s?|avenida d[aeo]s?|av d[aeo]s?|praca d[aeo]s?|largo d[aeo]s?|travessa d[aeo]s?',
};
