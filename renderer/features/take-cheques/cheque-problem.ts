export type ChequeField =
  | 'foot'
  | 'bank'
  | 'branch'
  | 'account'
  | 'number'
  | 'cents'
  | 'goodDay'
  | 'issueDay'
  | 'drawerName'
  | 'drawerDocument';

export interface ChequeProblem {
  /** Of the row. */
  readonly key: number;
  readonly field: ChequeField;
  /** A sentence; of what is missing, its name. */
  readonly text: string;
  /** Nothing is there yet, or half of it: said only once the cheques are tried to be taken. */
  readonly isMissing: boolean;
}

/** The name of a field in the form. */
export const fieldName = ({ key, field }: Pick<ChequeProblem, 'key' | 'field'>): string =>
  `cheque-${key}-${field}`;

/** Puts the cursor into a field of a cheque, where the form has it. */
export const focusField = (form: HTMLElement | null, problem: Pick<ChequeProblem, 'key' | 'field'>): void =>
  form?.querySelector<HTMLElement>(`[name="${fieldName(problem)}"]`)?.focus();
