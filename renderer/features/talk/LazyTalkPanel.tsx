import { type ComponentProps, lazy, Suspense } from 'react';

const Panel = lazy(async () => ({ default: (await import('./TalkPanel')).TalkPanel }));

/** The conversation with its texts and its tone check, loaded beside the list and not before it. */
export const LazyTalkPanel = (props: ComponentProps<typeof Panel>) => (
  <Suspense>
    <Panel {...props} />
  </Suspense>
);
