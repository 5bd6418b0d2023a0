import '@shared/zod-without-eval';
import '@fontsource-variable/source-sans-3/wght.css';
import '../ui/tokens.css';
// The kit's styles in a layer: the app's own win over them, in whatever order they arrive.
import '@mantine/core/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import { listenForLeaving } from '@renderer/ui/use-leave-guard';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { startLog } from './log';
import { warmLater } from './warm';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
startLog();
listenForLeaving();
warmLater();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
