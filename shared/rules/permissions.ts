import type { Role } from '../domain/operator';

/** What a cashier does only with the owner's PIN. */
export const ownerActions = [
  /** Taking back or giving back what moved money: payments, sales, goods, tabs, cheques, agreements, imports. */
  'reverse',
  /** An agreement or a proposal beyond the shop's policy. */
  'beyond-policy',
  /** Letting go of more late charges than a cashier may. */
  'waive',
  /** A customer's limit, or a sale above it. */
  'credit-limit',
  /** Putting a copy, or one customer of it, in the place of what is there; repairing records. */
  'restore',
  /** Everything under Ajustes, and where copies go. */
  'settings',
  'operators',
  /** Taking records out of the shop as a file. */
  'export',
  /** Bringing many records in at once. */
  'import',
  'anonymise',
] as const;
export type OwnerAction = (typeof ownerActions)[number];

const NAMES: Record<OwnerAction, string> = {
  reverse: 'Desfazer um registro de dinheiro ou devolver',
  'beyond-policy': 'Combinar fora da política da loja',
  waive: 'Dispensar este valor de encargos',
  'credit-limit': 'Mudar ou passar do limite do cliente',
  restore: 'Restaurar ou consertar registros',
  settings: 'Mudar os ajustes',
  operators: 'Mudar quem usa o Em Dia',
  export: 'Tirar dados da loja',
  import: 'Importar registros',
  anonymise: 'Anonimizar um cliente',
};

/** The action in the owner's words, for the question of the PIN. */
export const ownerActionText = (action: OwnerAction): string => NAMES[action];

/** Who is at work, and the owner who stands by them for what is being done now. */
export interface Acting {
  readonly operator?: { readonly id: string; readonly role: Role };
  readonly approvedBy?: string;
}

/** What each role does without asking anybody. */
const ALONE: Record<Role, ReadonlySet<OwnerAction>> = { owner: new Set(ownerActions), cashier: new Set() };

/** Thrown before anything is written, where whoever is at work may not do it alone. */
export class OwnerNeeded extends Error {
  constructor(readonly action: OwnerAction) {
    super(`needs the owner: ${action}`);
    this.name = 'OwnerNeeded';
  }
}

/** Whether this may be done without asking an owner first. A shop without operators is its owner's. */
export const mayDo = ({ operator, approvedBy }: Acting, action: OwnerAction): boolean =>
  operator === undefined || approvedBy !== undefined || ALONE[operator.role].has(action);
