import type { CivilDay } from '../../calendar/civil-day';
import type { Customer } from '../../domain/customer';
import type { CustomerRecords } from '../../domain/integrity/records';
import type { JournalEntry } from '../../domain/journal';
import type { Shop } from '../../domain/shop';

/** Grows when a field changes its name or meaning; docs/customer-data.md tells of each. */
export const CUSTOMER_JSON_VERSION = 1;

export interface CustomerJsonSource extends Omit<CustomerRecords, 'customerId' | 'customer' | 'summary'> {
  readonly customer: Customer;
  readonly duplicates: readonly Customer[];
  readonly journal: readonly JournalEntry[];
  readonly shop: Shop;
  readonly day: CivilDay;
}

/** Ids and search words say nothing to anybody else; the rest of a record is the customer's. */
const person = ({ address, credit, ...customer }: Customer) => ({
  nome: customer.name,
  apelido: customer.nickname,
  documento: customer.document,
  telefones: customer.phones.map(({ digits, whatsapp, kind }) => ({ numero: digits, whatsapp, tipo: kind })),
  email: customer.email,
  endereco: address && {
    linha: address.line,
    bairro: address.district,
    cidade: address.city,
    uf: address.state,
    cep: address.zip,
  },
  anotacoes: customer.notes,
  tratamento: customer.addressAs,
  canalPreferido: customer.preferredChannel,
  horaPreferida: customer.preferredHour,
  diaDoPagamento: customer.payday,
  limiteCentavos: customer.limitCents,
  limiteDaCadernetaCentavos: customer.tabLimitCents,
  diaDeFecharACaderneta: customer.tabClosingDay,
  credito: credit && {
    rendaCentavos: credit.incomeCents,
    empregoDesde: credit.jobSince,
    enderecoDesde: credit.addressSince,
    referencias: credit.references,
    avalista: credit.guarantor && { nome: credit.guarantor.name, telefone: credit.guarantor.phone },
    perguntadoEm: credit.askedOn,
  },
  cadastradoEm: new Date(customer.createdAt).toISOString(),
});

const installments = ({ installments: rows }: CustomerJsonSource, originId: string) =>
  rows
    .filter((row) => row.originId === originId)
    .sort((a, b) => a.number - b.number)
    .map((row) => ({
      numero: row.number,
      de: row.count,
      vencimento: row.dueDay,
      descricao: row.description,
      valorCentavos: row.principalCents,
      pagoCentavos: row.paidCents,
      abatidoCentavos: row.reducedCents,
      pagaEm: row.settledDay,
      emAberto: row.open === 1,
      canceladaEm: row.cancelledOn,
    }));

/** What was agreed: sales, tabs and agreements, each with its installments. */
const agreed = (source: CustomerJsonSource) => ({
  vendas: source.sales.map((sale) => ({
    numero: sale.number,
    dia: sale.day,
    descricao: sale.description,
    itens: sale.items.map(({ description, quantity, unitCents }) => ({
      descricao: description,
      quantidade: quantity,
      unitarioCentavos: unitCents,
    })),
    totalCentavos: sale.totalCents,
    entradaCentavos: sale.downPaymentCents,
    jurosCentavos: sale.interestCents,
    anotacoes: sale.notes,
    canceladaEm: sale.cancelledOn,
    parcelas: installments(source, sale.id),
  })),
  caderneta: source.tabs.map(({ day, description, cents, cancelledOn, closingId }) => ({
    dia: day,
    descricao: description,
    valorCentavos: cents,
    fechada: closingId !== undefined,
    canceladaEm: cancelledOn,
  })),
  cadernetasFechadas: source.tabClosings.map((closing) => ({
    numero: closing.number,
    dia: closing.day,
    totalCentavos: closing.totalCents,
    canceladaEm: closing.cancelledOn,
    parcelas: installments(source, closing.id),
  })),
  acordos: source.agreements.map((agreement) => ({
    numero: agreement.number,
    dia: agreement.day,
    valorAtualizadoCentavos: agreement.updatedCents,
    descontoCentavos: agreement.discountCents,
    totalCentavos: agreement.totalCents,
    entradaCentavos: agreement.downPaymentCents,
    anotacoes: agreement.notes,
    autorizacao: agreement.authorisation && {
      alemDaPolitica: agreement.authorisation.beyond,
      motivo: agreement.authorisation.reason,
    },
    acontecimentos: agreement.events.map((event) => ({
      tipo: event.kind,
      dia: event.day,
      motivo: 'reason' in event ? event.reason : undefined,
      testemunhas:
        'witnesses' in event
          ? event.witnesses.map(({ name, document }) => ({ nome: name, documento: document }))
          : undefined,
    })),
    desfeitoEm: agreement.cancelledOn,
    parcelas: installments(source, agreement.id),
  })),
  propostas: source.proposals.map(({ number, versions, closed }) => ({
    numero: number,
    versoes: versions.map((version) => ({
      dia: version.day,
      de: version.by === 'shop' ? 'loja' : 'cliente',
      totalCentavos: version.totalCents,
      podePagarPorMesCentavos: version.monthlyCents,
      valeAte: version.validUntil,
      anotacoes: version.notes,
      autorizacao: version.authorisation?.reason,
    })),
    encerrada: closed && { dia: closed.day, como: closed.how, motivo: closed.reason },
  })),
});

