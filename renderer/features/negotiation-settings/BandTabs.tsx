import { ChoiceButtons } from '@renderer/ui/ChoiceButtons';
import { type BandsKey, bandsKeys } from '@shared/rules/negotiation/policy-entry';
import { segmentText } from '@shared/rules/risk/segment';
import { upperFirst } from '@shared/wording/letter-case';
import classes from './Negotiation.module.css';
import type { PolicyEditor } from './use-policy-editor';

const nameOf = (key: BandsKey): string => (key === 'all' ? 'Todos' : upperFirst(segmentText[key]));

const OWN = [
  { value: 'all', label: 'Como todos' },
  { value: 'own', label: 'Descontos próprios' },
] as const;

/** Whose discounts are seen: those of all, or of a kind of customer. */
export const BandTabs = ({ editor }: { readonly editor: PolicyEditor }) => (
  <ChoiceButtons
    label="Para quem são os descontos"
    choices={bandsKeys.map((value) => ({ value, label: nameOf(value) }))}
    value={editor.key}
    onChange={editor.show}
  />
);

/** Whether a kind of customer has discounts of its own; nothing for those of all. */
export const OwnBands = ({ editor }: { readonly editor: PolicyEditor }) => {
  if (editor.key === 'all') return null;
  return (
    <div className={classes.own}>
      <ChoiceButtons
        label={`Descontos de quem é “${nameOf(editor.key)}”`}
        choices={OWN}
        value={editor.isOwn ? 'own' : 'all'}
        onChange={(value) => editor.setOwn(value === 'own')}
      />
    </div>
  );
};
