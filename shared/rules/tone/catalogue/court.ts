import { OPEN_DOOR, type ToneRule } from '../rule';

const BLUFF = {
  kind: 'legal-bluff',
  severity: 'severe',
  source: 'CDC arts. 42 e 71',
  instead: OPEN_DOOR,
  marks: 'clause',
  negatable: true,
} as const;

const THINGS =
  'pagamento|pix|pedido|compra|cartao|boleto|transacao|baixa|troca|devolucao|cadastro|reembolso|estorno|credito|arquivo|nota|dados|entrega|deposito';

/** Lawsuits, judges and what they order. A step of that kind is decided and recorded, not announced in a message. */
export const court: readonly ToneRule[] = [
  {
    ...BLUFF,
    why: 'Falar em processo ou justiça na mensagem soa como ameaça.',
    find: [
      '(?:te|lhe) process(?:ar|o|aremos|arei|amos)',
      'process(?:ar|o|arei|aremos|amos|ando) (?:voces?|vcs?|tu|[oa] senhora?|[oa] sra?|seu nome|quem nao|por)',
      'process(?:ad[oa]s?|a lo|a la)',
      '(?:vou|vamos|iremos|posso|podemos|teremos|terei|ter) (?:de |que )?processar',
      '(?:meter|meto|botar|boto|abrir|abro|abrimos|abriremos|entrar|entro|entramos|entraremos|entrarei|mover|movo|movemos|moveremos|levar|leva|tomar|toma|dar|da|dara|virar|vira|sofrer|sofre|enfrentar|responder|responde|correr|receber|cabe|rende|gera) .. (?:um |o |a |uma |com |em |por )?(?:processo|processinho|acao|execucao)',
      'processo .. (?:contra|judicial|na justica|por|nas costas|em cima de)',
      'acao (?:de cobranca|de execucao|contra|monitoria|civel|penal|na justica)',
      'ajuiz~',
      'judicia(?:l|is|lmente|lizar|lizacao)|extrajudicia(?:l|is|lmente)',
      '(?:medidas?|meios?|vias?|sancoes|providencias?|consequencias|procedimentos?) (?:cabiveis|cabivel|lega(?:l|is)|juridicas?|juridicos?)',
      'medidas? (?:necessarias?|drasticas?|serias?|duras?|energicas?|severas?|administrativas?|radicais|extremas?|mais [a-z]{3,20})',
      '(?:outr[ao]s?|tom(?:o|ar|aremos|arei|amos|ando)|adot(?:ar|aremos|arei|amos|ando)) .. (?:medidas|providencias?|atitudes?)',
      'providencias',
      'justica',
      '(?:n[oa]|a[o]?|pel[oa]|pr[oa]|para [oa]|perante [oa]|diante d[oa]|frente d[oa]|com [oa]|[oa]) (?:juiz|juiza|juizado|tribunal|tribunais|forum|magistrado)',
      '(?:pequenas causas|vara civel|mandado|intimac~|intimad[oa]|liminar)',
      'penhor(?:a|as|ar|ad[oa]s?|aremos)|leilao d[oe] <seu>|arresto|busca e apreensao|apreend~',
      'bloque(?:ar|io|amos|aremos|ad[oa]s?) .. (?:bens|contas?|conta bancaria|salario|fgts|beneficio|aposentadoria)',
      'descont(?:ar|amos|aremos|ad[oa]) .. (?:da folha|em folha|na folha|d[oe] <seu> salario|salario)',
      '(?:levant|pesquis|localiz|rastre|list|tom|perd|bloque|penhor|busc)[a-z]{1,6} .. (?:<seu> |os |de )bens|(?:<seu>) bens .. (?:vao|serao|podem|para|penhor|leilao|execuc)~|(?:te |vou |vamos )?(?:p[ou]r|colocar|botar|meter|boto|meto|bota) (?:<vc> |te )?no pau',
      '(?:te|lhe) execut(?:ar|o|aremos)|execut(?:ar|aremos|arei|ad[oa]s?|amos|ando) .. (?:nota|promissoria|titulo|contrato|cheque|divida|debito|<vc>)',
    ],
    allowed: [
      `(?:${THINGS})s? .. process(?:ad[oa]s?|ar|ando)`,
      `process(?:ad[oa]s?|ar|ando|o|amos) .. (?:${THINGS})s?`,
      '(?:dados|informacoes) .. process~',
      'processo (?:de|da|do) (?:entrega|troca|montagem|compra|cadastro|devolucao|analise|aprovacao|pagamento|garantia|renegociacao|negociacao|mudanca|reforma|fabricacao|producao|separacao|selecao|conserto|acordo|aposentadoria|inventario|tratamento|financiamento|transporte|envio|producao)',
      'processo seletivo',
      '(?:abrir|dar|da|receber|toma) .. (?:processo|acao) (?:de|da|do) (?:entrega|troca|garantia|devolucao|compra|cadastro|analise|natal|gracas|pascoa|desconto|vendas|marketing|aniversario)',
      'acao (?:promocional|de natal|de gracas|de vendas|de pascoa|de aniversario|especial|social|solidaria|beneficente|entre amigos|do dia)',
      '(?:entr~|coloc~) .. em acao',
      '(?:recuperacao|plantao|recesso|feriado|deposito|oficial) judicial',
      '(?:palacio|ministerio|tribunal|dia|servidor~|trabalh~ na|feriado d[oa]|<perto>) (?:d[aeo] )?justica',
      'justica seja feita|fazer justica a|com justica|justica social|justica eleitoral|liga da justica',
      'juiz de (?:paz|futebol|linha)',
      '(?:<perto>|trabalh~ n[oa]|clientes? d[oa]|funcionari~ d[oa]) (?:juiz~|tribunal|forum)',
      '(?:providencias?|medidas?) .. (?:para|sobre|quanto|d[ao]s?|com) .. (?:<entrega>|problema~|reclamac~|produto~|defeito|atendimento|correcao|corrigir|erro|voce ficar satisfeit[oa])',
      '<entrega> .. providencias?',
      'descont~ .. (?:na|da|no|do) (?:compra|parcela|total|valor|vista|pix)',
      'medidas? .. (?:d[aoe]s?|para) (?:janela|cortina|movel|moveis|armario|colchao|guarda|sofa|roupa|vestido|terno|porta|cozinha|calca|quarto|espaco|parede|mesa)',
    ],
  },
  {
    ...BLUFF,
    why: 'Advogado ou jurídico na mensagem soa como ameaça de processo.',
    find: ['advogad[oa]s?|adv', 'advocacia|advocaticios?', 'juridic[oa]s?|juridicamente', 'honorarios'],
    allowed: [
      '(?:seu|sua|teu|tua) (?:proprio |propria )?advogad[oa]',
      '(?:juridic[oa]|advogad[oa]s?) (?:d[oa]) (?:fabrica|fabricante|fornecedor|banco|transportadora|operadora|marca|seguradora)',
      'pessoas? juridicas?',
      '(?:sou|e|como|formad[oa] em|dia d[oa]|colega|doutora?|dra?|parabens) (?:d[oa] )?advogad[oa]s?',
      '(?:desconto|clientes|para|pra) .. advogad[oa]s? .. (?:desconto|ternos?|agenda)',
      '(?:<perto>|mesas?|cadeiras?|moveis|estantes?|encomenda|pedido|entrega|poltrona|sofa|cliente) .. (?:advocacia|advogad[oa]s?)',
      'advogad[oa]s? .. (?:comprou|levou|escolheu|gostou)',
      '(?:procon|defensoria|gratuit[oa]) .. (?:juridic[oa]|advogad[oa])',
      '(?:juridic[oa]|advogad[oa]) .. (?:gratuit[oa]|procon|defensoria)',
    ],
  },
  {
    ...BLUFF,
    why: 'Dizer que outra empresa vai assumir a conversa soa como ameaça.',
    find: [
      '(?:assessoria|empresa|escritorio|agencia|firma|equipe|setor|departamento|central|terceirizada) (?:externa )?(?:de|especializada em) (?:cobranca|recuperacao|execucao)',
      '(?:mandar|mando|chamar|enviar|vai|vamos|contratar|contratei|passar|entregar|por na mao) .. cobrador(?:es|a)?',
      '(?:entreg|repass|pass|encaminh|transfer|envi|mand|vend)~ .. (?:<seu>|a|o|essa?|este) (?:divida|conta|caso|nome|cadastro|contrato|ficha|debito|carne|dossie|pendencia) .. (?:para|pra|pro|ao?|a um|a uma) (?:empresa|assessoria|escritorio|terceir~|outr[oa]|setor|departamento|agiota~|cartorio|cobrador~|banco)',
      'agiotas?',
    ],
    allowed: ['setor de cobranca .. (?:telefone|horario|atende)'],
  },
];