/** What came of it: money, cheques, talks, decisions. */
const happened = (source: CustomerJsonSource) => ({
  recebimentos: source.payments.map((payment) => ({
    recibo: payment.number,
    dia: payment.day,
    tipo: payment.kind,
    totalCentavos: payment.totalCents,
    formas: payment.means.map(({ means, cents }) => ({ forma: means, centavos: cents })),
    saldoAFavorCentavos: payment.creditCents,
    anotacoes: payment.notes,
  })),
  cheques: source.cheques.map((cheque) => ({
    banco: cheque.bank,
    agencia: cheque.branch,
    conta: cheque.account,
    numero: cheque.number,
    linhaCmc7: cheque.cmc7,
    emitente: { nome: cheque.drawer.name, documento: cheque.drawer.document },
    valorCentavos: cheque.cents,
    emitidoEm: cheque.issueDay,
    bomPara: cheque.goodDay,
    situacao: cheque.status,
    anotacoes: cheque.notes,
    movimentos: cheque.events.map(({ move, day, reason, to, notes }) => ({
      tipo: move,
      dia: day,
      motivo: reason,
      para: to,
      anotacoes: notes,
    })),
    parcelas: installments(source, cheque.id),
  })),
  conversas: source.contacts.map((contact) => ({
    dia: contact.day,
    canal: contact.channel,
    para: contact.to,
    texto: contact.text,
    resposta: contact.answer,
    promessa: contact.promise && { dia: contact.promise.day, centavos: contact.promise.cents },
    motivoDoAtraso: contact.reason,
    adiadaPara: contact.until,
    anotacoes: contact.notes,
    desfeitaEm: contact.cancelledOn,
  })),
  decisoes: source.legalSteps.map((step) => ({
    dia: step.day,
    tipo: step.kind,
    valorCentavos: step.cents,
    anotacoes: step.notes,
    retiradoEm: step.endedOn,
    desfeitaEm: step.cancelledOn,
  })),
  registros: source.journal.map(({ day, kind, label, cents }) => ({
    dia: day,
    tipo: kind,
    texto: label,
    centavos: cents,
  })),
});

/**
 * Everything stored about one customer, for another program to read (LGPD art. 18 V): amounts are whole cents, days are
 * yyyy-mm-dd. What is not known is left out.
 */
export const customerJson = (source: CustomerJsonSource): string =>
  JSON.stringify(
    {
      formato: 'em-dia/dados-do-cliente',
      versao: CUSTOMER_JSON_VERSION,
      dia: source.day,
      loja: { nome: source.shop.name, documento: source.shop.document, telefone: source.shop.phone },
      cliente: person(source.customer),
      cadastrosJuntados: source.duplicates.map(person),
      ...agreed(source),
      ...happened(source),
    },
    null,
    2,
  );
