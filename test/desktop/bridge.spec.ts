import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { addPlace, type BridgeWindow, bridgeTest as test } from '../support/bridge-page';

declare const window: BridgeWindow;

test('the page gets frozen named methods and nothing of Electron', async ({ page, bridge }) => {
  const seen = await page.evaluate(async () => ({
    methods: Object.keys(window.desktop).sort(),
    frozen: Object.isFrozen(window.desktop),
    require: typeof (window as unknown as { require?: unknown }).require,
    info: await window.desktop.appInfo(),
  }));
  expect(seen.frozen).toBe(true);
  expect(seen.require).toBe('undefined');
  expect(seen.methods).toContain('writeBackup');
  expect(seen.methods).not.toContain('invoke');
  expect(seen.info.version).toBe('0.0.0-bridge');
  expect(bridge.papers).toEqual([]);
});

test('a copy goes to the chosen folder, byte for byte, and comes back', async ({ page, bridge }) => {
  expect(await page.evaluate(() => window.desktop.backupPlaces())).toEqual({ places: [] });
  const { folder, place } = await addPlace(page, bridge, 'Cópias');

  const written = await page.evaluate((into) => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7) % 256);
    return window.desktop.writeBackup({
      place: into,
      name: 'em-dia-2026-11-20.emdia',
      from: 0,
      sizeBytes: bytes.length,
      bytes,
    });
  }, place);
  expect(written).toEqual({ ok: true, name: 'em-dia-2026-11-20.emdia', sizeBytes: 300_000 });
  const onDisk = await readFile(join(folder, 'em-dia-2026-11-20.emdia'));
  expect(onDisk.length).toBe(300_000);
  expect(onDisk.every((byte, index) => byte === (index * 7) % 256)).toBe(true);
  expect(await readdir(folder)).toEqual(['em-dia-2026-11-20.emdia']);

  const back = await page.evaluate(async (from) => {
    const read = await window.desktop.readBackup({ place: from, name: 'em-dia-2026-11-20.emdia', from: 0 });
    return read.ok && read.bytes instanceof Uint8Array && read.bytes[299_999] === (299_999 * 7) % 256;
  }, place);
  expect(back).toBe(true);
  const { places } = await page.evaluate(() => window.desktop.backupPlaces());
  expect(places[0]?.files.map(({ name, sizeBytes }) => [name, sizeBytes])).toEqual([
    ['em-dia-2026-11-20.emdia', 300_000],
  ]);
});

test('a file is saved where the dialog says, or nowhere', async ({ page, bridge }) => {
  const save = () =>
    page.evaluate(() =>
      window.desktop.saveFile({
        kind: 'csv',
        suggestedName: 'Linhas para corrigir.csv',
        bytes: new TextEncoder().encode('nome;valor\nJúlia;10,00\n'),
      }),
    );
  bridge.answers.push(join(bridge.folders.documents, 'corrigir.csv'));
  expect(await save()).toEqual({ saved: true, name: 'corrigir.csv' });
  expect(await readFile(join(bridge.folders.documents, 'corrigir.csv'), 'utf8')).toContain('Júlia;10,00');
  expect(await save()).toEqual({ saved: false, reason: 'cancelled' });
});

test('a copy picked by the owner is opened for restoring', async ({ page, bridge }) => {
  const path = join(bridge.folders.documents, 'da outra máquina.emdia');
  await writeFile(path, 'conteúdo');
  bridge.answers.push(path);
  const opened = await page.evaluate(async () => {
    const file = await window.desktop.openBackupFile();
    return file.ok ? { name: file.name, text: new TextDecoder().decode(file.bytes) } : file;
  });
  expect(opened).toEqual({ name: 'da outra máquina.emdia', text: 'conteúdo' });
});

test('a paper opens in the viewer; a program in disguise does not', async ({ page, bridge }) => {
  const open = (name: string, contents: string) =>
    page.evaluate(
      ([file, text]) => window.desktop.openPdf({ name: file, bytes: new TextEncoder().encode(text) }),
      [name, contents] as const,
    );
  expect(await open('Recibo 12.pdf', '%PDF-1.7 recibo')).toEqual({ ok: true });
  expect(await open('Recibo 12.pdf', 'MZ programa')).toEqual({ ok: false, reason: 'not-a-pdf' });
  await expect(open('Recibo.exe', '%PDF-1.7')).rejects.toThrow();
  await expect(open('../Recibo.pdf', '%PDF-1.7')).rejects.toThrow();
  expect(bridge.papers).toHaveLength(1);
  expect(await readFile(bridge.papers[0] ?? '', 'utf8')).toBe('%PDF-1.7 recibo');
});

