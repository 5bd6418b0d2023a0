import type { TapeLine } from '@renderer/data/queries/tape';
import type { UndoReason, UndoRefusal } from '@renderer/use-cases/undo-entry';
import { formatDay } from '@shared/calendar/format';
import type { JournalKind } from '@shared/domain/journal';
import { formatMoney } from '@shared/money/format';

const GONE = 'Não achamos mais este registro. Nada foi mudado.';
const ALREADY = 'Isto já tinha sido desfeito. Nada foi mudado.';

const REFUSED: Record<UndoReason, string> = {
  'payment-not-found': GONE,
  'sale-not-found': GONE,
  'contact-not-found': GONE,
  'agreement-not-found': GONE,
  'import-not-found': GONE,
  'closing-not-found': GONE,
  'entry-not-found': GONE,
  'step-not-found': GONE,
  'cheque-not-found': GONE,
  'records-missing': 'Parte do que foi juntado não existe mais. Nada foi mudado.',
  'already-reversed': ALREADY,
  'already-cancelled': ALREADY,
  'already-undone': ALREADY,
  'already-removed': ALREADY,
  'already-reopened': ALREADY,
  'not-ended': ALREADY,
  'ended-since': 'Já foi anotado que o registro saiu. Nada foi mudado. Desfaça primeiro essa anotação.',
  'nothing-to-undo': ALREADY,
  'not-reversible': 'A entrada é devolvida quando a venda ou o acordo dela é desfeito. Nada foi mudado.',
  'credit-used':
    'O saldo a favor que isto deu já foi usado. Nada foi mudado. Desfaça primeiro o recebimento que o usou.',
  'returned-since':
    'O que este recebimento pagou já foi devolvido com a mercadoria. Nada foi mudado. Desfaça primeiro a devolução.',
  'has-payments':
    'Já há recebimentos destas parcelas. Nada foi mudado. Desfaça primeiro esses recebimentos. Se a mercadoria voltou, devolva a compra na ficha do cliente.',
  'by-cheque':
    'Este recebimento veio de um cheque. Nada foi mudado. Desfaça pela ficha do cheque, na gaveta de cheques.',
  'has-cheques':
    'Há cheques do cliente para estas parcelas. Nada foi mudado. Devolva-os primeiro, na gaveta de cheques.',
  'moved-since':
    'O cheque já teve outro movimento depois deste. Nada foi mudado. Desfaça primeiro o último, na ficha do cheque.',
  imported: 'O cheque veio de uma planilha. Nada foi mudado. Para tirá-lo, desfaça a importação.',
  'of-sale': 'O cheque é a entrada de uma venda. Nada foi mudado. Desfaça a venda, e ele sai junto.',
  'is-replacement':
    'Este cheque entrou no lugar de outro. Nada foi mudado. Desfaça a troca na ficha do cheque trocado.',
  'taken-again':
    'O mesmo cheque foi recebido de novo depois. Nada foi mudado. Desfaça primeiro aquele recebimento.',
  'covered-by-agreement':
    'Estas parcelas entraram em um acordo. Nada foi mudado. Desfaça primeiro esse acordo.',
  'agreement-broken': 'O acordo foi rompido. Nada foi mudado. Desfaça primeiro o rompimento, em Acordos.',
  'later-step': 'Depois disso já houve outra anotação. Nada foi mudado. Desfaça primeiro a última.',
  'originals-changed':
    'As parcelas que voltaram já tiveram outro movimento. Nada foi mudado. Desfaça primeiro esse movimento.',
  'proposal-not-found': GONE,
  'proposal-accepted': 'A proposta virou um acordo. Nada foi mudado. Desfaça primeiro o acordo.',
  'has-movements': 'O cliente já tem movimento na loja e fica como está.',
  'changed-since': 'Isto mudou de novo depois, e desfazer perderia essa mudança. Nada foi mudado.',
  'upgraded-since':
    'O Em Dia foi atualizado depois disto, e o que havia antes é de outra versão. Nada foi mudado. Traga a ficha de uma cópia daquele dia.',
  'document-taken': 'Outro cliente tem agora este CPF ou CNPJ. Nada foi mudado. Corrija-o primeiro.',
  invalid: 'O que havia antes não pôde ser lido. Nada foi mudado.',
  'payment-of-both':
    'Depois de juntar, um recebimento pagou parcelas dos dois cadastros. Não dá mais para separar. Nada foi mudado.',
  'agreement-since':
    'Depois de juntar, parcelas entraram em um acordo. Não dá mais para separar. Nada foi mudado.',
  'cheque-since':
    'Depois de juntar, um cheque foi recebido para parcelas do outro cadastro. Não dá mais para separar. Nada foi mudado.',
  'entry-closed':
    'A caderneta desta compra já foi fechada. Nada foi mudado. Reabra primeiro esse fechamento.',
  'tab-closed-since':
    'Depois de juntar, a caderneta foi fechada com compras dos dois cadastros. Nada foi mudado. Reabra primeiro esse fechamento.',
  'in-use': 'Depois da importação, houve movimento com o que ela trouxe. Nada foi mudado. Desfaça primeiro:',
  'first-entry': 'Foi a primeira vez que a loja foi preenchida: não há dados de antes para voltar.',
  'not-undoable': 'Isto não se desfaz por aqui. Nada foi mudado.',
  anonymised: 'Os dados deste cliente foram anonimizados, e o que ficou não muda mais. Nada foi mudado.',
};

