import { oneOf, phrase } from '../text/phrases';
import type { Lexicon } from './lexicon';

const SPLIT = oneOf(
  'parcelar|parcela ?(?=isso|tudo|de novo|para mim|em|esse|mais)|parcelo|parcelado|parcelamento',
  'parcelarem|reparcelar|refinanciar|refinanciamento|dividir|divide|dividido|dividir ess[ea]',
  'renegociar|renegociacao|negociar|negocia|negociacao|repactuar|desmembrar|fatiar',
);

/** Another plan: installments, a deal, a bit each month. */
export const asksAgreement: Lexicon = {
  kind: 'asks-agreement',
  strong: [
    '(?:consigo|da|pode|posso|faz|fazem|em) (?:\\d+|duas|tres|quatro|cinco|seis) (?:vezes|parcelas)',

    '(?:refazer|reorganizar|mudar)(?= [?.,]|$| (?:o|a|as|os) (?:parcela|parcelas|plano|valores|conta))',
    'nao dou conta .. parcelas?',

    '(?:uma|duas|um) (?:parcela )?(?:por|ao|a cada|cada|todo) mes',
    '(?:dividid[oa]|dispost[oa] a negociar)',

    '(?:um pouco|um pouquinho|pouquinho|algum valor|alguma coisa|valor) (?:por|a cada|cada|toda|todo) (?:semana|mes|quinzena|dia)',
    'reparcel[a-z]+',
    '\\d+ (?:parcelas|vezes|prestacoes)(?: iguais)? de',
    '(?:proponho|ofereco) .. parcelas?',
    '(?:resto|restante|saldo) (?:dividir|parcelar|dividido|parcelado|em)',
    '(?:pagar|acertar) mas nao (?:tenho|consigo) tudo',
    'nao (?:consigo|posso|tenho como|da para) (?:pagar )?(?:tudo|o total|o valor todo) (?:de uma vez|junto|agora|hoje|de uma so vez)',
    '(?:parcelas?|prestacao|prestacoes) (?:menor|menores|mais leve|mais leves|mais baixa|mais baixas|que caiba|que eu consiga)',

    '(?:diminuir|baixar|abaixar|reduzir|diminui|reduz|abaixa) .. parcelas?',
    'aumentar (?:o prazo|a quantidade|as parcelas|o numero)',
    SPLIT,
    phrase(
      oneOf(
        'fazer|faz|faco|fazem|fechar|propor|ter|quero|queria|gostaria de|entrar em|entrar num',
        'chegar a|chegar num|tem|teria|um|algum|novo|outro|proposta de|fazemos',
      ),
      ' (?:um |algum |de |em |num |outro |novo )*acordo',
    ),
    '(?:em|de|por) (?:\\d+|duas|tres|quatro|cinco|seis|dez|doze|mais|umas \\d+|ate \\d+) ?(?:x|vezes|parcelas|parcelinhas|pagamentos)',
    '\\d{1,2}x',
    '(?:aos poucos|aos pouquinhos|de pouco em pouco|pouco a pouco|de pouquinho|picado|pingado)',
    '(?:um pouco por mes|um pouco a cada mes|um pouquinho por mes|um pouco cada mes|todo mes um pouco)',
    '(?:um valor por mes|um pouco todo mes|parcelas menores|parcelinhas|parcela menor|prestacoes menores)',
    '(?:parcelas mais baixas|parcela mais baixa|em partes|por partes)',
    phrase(
      '(?:r\\$ )?(?:\\d+|cem|cinquenta|duzentos|trinta|oitenta)(?: reais| conto| contos)? ',
      '(?:por|ao|todo|toda|cada|a cada|todos os|p) (?:mes|semana|quinzena|meses)',
    ),
    '(?:dar|dou|pagar|posso dar|pago|com) (?:uma|de|um valor de) entrada',
    'uma parte (?:agora|hoje|dia|esse mes|neste mes|amanha) .. (?:outra|resto|restante)',
    phrase(
      '(?:metade|parte) (?:agora|hoje|esse mes|neste mes|nesse mes|dia|este mes) .. ',
      '(?:metade|resto|restante|outra|outra parte) .. (?:mes|depois|dia|proximo|que vem)',
    ),
    'juntar (?:tudo|as parcelas|essas|todas)',
    phrase(
      '(?:rever|mudar|refazer|reorganizar|ajustar) (?:o |as |os |minhas |meu |esse |essas )*',
      '(?:plano|parcelas|prazos|pagamentos|parcelamento|condicoes)',
    ),
    '(?:facilitar|facilita|facilitem) (?:o |para |mim |meu |um pouco |de alguma |esse |ai )*(?:pagamento|para mim|forma|parcelamento)?',
    '(?:passar|parcelar|pagar|dividir|passo|divide) .. (?:no|em|cartao) (?:cartao|credito|\\d+x) .. (?:vezes|x|\\d)',
    phrase(
      oneOf(
        'quero|queria|gostaria de|preciso|vamos|podemos|vou ai|quando posso|passo ai para|ir ai',
        'posso ir ai|passar ai para',
      ),
      ' (?:ir ai |passar ai |na loja |la |sentar |a gente )*',
      '(?:conversar|ver|resolver|sentar|negociar|combinar) .. ',
      '(?:forma|proposta|jeito|situacao|condicao|melhor|pagamento|pessoalmente|conta|minha|isso)',
    ),
    phrase(
      '(?:qual|que|alguma|outra|tem|uma|quais) (?:a |sao |as )?',
      '(?:proposta|condicao|condicoes|formas? de pagamento|opcao|opcoes) .. ',
      '(?:voces|resolver|oferecem|fazem|regularizar)',
    ),
    '(?:em )?quantas (?:vezes|parcelas) .. (?:fazem|faz|da|consigo|posso|voces|pode|divide|parcela)',
  ],
  fair: [
    'acordo',
    '(?:proposta|condicoes|condicao melhor|opcoes)',
    'parte (?:agora|hoje|dia)',
    'cabe no (?:meu )?(?:bolso|orcamento)',
    'metade (?:agora|hoje|dia|esse mes|e) .. (?:metade|resto|outra)',
  ],
  weak: [],
  unless: [
    '(?:de acordo|do acordo|o acordo|esse acordo|nosso acordo|meu acordo)',
    '(?:acordo que (?:fiz|fizemos|combinamos|temos)|acordo feito|acordo cedo|fiz acordo|fiz um acordo)',
    '(?:ultima|primeira|proxima|segunda|essa|minha|da|uma|outra|a) (?:parcela|prestacao) (?:em|de|mais)',
    '(?:paguei|pago|pagarei|pagando|comprei|compra|era|foi|fiz) (?:a compra |tudo )?(?:em|de) \\d+ ?(?:x|vezes|parcelas)',
    '(?:nao|num) (?:quero|preciso|aceito) .. (?:parcelar|acordo|negociar|dividir|renegociar)',
    '(?:mais|faltam|falta) de \\d+ parcelas',
  ],
};
