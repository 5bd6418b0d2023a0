import { Textarea } from '@mantine/core';
import { MarkedText } from '@renderer/ui/MarkedText';
import { type RefObject, useId, useRef, useState } from 'react';
import { BraceMenu } from './BraceMenu';
import type { Insertion, TypedName } from './brace-typing';
import { marksIn, type Remark, type TemplateField } from './remarks';
import classes from './TemplateInput.module.css';
import { useBraceMenu } from './use-brace-menu';

interface TemplateInputProps {
  readonly field: TemplateField;
  readonly label: string;
  readonly placeholder?: string;
  readonly element: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  readonly remarks: readonly Remark[];
  readonly insertions: readonly Insertion[];
  readonly onChange: (text: string) => void;
  readonly onPut: (place: TypedName, insertion: Insertion) => void;
  readonly onFocus: () => void;
  /** Takes the next proposal. */
  readonly onAccept: () => void;
}

/** Longer than a text may be, so that who pastes a longer one is told instead of losing its end. */
const MOST_PASTED = 20_000;

/** A field of a text with its problems marked in it, and a list of names while one is typed after "{". */
export const TemplateInput = (props: TemplateInputProps) => {
  const { field, label, element, text, remarks, insertions, onChange, onPut, onFocus, onAccept } = props;
  const id = useId();
  const marks = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState(0);
  const menu = useBraceMenu({ text, insertions, onPut });
  const isOpen = menu.found.length > 0;
  const isSubject = field === 'subject';
  return (
    <div className={classes.box} data-field={field}>
      <div ref={marks} className={classes.marks} aria-hidden>
        <MarkedText text={text} marks={marksIn(remarks, field)} />
      </div>
      <Textarea
        ref={element}
        aria-label={label}
        placeholder={
          props.placeholder ??
          (isSubject ? 'Assunto' : 'Escreva a mensagem. Digite { para incluir o nome, o valor…')
        }
        aria-autocomplete="list"
        aria-controls={isOpen ? id : undefined}
        aria-activedescendant={isOpen ? `${id}-${menu.chosen}` : undefined}
        rows={1}
        maxLength={MOST_PASTED}
        value={text}
        onFocus={onFocus}
        onBlur={menu.close}
        onChange={({ currentTarget: { value, selectionStart } }) => {
          onChange(isSubject ? value.replace(/\s*\n\s*/g, ' ') : value);
          menu.follow(selectionStart);
        }}
        onKeyDown={(event) => {
          if (menu.onKeyDown(event)) return;
          if (event.key !== 'Enter') return;
          if (event.altKey) onAccept();
          if (event.altKey || (isSubject && !event.ctrlKey && !event.metaKey)) event.preventDefault();
        }}
        onScroll={({ currentTarget: { scrollTop } }) => {
          if (marks.current) marks.current.scrollTop = scrollTop;
          setScrolled(scrollTop);
        }}
        classNames={{ root: classes.field, wrapper: classes.field, input: classes.input }}
      />
      {isOpen && <BraceMenu id={id} menu={menu} text={text} scrolled={scrolled} />}
    </div>
  );
};
