import type { Role } from '@shared/domain/operator';

/** A role inside a line of the journal. */
export const ROLE_WORDS: Record<Role, string> = { owner: 'dono', cashier: 'caixa' };
