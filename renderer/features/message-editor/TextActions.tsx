import { ActionButton } from '@renderer/ui/ActionButton';
import { TextButton } from '@renderer/ui/TextButton';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import classes from './TextList.module.css';
import type { TextRow } from './text-rows';
import type { MessageEditor } from './use-message-editor';

/** What can be done with the chosen text, and a new one. */
export const TextActions = ({ editor, row }: { readonly editor: MessageEditor; readonly row: TextRow }) => (
  <div className={classes.foot}>
    <div className={classes.actions}>
      <ActionButton size="sm" primary icon={IconPencil} keyHint="Enter" onClick={() => editor.edit(row)}>
        Editar
      </ActionButton>
      <ActionButton size="sm" icon={IconPlus} keyHint="N" onClick={editor.add}>
        Novo texto
      </ActionButton>
    </div>
    <div className={classes.lesser}>
      <TextButton keyHint="D" onClick={() => editor.duplicate(row)}>
        Duplicar
      </TextButton>
      <TextButton keyHint="L" onClick={() => void editor.switchOver(row)}>
        {row.isOn ? 'Desligar' : 'Ligar'}
      </TextButton>
      {row.origin !== 'app' && (
        <TextButton keyHint="O" onClick={() => void editor.takeBack(row)}>
          {row.origin === 'own' ? 'Excluir' : 'Voltar ao original'}
        </TextButton>
      )}
    </div>
  </div>
);
