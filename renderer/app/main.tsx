import '@shared/zod-without-eval';
import '@fontsource-variable/source-sans-3/wght.css';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../ui/tokens.css';
import { listenForLeaving } from '@renderer/ui/use-leave-guard';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { warmToneWhenIdle } from './warm-tone';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
listenForLeaving();
warmToneWhenIdle();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
