const part = (value: string | undefined): string => (value ? `/${encodeURIComponent(value)}` : '');

/** The addresses of the screens. Everything that links to a screen takes its address from here. */
export const paths = {
  today: () => '/',
  customers: () => '/clientes',
  newCustomer: () => '/clientes/novo',
  customer: (id: string) => `/clientes${part(id)}`,
  editCustomer: (id: string) => `/clientes${part(id)}/editar`,
  atRisk: () => '/risco',
  letters: (customerId?: string) => `/cartas${part(customerId)}`,
  thanks: () => '/obrigado',
  sell: (customerId?: string) => `/vender${part(customerId)}`,
  /** The counter; for an agreement, with its installments chosen. */
  receive: (customerId?: string, { agreement }: { readonly agreement?: string } = {}) =>
    `/receber${part(customerId)}${part(agreement)}`,
  tab: (customerId?: string) => `/caderneta${part(customerId)}`,
  cheques: () => '/cheques',
  /** The drawer of cheques with one of them chosen. */
  cheque: (id: string) => `/cheques${part(id)}`,
  returnGoods: (saleId: string) => `/devolver${part(saleId)}`,
  /** Before the table: what is known of the customer, and how to begin. */
  prepare: (customerId: string) => `/preparar${part(customerId)}`,
  /** The table of terms; with a proposal, what was proposed last is on it. */
  negotiate: (customerId: string, { proposal }: { readonly proposal?: string } = {}) =>
    `/negociar${part(customerId)}${part(proposal)}`,
  agreements: () => '/acordos',
  agreement: (id: string) => `/acordos${part(id)}`,
  /** Among the agreements: the screen finds which of them it is. */
  proposal: (id: string) => `/acordos${part(id)}`,
  settings: (section?: string) => `/ajustes${part(section)}`,
  /** Every record looked through, and what can be repaired. */
  integrity: () => '/conferencia',
  import: () => '/importar',
  help: () => '/ajuda',
};
