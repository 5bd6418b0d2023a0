import { OPEN_DOOR, type ToneRule } from '../rule';

const BUREAU = {
  kind: 'legal-bluff',
  severity: 'severe',
  source: 'CDC arts. 42 e 71',
  instead: OPEN_DOOR,
  marks: 'clause',
  negatable: true,
} as const;

/** What was done and undone: nobody is threatened with the past. */
const UNDONE =
  'retiramos|retirei|retirad[oa]|saiu|baixamos|baixad[oa]|demos (?:a )?baixa|dei (?:a )?baixa|dada (?:a )?baixa|exclui|excluimos|excluid[oa]|removemos|removid[oa]|cancelamos|cancelad[oa]|cancelamento|carta de anuencia|limpamos|regularizad[oa]|solicitamos|pedimos a (?:retirada|exclusao|baixa)';

/** Credit bureaus and protest. The law leaves the notice to the bureau; in a message it is a threat. */
export const bureaus: readonly ToneRule[] = [
  {
    ...BUREAU,
    why: 'SPC, Serasa ou nome negativado na mensagem é constrangimento.',
    find: [
      '(?:nome|cpf) ... (?:cadastros? (?:de inadimpl|restritiv|de devedor)~|lista (?:negra|de (?:devedores|caloteiros|inadimplentes)))',
      '(?:evit(?:ar|e)|havera|tera|sofrer|estara com) .. restric(?:ao|oes) (?:n[oa]|em|ao?) <seu> (?:nome|cpf|credito)',
      '(?:<seu> )(?:nome|cpf) .. (?:vai|vao|ira|sera|ficara|fica|pode) .. (?:restrit[oa]|suj(?:ar|o)|bloquead[oa]|travad[oa]|manchad[oa]|queimad[oa])',
      '(?:mand|envi|encaminh|inclu|registr|lanc|inform|comunic|vai|vao|ir)[a-z]{0,6} ... (?:orgaos?|servicos?|cadastros?) (?:de|do) (?:protecao|restricao)',
      'negativ(?:ar|a lo|a la|ad[oa]s?|ac[a-z]{2,4}|amos|aremos|arei|ando|ou|ei|ara|arem)',
      'suj(?:ar|a|o|ou|amos|aremos|arei|ando|ei|e|ad[oa]) .. (?:nome|cpf|ficha|credito|reputacao)',
      '(?:inclui~|inscrev~|inscri~|coloc~|bot(?:ar|o|amos|aremos)|mand(?:ar|o|amos|aremos)|lanc~|jog~|registr~|par(?:ar|a)) .. (?:<seu> )?(?:nome|cpf|cadastro|dados) .. (?:n[oa]s?|a[os]?|em|pr[oa]) (?:cadastro|orgao~|lista|restricao|sistema de (?:protecao|restricao)|protecao)',
      '(?:<nos>|vai|vao|va|ira|inclu~|envi~|mand~|coloc~|p[ou]s|par(?:ar|a)|negativ~|lanc~|registr~|inscri~|inscrev~|evit~|bot(?:ar|o|amos)|jog~|suj~|nome|cpf|aviso~|notific~|ameac~) ... (?:spc|serasa|scpc|ccf)',
      '(?:spc|serasa|scpc|ccf) .. (?:se nao|caso|senao|ou|<pagar>|<seu> nome|te espera|e pronto|amanha|hoje)',
    ],
    hints: [
      'spc|serasa|scpc|ccf',
      '(?:orgaos?|servicos?|cadastros?|empresas?|listas?|bancos? de dados) (?:de|do) (?:protecao|restricao|protec~|restric~|inadimplent~|mau|maus|devedores|caloteiros)',
      'b(?:u|i)reaus?|bir[oo]s? de credito',
      'nome .. (?:suj[oa]|na lama|na praca|restrito|manchad[oa]|queimad[oa])',
      '(?:manch|queim)~ .. (?:nome|cpf|ficha|credito|reputacao|imagem)',
      'restric(?:ao|oes) .. (?:n[oa]|a[oo]?|d[oe]) .. (?:nome|cpf|credito|mercado)',
      '(?:cpf|nome|cadastro) .. (?:restrit[oa]|bloquead[oa]|restricao|restricoes|inclui~|inscri~|registrad[oa] no)',
      '(?:envi|mand|encaminh|pass|coloc|bot|inclu|lev|inscr|repass|report|comunic|inform|jog|lanc|registr)[a-z]{1,7} .. <seu> (?:nome|cpf|cadastro|dados) .. (?:para|pra|pro|a|ao|aos|as|no|na|nos|nas|em)(?! (?:<w> ){0,3}(?:sorteio|espera|agenda|convite|certificado|recibo|nota|contrato|pedido|encomenda|reserva|etiqueta|entrega|carne|evento|promoc~|oferta~|vip|convidados|aniversari~|loja|garantia|fabrica|montador~|transportadora|sistema|concurso|brinde~|cadastro))',
      'nome (?:<w> ){0,4}(?:sistemas?|listas?|registros?|cadastros?|relatorios?) d[oe]s? (?:bancos?|credito|banco central)|<nao> (?:<w> ){0,2}(?:financia~?|financiara~?|consegue~? (?:financiamento|emprestimo|cartao|credito)) (?:<w> ){0,2}(?:mais|nunca|nada|lugar)',
      '(?:cpf|nome) .. (?:travad|marcad|bloquead|pres)[oa] .. (?:praca|comercio|cidade|mercado)',
      'score .. (?:cai~|baix~|desp~|prejudic~|ruim|zer~|afund~|abaix~|destru~|sofr~)|(?:baix|derrub|prejudic|zer|acab|destru|afet|abaix|diminu)~ .. score',
      'lista (?:negra|de (?:devedores|caloteiros|inadimplentes|mau|maus|quem nao|restricao))',
      'nome limpo',
    ],
    allowed: [
      `(?:${UNDONE}) ... (?:spc|serasa|scpc|ccf|negativac~|restric~|protecao ao credito)`,
      `(?:spc|serasa|scpc|ccf|negativac~|restric(?:ao|oes)|orgao~ de protecao .. credito) ... (?:${UNDONE})`,
      '(?:consult|aprov|pesquis)~ .. (?:spc|serasa|scpc|cpf)',
      '(?:spc|serasa|scpc) .. (?:consult|aprov|nada consta|sem restric)~',
      '(?:sem|nenhuma|nao consta|nada consta) .. restric~',
      '(?:me|meu nome|minha) .. (?:spc|serasa|scpc|negativ~|suj~)|suj~ (?:o )?meu (?:nome|cpf)|negativ~ (?:o )?meu nome|(?:perguntou|perguntam|perguntaram|duvida) .. se ... (?:spc|serasa|negativ~)',
      '(?:alergia|alimentar|alimentares|lactose|gluten|dieta) .. restric~|restric~ (?:alimentar|de horario|de estoque|medica)',
    ],
  },
  {
    ...BUREAU,
    why: 'Falar em protesto ou cartório na mensagem soa como ameaça.',
    find: [
      '(?:vai|vao|ira|recebera|receber) .. (?:carta|aviso|intimacao|notificacao|visita) d[oea]s? (?:cartorio|tabelionato)',
      '(?:proximo passo|caminho|saida) (?:<w> ){0,2}protesto',
      'notificac(?:ao|oes) (?:de|do) (?:cartorio|debito|cobranca)',
      '(?:<nos>|vai|vao|ira|mand~|lev~|encaminh~|envi~|apont~|evit~|par(?:ar|a)|ir|seguir|sob pena d[eo]|sera~?|cab~|sujeit~|antes d[eo]|instruc(?:ao|oes)|passivel d[eo]) (?:<w> ){0,3}protest(?:o|os|ar|ad[oa]s?)',
      'protest(?:aremos|arei|ara|arao|amos|ando) .. (?:nome|titulos?|promissorias?|notas?|conta|dividas?|cheques?|carne|duplicatas?|debitos?|parcelas?|contrato)|protestar (?:<w> )?(?:nome|titulos?|promissorias?|notas?|conta|dividas?|cheques?|carne|duplicatas?|debitos?|parcelas?|contrato)|protesto (?:d[eoa]s?|em|contra) (?:<w> )?(?:<seu>|nome|titulos?|promissorias?|notas?|conta|dividas?|cheques?|carne|duplicatas?|debitos?|parcelas?|contrato)',
      '(?:nome|titulos?|promissorias?|notas?|conta|dividas?|cheques?|carne|duplicatas?|debitos?|parcelas?|contrato) ... (?:<vai>|vai|foi|mand~|envi~|encaminh~|par(?:ar|a)|lev~|segue|seguir~) .. (?:cartorio|tabelionato)',
      '(?:mand|envi|encaminh|lev|apont)[a-z]{0,6} .. (?:nome|titulos?|promissorias?|notas?|conta|dividas?|cheques?|carne|duplicatas?|debitos?|parcelas?|contrato) .. (?:cartorio|tabelionato)|cartorio (?:<w> ){0,2}(?:ira|vai) (?:<te> )?(?:notific|intim|cobr)[a-z]+',
    ],
    hints: [
      'protest(?:o|os|ar|ara|arao|ad[oa]s?|amos|aremos|arei|ando|ei|em|a lo)',
      '(?:mand|envi|encaminh|lev|remet|apont|vai|vao|ir|ira|parar|registr|notific|pass|direcion|seguir|segue)[a-z]{0,8} ... (?:cartorio|tabelionato)',
      '(?:cartorio|tabelionato) .. (?:vai|ira|notific~|intim~|proceder~|cobrar)',
    ],
    allowed: [
      'protestos? (?:foi|foram|sera|serao|ja foi) (?:ouvid|atendid|aceit|anotad)~',
      'protestos? (?:de|da) (?:estima|elevada|alta|respeito|consideracao|mais)',
      '(?:manifestac~|passeata|greve|transito|rua~|avenida|av|centro|praca|estrada|rodovia|caminhoneir~|professor~) ... protestos?',
      'protestos? ... (?:rua~|avenida|av|centro|transito|praca|estrada|rodovia|caminhoneir~|professor~|manifestac~)',
      '(?:sra?|dona|seu|prezad[oa]) [a-z]+\\x20protesto\\x20d[aeo]s?',
      '(?:por causa|devido|em razao|por conta) (?:d[oa]s?|ao?s?) protestos?',
      `(?:${UNDONE}) ... (?:protesto|cartorio)`,
      `protesto ... (?:${UNDONE})`,
      '(?:firma|certidao|copia autenticada|assinatura|assinar|procuracao|contrato|escritura|casamento|reconhec~) ... cartorio',
      '<perto> cartorio|cartorio .. (?:eleitoral|de registro civil|reconhec~)',
    ],
  },
];
