import { oneOf, phrase } from '../text/phrases';
import type { Lexicon } from './lexicon';
import { NOT } from './parts';

const THING = oneOf(
  'produto|sofa|celular|geladeira|fogao|guarda roupa|cama|colchao|tv|televisao|maquina|mesa',
  'cadeira|movel|moveis|roupa|sapato|tenis|armario|aparelho|mercadoria|item|bicicleta',
  'ventilador|ferro|panela|microondas|vestido|calca|blusa|rack|estante|notebook|tablet|som',
  'relogio|oculos|perfume|bota|bolsa|liquidificador|secador|fritadeira|airfryer|berco|carrinho',
  'encomenda|compra',
);
const BROKEN = oneOf(
  'defeito|quebrad[oa]|quebrou|estragad[oa]|estragou|parou de funcionar|nao funciona',
  'nao funcionou|nao liga|nao chegou|nao foi entregue|nunca chegou|veio errad[oa]|veio faltando',
  'rasgad[oa]|rasgou|queimou|queimad[oa]|veio com|deu problema|deu defeito|faltando|descolou',
  'desmontou|pifou',
);
const AMOUNT = '(?:valor|parcela|conta|preco|total|cobranca|parcelas|juros|multa|boleto|carne|saldo)';

/** The customer does not agree that this is owed, or how much. */
export const contests: Lexicon = {
  kind: 'contests',
  strong: [
    'foi (?:cancelad[oa]|devolvid[oa]|trocad[oa])',
    'se enganaram .. (?:conta|valor|parcela|juros)',

    '(?:ja )?(?:cancelei|devolvi)(?! (?:o |a )?(?:pix|mensagem|agendamento|ligacao))',

    '(?:valor|parcela|conta|divida|compra|juros) .. nao existe',
    '(?:cobrando|cobraram|cobrar|cobrou) .. (?:juros|multa) (?:de|por) (?:uma |um )?(?:parcela|coisa|dia|domingo|feriado)',
    'falar com o (?:gerente|dono|responsavel)',

    '(?:deve ter|tem|houve|deve haver) (?:algum|um) engano',

    '(?:nunca|jamais) .. (?:compra|comprei|compras|comprou)',
    '(?:meu )?(?:nome|cpf) .. (?:usado|usaram|sem eu saber|sem minha autorizacao)',
    'juros .. (?:nao existe|nao existem|nao foi|nao tinha|nao estava|indevid[oa]s?)',
    '(?:por que|porque) (?:aumentou|subiu|mudou)',
    '(?:vendedor|vendedora|moca|menina|rapaz|atendente|gerente|dono|dona) .. (?:disse|falou|garantiu|prometeu|informou)',
    '(?:na|para a|foi para) (?:assistencia|garantia|troca)',
    '(?:venderam|vendeu|entregaram) .. (?:defeito|errad[oa]|quebrad[oa]|estragad[oa])',

    '(?:voces|voce|loja|alguem|ai) (?:erraram|errou|se enganaram|se confundiram|confundiu|confundiram)',
    'quem (?:fez|comprou|autorizou) .. compra',
    '(?:maior|diferente|mais alto|a mais|alem) (?:do|da) (?:que )?(?:o )?(?:combinado|contrato|carne|acordado|que)',
    'mas (?:a )?minha parcela (?:e|era|sempre foi)(?: de)?(?: r\\$)? [\\d.,]+',
    '(?:carne|contrato|nota|recibo) (?:mostra|diz|esta|consta|fala)',
    'cade (?:o|a|meu|minha) (?:produto|compra|sofa|encomenda|mercadoria|entrega)',
    'so (?:pago|vou pagar|acerto) (?:quando|se|depois que) .. (?:entreg[a-z]+|troc[a-z]+|consert[a-z]+|resolv[a-z]+|arrum[a-z]+|chegar)',
    '(?:quero|queria|preciso) (?:trocar|devolver|cancelar)',
    'nao (?:autorizei|assinei|contratei|solicitei)',
    '(?:descosturou|desbotou|encolheu|rachou|enferrujou|vazando|manchad[oa]|desfiou|soltou)',
    'nao (?:sao|e) (?:tres|duas|quatro|cinco|\\d+)',
    'nao (?:tres|duas|quatro|cinco|\\d+)(?= [.?]|$)',

    '(?:conta|compra|parcela|divida|carne|venda) .. nao e minha',
    'valor (?:correto|certo|real|combinado) (?:e|era|seria)',
    phrase(
      '(?:por que|porque) (?:esta|veio|subiu|aumentou|foi|agora|e|ta|cobraram|estao cobrando)',
      '(?: .. | )(?:r\\$|[\\d.,]+|isso|tanto|tudo isso|mais|esse valor)',
    ),
    phrase(
      '(?:falou|falaram|disse|disseram|prometeu|prometeram|combinou|combinamos|garantiu|garantiram)',
      ' .. (?:sem juros|outro valor|desconto|outra data|que era|que seria|sem entrada)',
    ),
    'nunca (?:foi entregue|chegou|recebi|me entregaram|entregaram)',
    'nao (?:foi )?entreg(?:ue|aram|ou)',
    'nao devo(?= [.,?]|$)',
    '(?:data|vencimento) .. errad[oa]',
    'nao sei .. (?:compra|conta|divida|cobranca|parcela) (?:e essa|e)',
    'nao (?:tenho|tinha) (?:conta|carne|compra|crediario) (?:ai|nessa|nesta|com)',
    `${NOT} (?:reconheco|concordo|aceito)(?! cartao| pix)`,
    `${NOT} (?:fui eu que|foi eu que|fui eu quem) (?:comprei|comprou|fiz|fez|compro)`,
    phrase(
      `${NOT} (?:fiz|comprei|lembro de ter comprado|lembro dess[ae]|tenho) `,
      '(?:nenhuma|ess[ae]|nada|compra|isso|qualquer|nenhum|ess[ae]s|conta|compras?|est[ae])',
    ),
    `${NOT} (?:comprei|compramos|devo|devemos|assinei|pedi|fiz) (?:isso|nada|ai|essa|esse|nenhum[a]?|mais nada|coisa|em)`,
    phrase(
      `${AMOUNT} .. `,
      oneOf(
        'errad[oa]|incorret[oa]|absurd[oa]|a mais|nao bate|nao e ess[ea]|nao confere',
        'nao esta cert[oa]|nao esta bat[a-z]+|abusiv[oa]s?|divergente|nao procede|indevid[oa]',
      ),
    ),
    phrase(
      '(?:esta|tao|estao|voces|cobrando|cobrado|cobraram|tem|veio|colocaram) .. ',
      '(?:errad[oa]|a mais|indevid[oa]|juros abusivos?|em dobro|duas vezes|duplicad[oa])',
    ),
    phrase(
      `${NOT} (?:foi|e|era) (?:isso|ess[ea]|est[ea]|assim|o|bem isso) .. `,
      oneOf(
        'combin[a-z]+|valor|preco|conta|acertamos|acordado|parcela',
        'que (?:a gente|voces|o vendedor|a moca) (?:combin[a-z]+|falou|disse)',
      ),
    ),
    `${NOT} e (?:esse|essa) (?:valor|o valor|a parcela|parcela|o preco)`,
    '(?:o )?combinado (?:foi|era) (?:outro|outra|menos|\\d+[^ ]*|r\\$|de|em)',
    `(?:${THING}) .. ${BROKEN}`,
    `${NOT} (?:vou|irei|pago|quero|pretendo) .. (?:enquanto|ate) .. (?:troc[a-z]+|consert[a-z]+|resolv[a-z]+|entreg[a-z]+|arrum[a-z]+)`,
    '(?:veio|chegou|entregaram|deu|apresentou|esta|com) .. (?:com )?(?:defeito|quebrad[oa]|estragad[oa]|rasgad[oa])',
    '(?:ja )?(?:devolvi|cancelei|devolvemos|cancelamos) (?:a|o|essa|esse|ess[ea]|est[ea]|tudo|na|ja|aquel[ea]|minha|meu)',
    '(?:produto|compra|venda|pedido|mercadoria) .. (?:devolvid[oa]|cancelad[oa])',
    phrase(
      `${NOT} recebi (?:o|a|meu|minha|ainda o|nenhum|nenhuma|esse|essa|nada) ?`,
      `(?:${THING}|do que comprei|mercadoria)?(?! `,
      oneOf(
        'salario|pagamento|dinheiro|boleto|carne|pix|chave|codigo|auxilio|beneficio|vale|meu|ainda',
        'decimo|mensagem|fatura',
      ),
      ')',
    ),
    `${NOT} devo (?:mais )?(?:nada|isso|ess[ea]|voces|esse valor|tudo isso|a voces|nem|tanto|coisa)`,
    '(?:contesto|contestar|discordo|improcedente|cobranca indevida|fraude|clonaram|clonado|usaram meu (?:nome|cpf)|golpe)',
    '(?:isso|essa compra|compra) (?:nao e|nao foi) (?:minha|meu|eu|feita por mim)',
    'nao fui eu',
    'ja (?:tinha )?(?:reclamei|avisei|falei) .. (?:defeito|troca|erro|errado)',
    'propaganda enganosa',
    '(?:quero|vou) (?:devolver|trocar|cancelar)',
    '(?:por que|porque|como|de onde) .. (?:valor|juros|multa|parcela|aumentou|subiu) .. (?:se|era|sendo que|mudou|aumentou|subiu)',
    phrase(
      '(?:so )?(?:faltava|falta|faltavam|faltam|era|eram|devia|devo) (?:so |apenas |somente )?',
      '(?:\\d+|uma|duas|tres|r\\$) .. (?:nao|e nao) (?:\\d+|r\\$|uma|duas|tres|quatro|isso|esse)',
    ),
  ],
  fair: [
    `(?:a )?(?:parcela|valor|conta) (?:e|era|foi|sempre foi) (?:de )?(?:r\\$ )?[\\d.,]+ (?:reais )?,? ?(?:e )?nao`,
    `esta (?:tudo )?errad[oa]`,
    'tem (?:algum |um )?(?:erro|engano|equivoco)',
    'tem (?:alguma )?coisa errada',
    `(?:revisar|rever|revejam|reveja|corrigir|corrijam|corrige) .. ${AMOUNT}`,
    'juros (?:abusivo|absurdo|muito alto|altissimo|demais)s?',
    'que (?:conta|compra|parcela|valor|divida) (?:e essa|e ess[ea]|e isso|e esse)',
    'nao (?:estou|to) (?:devendo|sabendo)',
    'isso (?:e|ta|esta) (?:um )?(?:absurdo|roubo|errado)',
    '(?:veio|chegou|esta|ta) (?:errad[oa]|faltando)',
    'paguei .. (?:a mais|e nao recebi|e nao entregaram)',
    'nao (?:confere|procede|bate)',
  ],
  weak: [
    '(?:erro|errad[oa]|equivoco|indevid[oa]|defeito|troca|devolucao|reclamacao|garantia)',
    'absurdo',
    'roubo',
    'nao lembro',
    'abusivos?',
  ],
  unless: [
    '(?<=^|[.,] )(?:voce|voces) (?:errou|erraram)(?= [.,]|$)',

    `(?:nao|num) (?:tenho|fiz|devo) (?:nada|isso) (?:contra|por mal|demais|de errado)`,
    'nao tenho (?:nenhuma|nenhum|nada) .. (?:dinheiro|renda|condicoes|condicao|salario|previsao|contra|agora|hoje|na conta)',
    'nao tenho (?:nada|nenhum|nenhuma|conta|compra)(?! .. (?:ai|loja|voces|compra|conta))',
    'nao (?:fiz|comprei) (?:isso|nada) (?:ainda|por)',
    'nao recebi .. (?:salario|pagamento|dinheiro|boleto|carne|pix|chave|codigo|auxilio|beneficio|vale|aposentadoria|ainda)',
    'nao recebi (?:nada|ainda|meu|minha)(?! .. (?:ai|loja|voces|compra|produto))',
    '(?:pix|chave|codigo|link|numero|boleto|conta) .. (?:errad[oa]|incorret[oa])',
    'meu (?:celular|telefone|whatsapp|zap|carro) .. (?:quebrou|estragou|queimou|deu problema|deu defeito|quebrado|parou de funcionar)',
    '(?:pode|podemos|posso) contesta[r]?',
    'isso nao e (?:desculpa|problema)',
    'nao devo (?:conseguir|demorar|atrasar|poder)',
  ],
};