/** Where no single line stands in the way, but what stays would not add up without what goes. */
const UNNAMED: Partial<typeof REFUSED> = {
  'in-use':
    'Sem o que a importação trouxe, as contas destes clientes não fechariam. Nada foi mudado. Desfaça primeiro o que foi feito com eles depois dela.',
};

const BLOCKER: Partial<Record<JournalKind, string>> = {
  sale: 'a venda para',
  'tab-entry': 'a compra na caderneta de',
  'tab-closed': 'o fechamento da caderneta de',
  payment: 'o recebimento de',
  return: 'a devolução de',
  refund: 'o saldo devolvido a',
  contact: 'a conversa com',
  agreement: 'o acordo com',
  'legal-step': 'o próximo passo decidido para',
  import: 'a outra importação com parcelas de',
  'customer-changed': 'a mudança no cadastro de',
  'customers-merged': 'a junção de cadastros de',
};

const SHOWN = 3;

/** Why a line was not taken back, and what helps. */
export const refusedText = ({ reason, blockers = [] }: UndoRefusal): string => {
  const named = [
    ...new Set(
      blockers.map(
        ({ kind, customerName, day }) =>
          `${BLOCKER[kind] ?? 'o registro de'} ${customerName} em ${formatDay(day)}`,
      ),
    ),
  ];
  if (named.length === 0) return UNNAMED[reason] ?? REFUSED[reason];
  const more = named.length > SHOWN ? ` e mais ${named.length - SHOWN}` : '';
  return `${REFUSED[reason]} ${named.slice(0, SHOWN).join('; ')}${more}.`;
};

export interface ConfirmText {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
}

/** Of what happened to cheques, only what brought money or other cheques is asked about. */
const chequeConfirm = ({ entry, cheques = [] }: TapeLine): ConfirmText | null => {
  const amount = formatMoney(Math.abs(entry.cents ?? 0));
  const [first] = cheques;
  switch (first?.event?.move) {
    case 'clear':
      return {
        title: 'Desfazer esta compensação?',
        text: `${amount}, ${entry.label ?? ''}. O recebimento é estornado, e as parcelas voltam a esperar o cheque, que consta de novo no banco.`,
        confirm: 'Desfazer compensação',
      };
    case 'redeem':
      return {
        title: 'Desfazer este resgate?',
        text: `${amount}, ${entry.label ?? ''}. O que foi pago por ele, se foi, é estornado, e o cheque volta a constar com a loja.`,
        confirm: 'Desfazer resgate',
      };
    case 'replace':
      return {
        title: 'Desfazer esta troca?',
        text: `${amount}, ${entry.label ?? ''}. Os cheques novos deixam de constar, e o trocado volta como estava.`,
        confirm: 'Desfazer troca',
      };
    default:
      return null;
  }
};

