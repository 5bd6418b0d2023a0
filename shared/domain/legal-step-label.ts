import type { LegalStepKind } from './legal-step';

const LABELS: Record<LegalStepKind, string> = {
  'keep-talking': 'Continuar conversando',
  'formal-letter': 'Carta formal',
  bureau: 'Registro em birô de crédito',
  protest: 'Protesto em cartório',
  'give-up': 'Deixar de lado',
};

/** How the shop reads a decision: `Carta formal`. */
export const legalStepLabel = (kind: LegalStepKind): string => LABELS[kind];
