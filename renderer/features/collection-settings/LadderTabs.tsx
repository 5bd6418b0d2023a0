import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import classes from './Ladder.module.css';
import { ladderKeys } from './ladder-draft';
import { ladderName } from './ladder-words';
import type { LadderEditor } from './use-ladder-editor';

const OWN = [
  { value: 'usual', label: 'Como a usual' },
  { value: 'own', label: 'Régua própria' },
] as const;

/** Which ladder is seen: the usual one or that of a kind of customer. */
export const LadderTabs = ({ editor }: { readonly editor: LadderEditor }) => (
  <ChoiceButtons
    label="Para quem é a régua"
    choices={ladderKeys.map((value) => ({ value, label: ladderName(value) }))}
    value={editor.key}
    onChange={editor.show}
  />
);

/** Whether a kind of customer has steps of its own; nothing for the usual ladder. */
export const OwnLadder = ({ editor }: { readonly editor: LadderEditor }) => {
  const { key, draft, isOwn } = editor;
  if (key === 'usual') return null;
  return (
    <div className={classes.own}>
      <ChoiceButtons
        label={`Régua de quem é “${ladderName(key)}”`}
        choices={OWN}
        value={isOwn ? 'own' : 'usual'}
        onChange={(value) => editor.setOwn(value === 'own')}
      />
      {!isOwn && <p>Segue os {draft.ladders.usual.length} passos da usual.</p>}
    </div>
  );
};