const CHEQUES_GO_BACK = 'Os cheques ainda na gaveta, se houver, voltam para o cliente.';

/** What is asked before a line that moves money or many records is taken back; null where nothing needs asking. */
export const confirmTextOf = (line: TapeLine): ConfirmText | null => {
  const { entry } = line;
  const amount = formatMoney(Math.abs(entry.cents ?? 0));
  const label = entry.label ?? '';
  switch (entry.kind) {
    case 'payment':
      return {
        title: 'Desfazer este recebimento?',
        text: `${amount} de ${label}. As parcelas voltam a ficar em aberto e o recibo fica guardado como cancelado.`,
        confirm: 'Desfazer recebimento',
      };
    case 'sale':
      return {
        title: 'Desfazer esta venda?',
        text: `${amount} para ${label}. As parcelas deixam de valer e a entrada, se houve, é devolvida ao cliente. ${CHEQUES_GO_BACK}`,
        confirm: 'Desfazer venda',
      };
    case 'agreement':
      return {
        title: 'Desfazer este acordo?',
        text: `Acordo de ${amount} com ${label}. As parcelas de antes voltam como estavam e a entrada, se houve, é devolvida ao cliente. ${CHEQUES_GO_BACK}`,
        confirm: 'Desfazer acordo',
      };
    case 'agreement-broken':
      return {
        title: 'Desfazer o rompimento?',
        text: `Acordo ${line.agreement?.number ?? ''} com ${label}. Ele volta a valer com as suas parcelas e o desconto combinado; as de antes voltam para dentro dele, e o que foi pago volta a contar no acordo.`,
        confirm: 'Desfazer rompimento',
      };
    case 'cheque-taken':
      return {
        title: 'Desfazer o recebimento dos cheques?',
        text: `${amount} de ${label}. O que eles cobrem deixa de esperar e volta a ser cobrado como antes. Devolva os cheques a quem os entregou.`,
        confirm: 'Desfazer recebimento',
      };
    case 'cheque-moved':
      return chequeConfirm(line);
    case 'import':
    case 'records-imported':
      return {
        title: 'Desfazer a importação inteira?',
        text: `Tudo o que veio de ${label} sai do Em Dia, como se nunca tivesse sido importado. O seu arquivo continua como está.`,
        confirm: 'Desfazer importação',
      };
    case 'return':
      return {
        title: 'Desfazer esta devolução?',
        text: `Devolução de ${label}. As parcelas voltam como estavam, e o que foi devolvido deixa de contar.`,
        confirm: 'Desfazer devolução',
      };
    case 'refund':
      return {
        title: 'Desfazer esta devolução de saldo?',
        text: `${amount} para ${label}. O valor volta para o saldo a favor do cliente.`,
        confirm: 'Desfazer devolução',
      };
    case 'tab-entry':
      return {
        title: 'Tirar esta compra da caderneta?',
        text: `${amount} de ${label}. A compra fica guardada como desfeita.`,
        confirm: 'Tirar da caderneta',
      };
    case 'tab-closed':
      return {
        title: 'Reabrir esta caderneta?',
        text: `${amount} de ${label}. As parcelas deste fechamento deixam de valer e as compras voltam para a caderneta aberta. ${CHEQUES_GO_BACK}`,
        confirm: 'Reabrir caderneta',
      };
    case 'customers-merged':
      return {
        title: 'Separar estes cadastros de novo?',
        text: `${label}. Cada um volta a ter as suas vendas e recebimentos.`,
        confirm: 'Separar cadastros',
      };
    default:
      return null;
  }
};
