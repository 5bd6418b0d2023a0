import type { Locator } from '@playwright/test';
import { expect, type Page } from './app';

/** A Monday in the hours of contact: the story's own day is a holiday, on which nothing is opened. */
export const MONDAY = new Date('2026-11-23T10:00:00-03:00');

/** The example shop on Monday morning, at the day's work. */
export const openExampleOnMonday = async (page: Page): Promise<void> => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime(MONDAY);
  await page.reload();
  await page.getByRole('button', { name: /^Conhecer a loja de exemplo/ }).click();
  await expect(page.getByText('segunda-feira, 23 de novembro de 2026')).toBeVisible();
};

export const inQueue = (page: Page, name: string): Locator =>
  page.getByRole('option').filter({ hasText: name });

/** Opens WhatsApp with somebody of the list, and comes back to what was answered. */
export const talkByWhatsapp = async (page: Page, name: string): Promise<Locator> => {
  await inQueue(page, name).click();
  await expect(page.getByRole('region', { name: `Conversa com ${name}` })).toBeVisible();
  await page.keyboard.press('w');
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('Enter');
  await (await opening).close();
  await page.bringToFront();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/respondeu\?$/)).toBeVisible();
  return dialog;
};

/** Pastes with the keyboard, wherever the focus is. */
export const paste = async (page: Page, text: string): Promise<void> => {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+v');
};

/** Takes the last thing written down back, from the corner. */
export const undoLast = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Desfazer' }).last().click();
