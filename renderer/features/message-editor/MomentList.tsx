import { messageKindName } from '@shared/rules/messages/kinds';
import { useMemo } from 'react';
import classes from './MomentList.module.css';
import { kindsInOrder, momentGroups, textCounts } from './moments';
import type { MessageEditor } from './use-message-editor';
import { useOptionKeys } from './use-option-keys';

/** Every moment there is something to say at, with how many texts it has in the channel. */
export const MomentList = ({ editor }: { readonly editor: MessageEditor }) => {
  const { channel, kind: chosen, own, showKind } = editor;
  const counts = useMemo(() => textCounts(channel, own), [channel, own]);
  const keys = useOptionKeys({
    id: chosen,
    index: kindsInOrder.indexOf(chosen),
    length: kindsInOrder.length,
    choose: (index) => {
      const kind = kindsInOrder[index];
      if (kind) showKind(kind);
    },
  });
  return (
    <div
      ref={keys.ref}
      className={classes.list}
      role="listbox"
      aria-label="Momentos"
      tabIndex={-1}
      onKeyDown={keys.onKeyDown}
    >
      {momentGroups.map(({ name, kinds }) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields.
        <div key={name} role="group" aria-label={name}>
          <h3 className={classes.group}>{name}</h3>
          {kinds.map((kind) => (
            <button
              key={kind}
              type="button"
              role="option"
              className={classes.moment}
              aria-selected={kind === chosen}
              tabIndex={kind === chosen ? 0 : -1}
              onClick={() => showKind(kind)}
            >
              <span>{messageKindName[kind]}</span>
              <small data-none={counts.get(kind) === '0' || undefined}>{counts.get(kind)}</small>
            </button>
          ))}
        </div>
      ))}
    </div>
  );
};
