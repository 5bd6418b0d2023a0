import { ActionButton } from '@renderer/ui/ActionButton';
import { Pill } from '@renderer/ui/Pill';
import { TextButton } from '@renderer/ui/TextButton';
import { checkClause } from '@shared/rules/clauses/check-clause';
import type { ListedClause } from '@shared/rules/clauses/clause-list';
import { parseTemplate } from '@shared/rules/messages/parse-template';
import { IconAlertTriangle, IconEyeOff, IconLock, IconPencil, IconPlus, IconUser } from '@tabler/icons-react';
import classes from './ClauseCard.module.css';
import { clauseNotes } from './clause-words';
import type { ClauseEditor } from './use-clause-editor';

interface ClauseCardProps {
  readonly editor: ClauseEditor;
  readonly row: ListedClause;
}

const Pills = ({ row, row: { origin, isOn, builtIn } }: Pick<ClauseCardProps, 'row'>) => (
  <div className={classes.pills}>
    {builtIn?.required !== undefined && (
      <Pill tone="neutral" icon={IconLock}>
        Sai em todo acordo
      </Pill>
    )}
    {origin === 'edited' && (
      <Pill tone="good" icon={IconPencil}>
        Mudada pela loja
      </Pill>
    )}
    {origin === 'own' && (
      <Pill tone="good" icon={IconUser}>
        Da loja
      </Pill>
    )}
    {checkClause(row).some(({ severity }) => severity === 'void') && (
      <Pill tone="attention" icon={IconAlertTriangle}>
        Um trecho não vale perante a lei
      </Pill>
    )}
    {!isOn && (
      <Pill tone="attention" icon={IconEyeOff}>
        Desligada
      </Pill>
    )}
  </div>
);

/** The text with what changes from agreement to agreement set apart. */
const Words = ({ text }: { readonly text: string }) =>
  parseTemplate(text).map((part) =>
    part.kind === 'variable' ? (
      <em key={part.start}>{text.slice(part.start, part.end)}</em>
    ) : (
      text.slice(part.start, part.end)
    ),
  );

/** The chosen clause as it stands, and what can be done with it. */
export const ClauseCard = ({ editor, row }: ClauseCardProps) => (
  <div className={classes.pane}>
    <article className={classes.card} aria-label="Cláusula">
      <h3>{row.title}</h3>
      <Pills row={row} />
      <p className={classes.words} data-off={!row.isOn || undefined}>
        <Words text={row.text} />
      </p>
    </article>
    {clauseNotes(row).map((text) => (
      <p key={text} className={classes.note}>
        {text}
      </p>
    ))}
    <div className={classes.foot}>
      <div className={classes.actions}>
        <ActionButton size="sm" primary icon={IconPencil} keyHint="Enter" onClick={() => editor.edit(row)}>
          Editar
        </ActionButton>
        <ActionButton size="sm" icon={IconPlus} keyHint="N" onClick={editor.add}>
          Nova cláusula
        </ActionButton>
      </div>
      <div className={classes.lesser}>
        {row.builtIn?.required === undefined && (
          <TextButton keyHint="L" onClick={() => void editor.switchOver(row)}>
            {row.isOn ? 'Desligar' : 'Ligar'}
          </TextButton>
        )}
        {row.origin !== 'app' && (
          <TextButton keyHint="O" onClick={() => void editor.takeBack(row)}>
            {row.origin === 'own' ? 'Excluir' : 'Voltar ao original'}
          </TextButton>
        )}
      </div>
    </div>
  </div>
);
