import type { Cents } from '../../money/cents';
import { formatMoney } from '../../money/format';

/** What a record can point to. */
export type Target = 'customer' | 'sale' | 'tab' | 'agreement' | 'cheque' | 'installment' | 'payment';

/** One thing in the shop's records that does not follow from the rest of them. */
export type Finding =
  /** What is kept beside an installment is not what its payments make of it. */
  | {
      readonly kind: 'installment-state';
      readonly customerId: string;
      readonly id: string;
      readonly fields: readonly string[];
      readonly keptCents: Cents;
      readonly expectedCents: Cents;
    }
  | {
      readonly kind: 'summary';
      readonly customerId: string;
      readonly fields: readonly string[];
      readonly keptCents: Cents;
      readonly expectedCents: Cents;
    }
  | { readonly kind: 'summary-missing'; readonly customerId: string }
  | {
      readonly kind: 'broken-link';
      readonly customerId: string;
      readonly table: string;
      readonly id: string;
      readonly target: Target;
      readonly targetId: string;
    }
  /** The installments of a sale or agreement do not add up to it. */
  | {
      readonly kind: 'plan-sum';
      readonly customerId: string;
      readonly id: string;
      readonly keptCents: Cents;
      readonly expectedCents: Cents;
    }
  | {
      readonly kind: 'payment-sum';
      readonly customerId: string;
      readonly id: string;
      readonly keptCents: Cents;
      readonly expectedCents: Cents;
    }
  /** Goods of a sale came back more often than they were bought, or for another amount than they are worth. */
  | {
      readonly kind: 'return';
      readonly customerId: string;
      readonly id: string;
      readonly keptCents: Cents;
      readonly expectedCents: Cents;
    }
  /** What was paid under a broken agreement, and stays of its discount, is not what its originals were given. */
  | {
      readonly kind: 'break-sum';
      readonly customerId: string;
      readonly id: string;
      readonly keptCents: Cents;
      readonly expectedCents: Cents;
    }
  /** A cheque is not where its events say. */
  | { readonly kind: 'cheque-state'; readonly customerId: string; readonly id: string }
  /** An installment waits for other cheques than those that cover it. */
  | { readonly kind: 'awaiting'; readonly customerId: string; readonly id: string }
  /** An installment and an agreement do not agree on whether one covers the other. */
  | {
      readonly kind: 'covering';
      readonly customerId: string;
      readonly id: string;
      readonly agreementId: string;
    }
  /** The next printed number was already given. */
  | {
      readonly kind: 'counter-behind';
      readonly counter: string;
      readonly kept: number;
      readonly used: number;
    };

const recordNames: Record<string, string> = {
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
};

const targetNames: Record<Target, string> = {
  customer: 'um cliente',
  sale: 'uma venda',
  tab: 'um fechamento de caderneta',
  agreement: 'um acordo',
  installment: 'uma parcela',
  payment: 'um recebimento',
  cheque: 'um cheque',
};

const counterNames: Record<string, string> = {
  sale: 'da venda',
  payment: 'do recibo',
  agreement: 'do acordo',
  proposal: 'da proposta',
  tab: 'do fechamento de caderneta',
  cheque: 'do recibo de cheques',
};

const differs = (what: string, finding: { keptCents: Cents; expectedCents: Cents }): string =>
  `${what}: está ${formatMoney(finding.keptCents)} e deveria ser ${formatMoney(finding.expectedCents)}.`;

/** The finding in the owner's words. `nameOf` gives a customer's name by id. */
export const findingText = (finding: Finding, nameOf: (customerId: string) => string): string => {
  if (finding.kind === 'counter-behind') {
    return `O próximo número ${counterNames[finding.counter] ?? 'do papel'} (${finding.kept + 1}) já foi usado.`;
  }
  const name = nameOf(finding.customerId);
  switch (finding.kind) {
    case 'installment-state':
      return differs(`O valor pago de uma parcela de ${name} não confere com os recebimentos`, finding);
    case 'summary':
      return differs(`O saldo em aberto de ${name} não confere com as parcelas`, finding);
    case 'summary-missing':
      return `Falta o saldo de ${name}.`;
    case 'broken-link':
      return `${recordNames[finding.table] ?? 'Um registro'} de ${name} aponta para ${targetNames[finding.target]} que não está na ficha.`;
    case 'plan-sum':
      return differs(`As parcelas de uma compra de ${name} não somam o total`, finding);
    case 'payment-sum':
      return differs(`Um recebimento de ${name} não confere com as parcelas que pagou`, finding);
    case 'return':
      return differs(`O que voltou de uma compra de ${name} não confere com ela`, finding);
    case 'break-sum':
      return differs(
        `O que foi pago em um acordo rompido de ${name} não confere com as parcelas dele`,
        finding,
      );
    case 'covering':
      return `Uma parcela de ${name} e o acordo que a inclui não combinam.`;
    case 'cheque-state':
      return `Um cheque de ${name} não está onde os seus movimentos dizem.`;
    case 'awaiting':
      return `Uma parcela de ${name} e os cheques que a cobrem não combinam.`;
  }
};
