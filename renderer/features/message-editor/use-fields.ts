import { useLayoutEffect, useRef } from 'react';
import { type Insertion, inserted, type TypedName, typedName } from './brace-typing';
import type { TemplateField, Written } from './remarks';

/** The fields of a text being written, and what is put in at the cursor of the one last written in. */
export const useFields = <Draft extends Written>(draft: Draft, change: (draft: Draft) => void) => {
  const text = useRef<HTMLTextAreaElement>(null);
  const subject = useRef<HTMLTextAreaElement>(null);
  const last = useRef<TemplateField>('text');
  const cursorAt = useRef<number | null>(null);
  const elementOf = (field: TemplateField) => (field === 'text' ? text : subject).current;
  useLayoutEffect(() => {
    const at = cursorAt.current;
    if (at === null) return;
    cursorAt.current = null;
    const element = elementOf(last.current);
    element?.focus();
    element?.setSelectionRange(at, at);
  });
  const put = (field: TemplateField, place: TypedName, insertion: Insertion) => {
    const written = inserted(draft[field] ?? '', place, insertion);
    last.current = field;
    cursorAt.current = written.cursor;
    change({ ...draft, [field]: written.text });
  };
  return {
    text,
    subject,
    onFocus: (field: TemplateField) => {
      last.current = field;
    },
    /** In place of a name being typed. */
    put,
    /** Where the cursor stands, or in place of what is selected. */
    insert: (insertion: Insertion) => {
      const field = last.current;
      const element = elementOf(field);
      if (!element) return;
      const { selectionStart: start, selectionEnd: end } = element;
      const typing = start === end ? typedName(draft[field] ?? '', start) : null;
      put(field, typing ?? { start, end, typed: '' }, insertion);
    },
    /** Where a remark is about. */
    goTo: (field: TemplateField, start: number, end: number) => {
      const element = elementOf(field);
      element?.focus();
      element?.setSelectionRange(start, end);
    },
  };
};

export type Fields = ReturnType<typeof useFields>;
