import { type PaperDesk, printPaper, savePaper } from '@renderer/documents/paper-desk';
import { expect, it } from 'vitest';

const bytes = new Uint8Array([1]);
const deskThat = (over: Partial<PaperDesk>): PaperDesk => ({
  openPdf: async () => ({ ok: true, shown: 'opened' }),
  saveFile: async ({ suggestedName }) => ({ saved: true, name: suggestedName }),
  ...over,
});

it('prints under a file name made of the title', async () => {
  let opened = '';
  const desk = deskThat({
    openPdf: async ({ name }) => {
      opened = name;
      return { ok: true, shown: 'opened' };
    },
  });
  expect(await printPaper(desk, 'Recibo 12/2026: Zé & Cia', bytes)).toMatchObject({ ok: true });
  expect(opened).toBe('Recibo 12 2026 Zé Cia.pdf');
});

it('tells where the paper went when the browser would not open it', async () => {
  const desk = deskThat({ openPdf: async () => ({ ok: true, shown: 'downloaded' }) });
  expect((await printPaper(desk, 'Carnê', bytes)).text).toBe(
    'Baixado como Carnê.pdf. Abra o arquivo para imprimir.',
  );
});

it('says what to do when nothing can show it', async () => {
  const desk = deskThat({ openPdf: async () => ({ ok: false, reason: 'no-viewer' }) });
  expect(await printPaper(desk, 'Carnê', bytes)).toMatchObject({
    ok: false,
    text: expect.stringContaining('Salve o arquivo'),
  });
});

it('never leaves an unknown reason without a word', async () => {
  const desk = deskThat({ saveFile: async () => ({ saved: false, reason: 'something new' }) });
  expect(await savePaper(desk, 'Carnê', bytes)).toMatchObject({
    ok: false,
    text: expect.stringContaining('tente de novo'),
  });
});

it('says the name it was saved under, and nothing when the person changed their mind', async () => {
  expect(await savePaper(deskThat({}), 'Carnê', bytes)).toEqual({ ok: true, text: 'Salvo como Carnê.pdf.' });
  const desk = deskThat({ saveFile: async () => ({ saved: false, reason: 'cancelled' }) });
  expect(await savePaper(desk, 'Carnê', bytes)).toBeNull();
});
