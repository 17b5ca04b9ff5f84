import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { inject } from 'vitest';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser for one test file; `personAt` opens a signed-in page of its own for each person. */
export interface TestBrowser {
  readonly browser: Browser;
  newPage(width?: number): Promise<Page>;
  /** A phone of its own, with nothing on it yet. */
  newPhone(): Promise<BrowserContext>;
  personAt(username: string, path?: string, width?: number): Promise<Page>;
  close(): Promise<void>;
}

/** Starts Debian's Chromium (or CHROMIUM_PATH). */
export async function openBrowser(): Promise<TestBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'ansinh-chromium-'));
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: FLAGS,
  });
  const contexts: BrowserContext[] = [];
  const newContext = async (options: BrowserContextOptions): Promise<BrowserContext> => {
    const context = await browser.newContext({
      baseURL: inject('address'),
      locale: 'vi-VN',
      timezoneId: 'Asia/Ho_Chi_Minh',
      reducedMotion: 'reduce',
      ...options,
    });
    context.setDefaultTimeout(60_000);
    contexts.push(context);
    return context;
  };
  const newPage = async (width = 1440): Promise<Page> =>
    (await newContext({ viewport: { width, height: width < 600 ? 844 : 900 } })).newPage();
  return {
    browser,
    newPage,
    newPhone: () => newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true }),
    personAt: async (username, path = '/', width) => {
      const page = await newPage(width);
      const answer = await page.request.post('/api/session', {
        data: { username, password: DEMO_PASSWORD },
        headers: { 'x-requested-with': 'ansinh' },
      });
      if (!answer.ok()) throw new Error(`sign-in of ${username}: ${answer.status()} ${await answer.text()}`);
      await page.goto(path);
      return page;
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** The password every demo login has; the start prints it. */
export const DEMO_PASSWORD = 'AnSinh@2026';