test('only links of the list leave the app', async ({ page, bridge }) => {
  const outcomes = await page.evaluate(async () => {
    const urls = [
      'https://wa.me/5511987654321?text=Oi',
      'javascript:alert(1)',
      'file:///etc/passwd',
      'https://wa.me.evil.com/',
      'ms-msdt:/id',
    ];
    return Promise.all(urls.map(async (url) => (await window.desktop.openExternal({ url })).opened));
  });
  expect(outcomes).toEqual([true, false, false, false, false]);
  expect(bridge.links).toEqual(['https://wa.me/5511987654321?text=Oi']);
});

test('another page is refused by the handlers themselves', async ({ page, context, bridge }) => {
  const { folder, place } = await addPlace(page, bridge, 'Cópias');

  await context.route('http://evil.localhost/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>outro</title>' }),
  );
  const evil = await context.newPage();
  await evil.goto('http://evil.localhost/');
  const attack = (into: string) =>
    window
      .ipcInvoke('backup:write', {
        place: into,
        name: 'a.emdia',
        from: 0,
        sizeBytes: 1,
        bytes: new Uint8Array([1]),
      })
      .then(
        () => 'answered',
        (error: Error) => error.message,
      );
  expect(await evil.evaluate(attack, place)).toContain('refused');
  await evil.goto('about:blank');
  expect(await evil.evaluate(attack, place)).toContain('refused');
  expect(await readdir(folder)).toEqual([]);
});

test('a frame inside our page is refused as well', async ({ page, bridge }) => {
  const frame = await page.evaluateHandle(() => {
    const element = document.createElement('iframe');
    element.src = URL.createObjectURL(new Blob(['<p>papel</p>'], { type: 'text/html' }));
    document.body.append(element);
    return element;
  });
  const inner = await frame.asElement()?.contentFrame();
  await inner?.waitForLoadState();
  const answer = await inner?.evaluate(() =>
    window.ipcInvoke('app:info', {}).then(
      () => 'answered',
      (error: Error) => error.message,
    ),
  );
  expect(answer).toContain('refused');
  expect(bridge.links).toEqual([]);
});

test('arguments outside the contract are refused by the handlers, whatever the page sends', async ({
  page,
  bridge,
}) => {
  const { place } = await addPlace(page, bridge, 'Cópias');
  const answers = await page.evaluate(async (into) => {
    const bytes = new Uint8Array([1]);
    const copy = { place: into, name: 'a.emdia', from: 0, sizeBytes: 1, bytes };
    const tries: [string, unknown][] = [
      ['backup:write', { ...copy, name: '../fora.emdia' }],
      ['backup:write', { ...copy, bytes: 'texto' }],
      ['backup:write', { ...copy, place: '/tmp' }],
      ['backup:write', { ...copy, from: 1 }],
      ['backup:read', { place: into, name: '/etc/passwd', from: 0 }],
      ['backup:discard', { place: into, names: ['a.emdia', '../settings.json'] }],
      ['files:save', { kind: 'exe', suggestedName: 'a.exe', bytes }],
      ['external:open', { url: 'x'.repeat(9000) }],
      ['shell:run', {}],
    ];
    return Promise.all(
      tries.map(([channel, args]) =>
        window.ipcInvoke(channel, args).then(
          () => 'answered',
          () => 'refused',
        ),
      ),
    );
  }, place);
  expect(new Set(answers)).toEqual(new Set(['refused']));
  expect(await readdir(bridge.folders.userData)).toEqual(['settings.json']);
});

test('the menu speaks to the page', async ({ page, bridge }) => {
  const heard = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const stop = window.desktop.onCommand((command) => {
          stop();
          resolve(command);
        });
      }),
  );
  await page.evaluate(() => undefined);
  await bridge.command(page, 'receber');
  expect(await heard).toBe('receber');
});

test('the policy holds: no foreign script, no code from text, no request to the network', async ({
  page,
  bridge,
}) => {
  await page.goto(bridge.address);
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.injected = "yes"';
    document.body.append(script);
    const request = await fetch('https://exemplo.com.br/').then(
      () => 'left the computer',
      () => 'stopped',
    );
    return { request, ...document.documentElement.dataset };
  });
  expect(outcome).toEqual({ request: 'stopped', own: 'ran', evaluated: 'stopped' });
});
