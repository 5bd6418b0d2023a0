import type { MessageKind } from '../kinds';

/**
 * SMS, each within 160 GSM characters with usual names and amounts. The words are chosen from what the GSM
 * alphabet writes: é and à, but no ã, á, ç or ê. New texts go at the end of a list: the place is the id.
 */
export const sms: Readonly<Record<MessageKind, readonly string[]>> = {
  hello: ['Oi, {tratamento}! Aqui é {da_loja}. Tudo bem?'],
  'before-due': [
    'Oi, {tratamento}! Lembrete {da_loja}: {=a|as} {parcelas}, {valor}, {=vence|vencem} {vencimento}. Se pagou, desconsidere.\nPix: {pix}',
    '{bom_dia}, {tratamento}! {Da_loja}: {=vence|vencem} {vencimento} {=a|as} {parcelas}, {valor}. Agradecemos!\nPix: {pix}',
  ],
  'day-before': [
    'Oi, {tratamento}! {Da_loja}: {=a|as} {parcelas}, {valor}, {=vence|vencem} {vencimento}. Se pagou, desconsidere.\nPix: {pix}',
  ],
  'due-day': [
    'Oi, {tratamento}! {Da_loja}: {=vence hoje a|vencem hoje as} {parcelas}, {valor}. Se pagou, desconsidere.\nPix: {pix}',
    '{bom_dia}, {tratamento}! {Da_loja}: hoje é o dia {=da|das} {parcelas}, {valor}. Agradecemos!\nPix: {pix}',
  ],
  d1: [
    'Oi, {tratamento}! {Da_loja}: {=a|as} {parcelas} {=venceu|venceram} {vencimento}. Hoje, {valor}{detalhe_encargos}. Pagou? Me avise.\nPix: {pix}',
    '{tratamento}, {da_loja}: em aberto {=a|as} {parcelas}, {valor}{detalhe_encargos}. Pode ser esquecimento. Pagou? Me avise.\nPix: {pix}',
  ],
  d3: [
    'Oi, {tratamento}! {Da_loja}: em aberto {=a|as} {parcelas}, {vencimento}. Hoje, {valor}{detalhe_encargos}. Qual dia fica bom?\nPix: {pix}',
    '{tratamento}, {da_loja}: sobre {=a|as} {parcelas}, hoje {valor}{detalhe_encargos}. Podemos contar com esta semana?\nPix: {pix}',
  ],
  d7: [
    '{tratamento}, {da_loja}: {=a|as} {parcelas} {=venceu|venceram} {vencimento}. Hoje, {valor}{detalhe_encargos}. Vamos marcar um dia?\nPix: {pix}',
    'Oi, {tratamento}! {Da_loja}: ficou em aberto {valor}{detalhe_encargos}, {=da|das} {parcelas}. Quanto cabe agora?\nPix: {pix}',
  ],
  d15: [
    '{tratamento}, {da_loja}: em aberto {=a|as} {parcelas}, hoje {valor}{detalhe_encargos}. Podemos dividir. Quanto cabe?\nPix: {pix}',
    'Oi, {tratamento}! {Da_loja}: {=a|as} {parcelas}, {valor}{detalhe_encargos}. Um novo dia ou em partes, como prefere?\nPix: {pix}',
  ],
  d30: [
    '{tratamento}, {da_loja}: temos um acordo leve para {=a|as} {parcelas}, hoje {valor}{detalhe_encargos}. Podemos conversar?\nPix: {pix}',
    'Oi, {tratamento}! {Da_loja}: {valor}{detalhe_encargos}, {=da|das} {parcelas}. Um acordo com entrada pequena ajuda?\nPix: {pix}',
  ],
  late: [
    '{tratamento}, {da_loja}: queremos acertar {=a|as} {parcelas}, hoje {valor}{detalhe_encargos}. Quanto cabe agora?\nPix: {pix}',
    'Oi, {tratamento}! {Da_loja}: podemos rever {=a|as} {parcelas}, hoje {valor}{detalhe_encargos}, em partes leves. Me chame!\nPix: {pix}',
  ],
  'formal-letter': [
    '{tratamento}, {da_loja}: {=a|as} {parcelas} hoje {=soma|somam} {valor}{detalhe_encargos}. Vamos conversar sobre um acordo?\nPix: {pix}',
  ],
  'first-delay': [
    'Oi, {tratamento}! {Da_loja}: deve ser esquecimento. {=A|As} {parcelas} {=venceu|venceram} {vencimento}: {valor}{detalhe_encargos}.\nPix: {pix}',
  ],
  'growing-delay': [
    'Oi, {tratamento}! {Da_loja}: em aberto {=a|as} {parcelas}, {valor}{detalhe_encargos}. Quer mudar o dia do vencimento?\nPix: {pix}',
  ],
  'partly-paid': [
    'Oi, {tratamento}! {Da_loja}: recebemos uma parte. O restante: {valor}{detalhe_encargos}. Qual dia fica bom?\nPix: {pix}',
  ],
  'promise-due': [
    'Oi, {tratamento}! Aqui é {da_loja}. Lembrete do combinado para {combinado_dia}: {combinado_falta}.\nPix: {pix}',
  ],
  'promise-broken': [
    'Oi, {tratamento}! {Da_loja}: o combinado de {combinado_valor} ficou para {combinado_dia} e ainda falta. Se pagou, me avise. Outro dia?\nPix: {pix}',
    '{tratamento}, {da_loja}: sobre os {combinado_valor} para {combinado_dia}, tudo bem? Se pagou, me avise. Se ficou pesado, dividimos.\nPix: {pix}',
  ],
  'promise-partly': [
    'Oi, {tratamento}! {Da_loja}: recebemos {combinado_pago}, agradecemos. O restante: {combinado_falta}. Qual dia?\nPix: {pix}',
  ],
  asked: [
    'Oi, {tratamento}! {Da_loja}, sobre o seu pedido: hoje, {valor}{detalhe_encargos}. Podemos dividir. Quanto cabe?\nPix: {pix}',
  ],
  'agreement-before-due': [
    'Oi, {tratamento}! {Da_loja}: pelo nosso acordo, {=a|as} {parcelas}, {valor}, {=vence|vencem} {vencimento}. Agradecemos!\nPix: {pix}',
  ],
  'agreement-late': [
    'Oi, {tratamento}! {Da_loja}: do acordo, {=venceu a|venceram as} {parcelas}, {valor}{detalhe_encargos}. Qual dia fica bom?\nPix: {pix}',
  ],
  'agreement-notice': [
    '{tratamento}, {da_loja}: do acordo, em aberto {=a|as} {parcelas}, {valor}{detalhe_encargos}. Vamos acertar até {acordo_prazo}?\nPix: {pix}',
  ],
  'agreement-fulfilled': [
    'Oi, {tratamento}! Aqui é {da_loja}. Acordo todo pago: o nosso muito obrigado! A carta que comprova pode ser retirada na loja.',
  ],
  'proposal-follow-up': [
    'Oi, {tratamento}! Aqui é {da_loja}. A nossa proposta vale até {proposta_prazo}. O que achou? Se precisar mudar algo, me diga.',
  ],
  'proposal-expired': [
    'Oi, {tratamento}! Aqui é {da_loja}. A nossa proposta valeu até {proposta_prazo}. Posso preparar outra? Me diga quanto cabe agora.',
  ],
  'cheque-returned': [
    'Oi, {tratamento}! Aqui é {da_loja}. O seu cheque{detalhe_cheque} voltou do banco{motivo_cheque}. Podemos trocar?\nPix: {pix}',
  ],
  resumed: [
    'Oi, {tratamento}! {Da_loja}: vamos retomar a conversa? {=A|As} {parcelas} hoje: {valor}{detalhe_encargos}.\nPix: {pix}',
  ],
  'thanks-paid': [
    'Oi, {tratamento}! Aqui é {da_loja}. Recebemos o seu pagamento{detalhe_pago}. Agradecemos!',
  ],
  'thanks-finished': [
    'Oi, {tratamento}! Aqui é {da_loja}. Tudo pago: o nosso muito obrigado! Volte sempre que precisar.',
  ],
};
