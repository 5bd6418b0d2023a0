import { type ComponentProps, lazy, Suspense } from 'react';

const Dialog = lazy(async () => ({ default: (await import('./AnswerDialog')).AnswerDialog }));

/** The dialog with all it takes to read an answer, loaded when the first conversation was opened. */
export const LazyAnswerDialog = (props: ComponentProps<typeof Dialog>) => (
  <Suspense>
    <Dialog {...props} />
  </Suspense>
);
