import '@shared/zod-without-eval';
import { contextBridge, ipcRenderer } from 'electron';
import { createDesktopApi } from './desktop-api';

contextBridge.exposeInMainWorld('desktop', createDesktopApi(ipcRenderer, window));
