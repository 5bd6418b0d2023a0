import type { Segment } from '../../risk/segment';
import type { MessageKind } from '../kinds';

/** WhatsApp texts that suit one kind of customer better, used before the others. */
export const whatsappSegments: readonly (readonly [kind: MessageKind, segment: Segment, text: string])[] = [
  [
    'before-due',
    'new',
    'Oi, {tratamento}! Aqui é {da_loja}. Como é o começo das suas compras com a gente, explico: {=a|as} {parcelas} {=vence|vencem} {vencimento}, {=no valor de|no total de} {valor}. Pode pagar aqui na loja até o dia, e se cair em domingo ou feriado vale o dia útil seguinte.\nNossa chave Pix: {pix}\nQualquer dúvida, é só chamar.',
  ],
  [
    'before-due',
    'struggling',
    'Oi, {tratamento}! Aqui é {da_loja}. {=A|As} {parcelas}, {=de|no total de} {valor}, {=vence|vencem} {vencimento}. Se já percebe que este mês não vai dar, me avise antes: fica mais fácil combinar outro dia.\nNossa chave Pix: {pix}',
  ],
  [
    'due-day',
    'new',
    'Oi, {tratamento}! Tudo bem? Aqui é {da_loja}. Hoje {=vence a|vencem as} {parcelas}, {valor}. Depois de pagar, o recibo fica com {voce} e a baixa é na hora.\nNossa chave Pix: {pix}\nAgradecemos por comprar com a gente!',
  ],
  [
    'd1',
    'new',
    'Oi, {tratamento}! Tudo bem? Aqui é {da_loja}. {=A|As} {parcelas} {=venceu|venceram} {vencimento}; ainda não localizamos o pagamento. O valor hoje é {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}\nSe ficou alguma dúvida de como pagar, me chame que explico.',
  ],
  [
    'd1',
    'good-payer',
    'Oi, {tratamento}! Tudo bem? Aqui é {da_loja}. Deve ter sido só esquecimento: {=a|as} {parcelas} {=venceu|venceram} {vencimento}. O valor hoje é {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}\nSe já pagou, pode desconsiderar.',
  ],
  [
    'd1',
    'late-but-pays',
    'Oi, {tratamento}! Aqui é {da_loja}. {=A|As} {parcelas} {=venceu|venceram} {vencimento}: hoje, {valor}{detalhe_encargos}. Posso anotar um dia desta semana para {voce}?\nNossa chave Pix: {pix}',
  ],
  [
    'd1',
    'struggling',
    'Oi, {tratamento}! Aqui é {da_loja}. {=A|As} {parcelas} {=venceu|venceram} {vencimento}, e hoje {=está|estão} em {valor}{detalhe_encargos}. Se apertou, me diga quanto dá para pagar agora e combinamos o resto.\nNossa chave Pix: {pix}',
  ],
  [
    'd3',
    'good-payer',
    'Oi, {tratamento}! Aqui é {da_loja}. Sei que costuma pagar em dia, então deve ter sido só esquecimento: {=a|as} {parcelas} com vencimento {vencimento}, hoje {valor}{detalhe_encargos}.\nNossa chave Pix: {pix}\nMe avise se precisar de alguma coisa.',
  ],
  [
    'd3',
    'at-risk',
    '{bom_dia}, {tratamento}. Aqui é {da_loja}. {=A|As} {parcelas} com vencimento {vencimento} {=está|estão} em aberto: hoje, {valor}{detalhe_encargos}. Preciso combinar com {voce} um dia para o pagamento. Qual pode ser?\nNossa chave Pix: {pix}',
  ],
  [
    'd7',
    'good-payer',
    'Oi, {tratamento}! Aqui é {da_loja}. Estranhei porque os seus pagamentos costumam ser em dia: {=a|as} {parcelas} com vencimento {vencimento} ainda {=está|estão} em aberto, {valor}{detalhe_encargos}. Está tudo bem por aí?\nNossa chave Pix: {pix}',
  ],
  [
    'd7',
    'late-but-pays',
    'Oi, {tratamento}! Aqui é {da_loja}. {=A|As} {parcelas} com vencimento {vencimento} {=está|estão} em {valor}{detalhe_encargos}. Se o dia do vencimento não combina com o dia em que recebe, podemos mudar as próximas. Quando consegue acertar {=esta|estas}?\nNossa chave Pix: {pix}',
  ],
  [
    'd7',
    'struggling',
    'Oi, {tratamento}! Aqui é {da_loja}. Sobre {=a|as} {parcelas} com vencimento {vencimento}, hoje em {valor}{detalhe_encargos}: podemos receber uma parte agora e o restante no mês que vem. Quanto cabe para {voce}?\nNossa chave Pix: {pix}',
  ],
  [
    'd7',
    'at-risk',
    '{bom_dia}, {tratamento}. {Da_loja}. {=A|As} {parcelas} com vencimento {vencimento} {=segue|seguem} em aberto, hoje em {valor}{detalhe_encargos}. Queremos resolver da melhor forma: pode ser à vista ou em partes, com data certa. O que {voce} consegue?\nNossa chave Pix: {pix}',
  ],
  [
    'd15',
    'struggling',
    'Oi, {tratamento}! Aqui é {da_loja}. Sei que o momento pode estar difícil. Para {=a|as} {parcelas} com vencimento {vencimento}, hoje {valor}{detalhe_encargos}, podemos dividir em partes pequenas, com a primeira no dia em que receber. Quer que eu monte?\nNossa chave Pix: {pix}',
  ],
  [
    'd15',
    'at-risk',
    '{bom_dia}, {tratamento}. Aqui é {da_loja}. {=A|As} {parcelas} com vencimento {vencimento} {=está|estão} em aberto há {dias_atraso}, hoje em {valor}{detalhe_encargos}. Proponho um acordo por escrito, com entrada e parcelas em dia certo. Podemos conversar esta semana?\nNossa chave Pix: {pix}',
  ],
  [
    'd30',
    'struggling',
    'Oi, {tratamento}! Aqui é {da_loja}. Preparei um acordo leve para {=a|as} {parcelas} com vencimento {vencimento}, hoje em {valor}{detalhe_encargos}: entrada pequena e parcelas menores, no dia em que receber. Posso mandar os valores?\nNossa chave Pix: {pix}',
  ],
  [
    'd30',
    'at-risk',
    '{bom_dia}, {tratamento}. {Da_loja}. O valor {=da|das} {parcelas} com vencimento {vencimento} hoje é {valor}{detalhe_encargos}. Tenho duas opções prontas: à vista com condição especial, ou acordo com entrada. Peço que me diga qual prefere até {prazo_resposta}.\nNossa chave Pix: {pix}',
  ],
  [
    'promise-broken',
    'good-payer',
    'Oi, {tratamento}! Aqui é {da_loja}. Ficou combinado {combinado_valor} para {combinado_dia}, e aqui ainda não apareceu. Deve ter sido só esquecimento; me confirme quando puder.\nNossa chave Pix: {pix}',
  ],
  [
    'promise-broken',
    'at-risk',
    '{bom_dia}, {tratamento}. {Da_loja}. O combinado de {combinado_valor} para {combinado_dia} ainda não foi localizado aqui. Preciso marcar com {voce} uma nova data que dê para manter. Qual pode ser, e com que valor?\nNossa chave Pix: {pix}',
  ],
];
