import type { Insertion } from '@renderer/features/message-editor';
import type { ClauseError } from '@renderer/use-cases/update-clauses';
import { MAX_OWN_CLAUSES } from '@shared/rules/clauses/clause';
import type { ListedClause } from '@shared/rules/clauses/clause-list';
import { clauseVariableHelp } from '@shared/rules/clauses/variable-help';

export const refusalText: Readonly<Record<ClauseError, string>> = {
  invalid: 'A cláusula não pôde ser lida. Nada foi salvo; confira o título e o texto.',
  problems: 'Há algo a corrigir na cláusula. Nada foi salvo ainda.',
  'too-many': `A loja já tem ${MAX_OWN_CLAUSES} cláusulas próprias, o máximo. Exclua uma que não usa e salve de novo.`,
  'not-there': 'Esta cláusula já tinha sido excluída em outra janela.',
  required: 'Esta cláusula sai em todo acordo e não pode ser desligada. O motivo está ao lado dela.',
};

/** What can be put into a clause. */
export const clauseInsertions: readonly Insertion[] = clauseVariableHelp.map(({ name, says, example }) => ({
  written: `{${name}}`,
  says,
  example,
}));

/** When a clause is printed, and why it cannot be left out. */
export const clauseNotes = ({ builtIn, origin }: ListedClause): string[] => [
  ...(builtIn?.note ? [builtIn.note] : []),
  ...(builtIn?.required ? [builtIn.required] : []),
  ...(origin === 'own' ? ['Sai em todo acordo, antes do foro, enquanto estiver ligada.'] : []),
];
