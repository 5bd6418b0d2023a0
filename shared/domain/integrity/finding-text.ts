import { formatDay } from '../../calendar/format';
import { formatMoney } from '../../money/format';
import type { Counter, CustomerFinding, Finding, ShopFinding, Target, ToldTable } from './finding';
import { isOfCustomer } from './finding';

const recordNames: Record<
  Extract<CustomerFinding, { kind: 'broken-link' }>['table'] | 'drawerClosings',
  string
> = {
  customers: 'O cadastro',
  sales: 'Uma venda',
  installments: 'Uma parcela',
  payments: 'Um recebimento',
  tabs: 'Uma compra na caderneta',
  tabClosings: 'Um fechamento de caderneta',
  cheques: 'Um cheque',
  contacts: 'Uma conversa',
  legalSteps: 'Uma decisão',
  agreements: 'Um acordo',
  proposals: 'Uma proposta',
  summaries: 'Um saldo',
  drawerClosings: 'Um fechamento de caixa',
};

const targetNames: Record<Target, string> = {
  customer: 'um cliente',
  sale: 'uma venda',
  tab: 'um fechamento de caderneta',
  agreement: 'um acordo',
  proposal: 'uma proposta',
  installment: 'uma parcela',
  payment: 'um recebimento',
  cheque: 'um cheque',
};

const numberNames: Record<Counter, string> = {
  sale: 'da venda',
  payment: 'do recibo',
  agreement: 'do acordo',
  proposal: 'da proposta',
  tab: 'do fechamento de caderneta',
  cheque: 'do recibo de cheques',
};

const paperNames: Record<Counter, string> = {
  sale: 'Duas vendas têm',
  payment: 'Dois recibos têm',
  agreement: 'Dois acordos têm',
  proposal: 'Duas propostas têm',
  tab: 'Dois fechamentos de caderneta têm',
  cheque: 'Dois recibos de cheques têm',
};

const settingNames: Readonly<Record<string, string>> = {
  shop: 'dados da loja',
  terms: 'prazos e encargos',
  credit: 'crédito',
  contactPolicy: 'horários de contato',
  ladders: 'régua',
  messages: 'mensagens',
  negotiation: 'negociação',
  clauses: 'cláusulas',
  operators: 'quem usa o Em Dia',
  counters: 'numeração dos papéis',
};

const nameOfRecord = (table: ToldTable): string => recordNames[table];

const differs = (what: string, { keptCents, expectedCents }: { keptCents: number; expectedCents: number }) =>
  `${what}: está ${formatMoney(keptCents)} e deveria ser ${formatMoney(expectedCents)}.`;

