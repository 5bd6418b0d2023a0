import type { ClauseId, ClauseText } from './clause';
import type { ClauseFacts } from './facts';

export interface BuiltInClause extends ClauseText {
  readonly id: ClauseId;
  /** Limits a right of the customer, so it stands out on the paper (CDC art. 54 §4). */
  readonly highlighted?: boolean;
  /** Absent is on every paper. */
  readonly appliesTo?: (facts: ClauseFacts) => boolean;
  /** When it is printed, where it is not always, and what it is for. */
  readonly note?: string;
  /** Not printed until the owner switches it on. */
  readonly offAtFirst?: boolean;
  /** Why no paper goes without it. */
  readonly required?: string;
  /** Folded text a required one has to keep saying something of. */
  readonly mustSay?: { readonly pattern: RegExp; readonly what: string };
}

const hasPlan = ({ plan }: ClauseFacts): boolean => plan.length > 0;

/**
 * The clauses of the termo de acordo as they come (domain sheet, G.3). A line that names something the agreement does
 * not have is left out. The first is printed before the tables, the others after them and numbered.
 */
export const builtInClauses: readonly BuiltInClause[] = [
  {
    id: 'recognition',
    title: 'Reconhecimento',
    text: 'As partes combinam, de livre vontade, como serão pagas as parcelas em aberto descritas neste termo. O cliente reconhece o valor de {total} ({total_por_extenso}) e a loja aceita recebê-lo como segue.',
    note: 'Abre o papel, antes dos quadros.',
    required: 'Sem ela o papel não diz o que o cliente reconhece, e não serve como confissão.',
    mustSay: { pattern: /reconhec|confess|declara/, what: 'que o cliente reconhece o valor' },
  },
  {
    id: 'means',
    title: 'Como pagar',
    text: 'Os pagamentos são feitos na loja, que entrega recibo de cada um.\nTambém podem ser feitos por Pix, com a chave {chave_pix}, em nome de {loja}.',
  },
  {
    id: 'late',
    title: 'Atraso',
    text: 'Parcela paga depois do vencimento: {encargos_por_atraso}.\n{carencia}',
    highlighted: true,
    required: 'Multa e juros por atraso só valem se o papel diz quanto são (CDC, art. 52).',
    mustSay: { pattern: /multa|juros|encargos/, what: 'a multa e os juros por atraso, ou que não há' },
  },
  {
    id: 'acceleration',
    title: 'Vencimento antecipado',
    text: 'Chegando a {limite_de_atraso}, a loja avisa o cliente por escrito e dá {dias_de_aviso} para pôr em dia. Só depois desse prazo a loja pode considerar vencidas as demais parcelas, sem juros do período que ainda não passou, ou desfazer este acordo. Pago o atraso antes disso, o acordo volta ao normal.',
    highlighted: true,
    appliesTo: hasPlan,
    note: 'Só onde há parcelas. Sem ela, o papel não diz quando a loja pode desfazer o acordo.',
  },
  {
    id: 'breaking',
    title: 'Se o acordo for desfeito',
    text: 'Voltam a valer as parcelas de origem, e tudo o que o cliente pagou neste acordo é abatido delas no dia em que foi pago. O acordo desfeito não traz nenhum custo a mais.',
    appliesTo: hasPlan,
    note: 'Só onde há parcelas. É o que o Em Dia faz ao desfazer.',
  },
  {
    id: 'discount',
    title: 'Desconto',
    text: 'O desconto de {desconto} ({desconto_por_extenso}) vale para o acordo cumprido. Se ele for desfeito por atraso, o desconto é mantido na mesma proporção do que já tiver sido pago.',
    highlighted: true,
    appliesTo: ({ discountCents }) => discountCents > 0,
    note: 'Só onde há desconto.',
  },
  {
    id: 'early',
    title: 'Pagamento antes da data',
    text: 'O cliente pode pagar antes, tudo ou em parte, a qualquer momento e sem custo, com redução proporcional dos juros e demais acréscimos (art. 52, § 2º, do Código de Defesa do Consumidor).',
    required: 'Pagar antes, com redução dos juros, é direito do cliente (CDC, art. 52, § 2º).',
    mustSay: { pattern: /antes|antecip/, what: 'que o cliente pode pagar antes, com redução dos juros' },
  },
  {
    id: 'novation',
    title: 'Sem novação',
    text: 'Este termo organiza o pagamento das parcelas de origem, sem ânimo de novar. Enquanto ele é cumprido, essas parcelas não são pedidas à parte.',
    required: 'Sem ela as parcelas de origem e suas garantias poderiam se perder (CC, arts. 361 e 364).',
    mustSay: { pattern: /nova(?:r|cao)/, what: '“sem ânimo de novar”' },
  },
  {
    id: 'guarantees',
    title: 'Garantias',
    text: 'A nota promissória ou outra garantia dada para as parcelas de origem continua valendo até o valor que falta pagar deste acordo, e é devolvida ao cliente na quitação.',
    offAtFirst: true,
    note: 'Ligue se a loja usa nota promissória ou avalista.',
  },
  {
    id: 'settlement',
    title: 'Quitação',
    text: 'Paga a última parcela, a loja dá quitação plena das parcelas deste acordo e, se houver registro em cadastro de crédito, pede a retirada em até 5 dias úteis.',
  },
  {
    id: 'privacy',
    title: 'Dados pessoais',
    text: 'A loja usa os dados deste termo apenas para cumprir o acordo e exercer seus direitos, conforme a Lei nº 13.709/2018 (LGPD). O cliente pode pedir acesso ou correção a qualquer momento.',
  },
  {
    id: 'forum',
    title: 'Foro',
    text: 'Fica escolhido o foro do domicílio do consumidor.',
    // From memory: no source at hand says that the paper has to name it.
    required: 'O cliente pode sempre resolver na cidade onde mora, e o papel diz isso.',
    mustSay: {
      pattern:
        /(?:domicilio|reside|residencia|mora)[^.]*(?:consumidor|client)|(?:consumidor|client)[^.]*(?:domicilio|reside|residencia|mora)/,
      what: 'o foro do domicílio do consumidor',
    },
  },
];

export const builtInClause = (id: string): BuiltInClause | undefined =>
  builtInClauses.find((clause) => clause.id === id);
