import { OPEN_DOOR, type ToneRule } from '../rule';

const HEALTH =
  'remedi(?:o|os|inho)|medicament~|medicac~|comprimido~|antibiotic~|xarope~|pomada~|insulina|glicemia|bombinha|inalador~|nebuliz~|calmante~|anticoncepciona~|pilula~|preservativo~|camisinha~|testes? de gravidez|fraldas? (?:geriatrica~|de adulto|adulto)|sondas?|colostomia|curativo~|cadeiras? de rodas?|muleta~|andador|bengala|aparelhos? (?:auditiv~|de surdez|de pressao|de glicemia|ortodontic~|dentari~)|proteses?|dentaduras?|tratamento (?:dentario|medico|de (?:saude|pele|cabelo|canal))|cirurgia~|exames?|internac~|consulta medica|vitamina~ pre natal|viagra|tadalafila|sildenafila|fluoxetina|sertralina|escitalopram|rivotril|clonazepam|diazepam|ritalina|losartana|captopril|metformina|omeprazol|amoxicilina|dipirona|bolsa de colostomia|colchao (?:hospitalar|d agua|casca de ovo)|cama hospitalar';

const INTIMATE =
  'calcinha~|lingerie~|camisola~|vibrador~|lubrificante~|gel intimo|produtos? eroticos?|sex shop|fio dental .. calcinha';

const VICES =
  'cervej~|cachac~|pinga|vodka~|whisky|whiskey|uisque|conhaque|vinhos?|cigarro~|narguile|fumo|latinhas?|litroes|litrao';

/** The account, as in "parcela da", "ficou em R$", "falta pagar". */
const ACCOUNT = [
  'parcel(?:a|as|inha)|prestac~|cadernet~|carnes?|fiado|crediario|pendent~|pendenci~|venc(?:e|em|eu|eram|id[oa]s?)|quit(?:ar|e)|acert(?:a|ar|e|amos)',
  'em aberto|n[ao] <seu> (?:conta|nome|ficha)|contas? d[oae]s? <w>|falt(?:a|am|ou|aram) (?:pagar|o pagamento|acertar|quitar)|(?:pra|para|por|sem) pagar|bora pagar|pode pagar|pag[ao]r? .. (?:hoje|amanha|segunda|terca|quarta|quinta|sexta|sabado|quando)',
];

/** A sale, an offer or a delivery names what it is about. */
const SALE = [
  'cheg(?:ou|aram|a|am|ando)|entreg~|promoc~|ofert~|desconto~|receita~|disponive~|temos|tem sim|separ(?:ei|ad[oa]s?|amos|ar)|retir~|buscar|encomend~|pedid~|orcament~|frete|lev[ae] .. pagu?e|estoque|catalogo|amostra~|nov(?:o|a|os|as)|agend~|aceit(?:a|am|amos)|farmacia popular|campanha|quer (?:comprar|levar|que)',
];

/** What was bought tells of health, intimacy or habits: in a message about the account others may read it. */
export const tellingGoods: readonly ToneRule[] = [
  {
    kind: 'sensitive-data',
    severity: 'mild',
    why: 'O que foi comprado revela algo íntimo ou de saúde; diga só “sua compra”.',
    source: 'LGPD arts. 5º, II, 6º, III, e 11',
    instead: OPEN_DOOR,
    marks: 'clause',
    find: [HEALTH, INTIMATE],
    onlySaying: ACCOUNT,
    unlessSaying: SALE,
  },
  {
    kind: 'sensitive-data',
    severity: 'mild',
    why: 'A lista do que foi comprado expõe o cliente; diga só o valor.',
    source: 'LGPD art. 6º, III',
    instead: OPEN_DOOR,
    marks: 'clause',
    find: [`(?:${VICES}) ... (?:${VICES}|seda|carvao|gelo|energetico)`],
    unlessSaying: SALE,
  },
];