const customerText = (finding: CustomerFinding, name: string): string => {
  switch (finding.kind) {
    case 'installment-state':
      return finding.keptCents === finding.expectedCents
        ? `Os encargos ou a situação de uma parcela de ${name} não conferem com os recebimentos.`
        : differs(`O valor pago de uma parcela de ${name} não confere com os recebimentos`, finding);
    case 'summary':
      return finding.keptCents === finding.expectedCents
        ? `O resumo de ${name} não confere com os registros.`
        : differs(`O saldo em aberto de ${name} não confere com as parcelas`, finding);
    case 'summary-missing':
      return `Falta o saldo de ${name}.`;
    case 'unexplained':
      return `As parcelas e o saldo de ${name} dizem ${formatMoney(finding.keptCents)} em aberto, e pelos recebimentos seriam ${formatMoney(finding.expectedCents)}: falta um registro.`;
    case 'cheque-state':
      return `Um cheque de ${name} não está onde os seus movimentos dizem.`;
    case 'awaiting':
      return `Uma parcela de ${name} e os cheques que a cobrem não combinam.`;
    case 'covering':
      return `Uma parcela de ${name} e o acordo que a inclui não combinam.`;
    case 'tab-open':
      return `Uma compra na caderneta de ${name} está em aberto e não deveria, ou deveria e não está.`;
    case 'tokens':
      return `A busca não acha ${name} por todas as palavras do cadastro.`;
    case 'row':
      return finding.table === 'customers'
        ? `O cadastro de ${name} está ilegível.`
        : `${recordNames[finding.table]} de ${name} está em parte ilegível.`;
    case 'broken-link':
      return `${recordNames[finding.table]} de ${name} aponta para ${targetNames[finding.target]} que não está na ficha.`;
    case 'merged':
      return `O cadastro repetido de ${name}, que foi unido a outro, ainda tem registros ou não leva a nenhum cliente.`;
    case 'plan-sum':
      return differs(`As parcelas de uma compra de ${name} não somam o total`, finding);
    case 'plan-count':
      return `Uma compra de ${name} tem ${finding.kept} de ${finding.expected} parcelas, ou a numeração delas tem falhas.`;
    case 'cancelled':
      return `Uma parcela de ${name} está cancelada e a sua compra não, ou o contrário.`;
    case 'overpaid':
      return differs(`Uma parcela de ${name} tem mais pago do que vale`, finding);
    case 'payment-sum':
      return differs(`Um recebimento de ${name} não confere com as parcelas que pagou`, finding);
    case 'allocations':
      return `Um recebimento de ${name} não diz quais parcelas pagou.`;
    case 'reversal':
      return `Um estorno de ${name} não confere com o recebimento que desfaz.`;
    case 'down-payment':
      return differs(`A entrada de uma compra ou acordo de ${name} não confere`, finding);
    case 'return':
      return differs(`O que voltou de uma compra de ${name} não confere com ela`, finding);
    case 'agreement-sum':
      return differs(`O total de um acordo de ${name} não confere com o que ele inclui`, finding);
    case 'covered-twice':
      return `Uma parcela de ${name} está em dois acordos ao mesmo tempo.`;
    case 'break-sum':
      return differs(
        `O que foi pago em um acordo rompido de ${name} não confere com as parcelas dele`,
        finding,
      );
    case 'tab-sum':
      return differs(`As compras de um fechamento de caderneta de ${name} não somam o total`, finding);
    case 'events':
      return finding.table === 'agreements'
        ? `Do que aconteceu com um acordo de ${name}, algo falta ou está fora de ordem.`
        : `Os movimentos de um cheque de ${name} estão fora de ordem.`;
    case 'cheque-covers':
      return `Um cheque de ${name} não diz todas as parcelas que cobre.`;
    case 'cheque-payment':
      return `Um cheque de ${name} e o recebimento que ele gerou não combinam.`;
    case 'line-sum':
      return `${nameOfRecord(finding.table)} de ${name} está com ${formatMoney(finding.keptCents)}, e a fita diz ${formatMoney(finding.expectedCents)}.`;
    case 'lost':
      return `A fita conta de um registro de ${name} que não existe mais: ${nameOfRecord(finding.table).toLowerCase()}.`;
    case 'line-missing':
      return `${nameOfRecord(finding.table)} de ${name} não está na fita.`;
  }
};

const shopText = (finding: ShopFinding): string => {
  switch (finding.kind) {
    case 'counter-behind':
      return `O próximo número ${numberNames[finding.counter]} (${finding.kept + 1}) já foi usado.`;
    case 'number-twice':
      return `${paperNames[finding.counter]} o mesmo número: ${finding.number}.`;
    case 'unseen':
      return `${recordNames[finding.table]} ou mais (${finding.count} ao todo) não está na ficha de nenhum cliente.`;
    case 'line-unreadable':
      return `A linha ${finding.seq} da fita está ilegível.`;
    case 'line-undoes':
      return `A linha ${finding.seq} da fita desfaz a linha ${finding.undoes}, que não existe ou já foi desfeita.`;
    case 'operator-unknown':
      return 'A fita fala de alguém que não está entre quem usa o Em Dia.';
    case 'operators':
      return 'Entre quem usa o Em Dia não há dono, ou duas pessoas se confundem.';
    case 'setting':
      return `Um ajuste da loja está ilegível: ${settingNames[finding.key] ?? finding.key}.`;
    case 'customer-lost':
      return 'A fita fala de um cliente que não está mais na loja.';
    case 'shop-lost':
      return `A fita conta de um registro que não existe mais: ${nameOfRecord(finding.table).toLowerCase()}.`;
    case 'shop-line-missing':
      return `${nameOfRecord(finding.table)} não está na fita.`;
    case 'drawer':
      return `O caixa de ${formatDay(finding.day)} foi fechado duas vezes, ou saiu dele mais do que foi contado.`;
  }
};

/** The finding in the owner's words. `nameOf` gives a customer's name by id. */
export const findingText = (finding: Finding, nameOf: (customerId: string) => string): string =>
  isOfCustomer(finding) ? customerText(finding, nameOf(finding.customerId)) : shopText(finding);
