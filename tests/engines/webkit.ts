import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { missing, type Engine } from './engine.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY = '/usr/bin/Xvfb';
/** Without a window manager no window ever has the focus. */
const WINDOW_MANAGER = '/usr/bin/openbox';
/** Pixels of the window's toolbar, and its smallest width. */
const BAR = 38;
const NARROWEST = 450;

/**
 * Starts WebKit, the engine of Safari, through WebKitGTK's driver on a display of its own.
 *
 * Its window cannot be as narrow as a phone: there the page is shown in a frame.
 *
 * @throws Error that says what to do where a part is missing
 */
export async function startWebkit(): Promise<Engine> {
  for (const file of [DRIVER, DISPLAY, WINDOW_MANAGER]) {
    if (!existsSync(file)) throw missing(file);
  }
  const display = await startDisplay();
  const driver = await startDriver(display.env);
  const { sessionId } = (await driver.send('POST', '/session', { capabilities: {} })) as {
    sessionId: string;
  };
  const session = `/session/${sessionId}`;
  const tell = (path: string, body: object) => driver.send('POST', session + path, body);
  const run = (script: string) => tell('/execute/sync', { script, args: [] });
  return {
    open: async (url, { width, height }) => {
      await tell('/window/rect', { width: Math.max(width, NARROWEST), height: height + BAR });
      const fits = width >= NARROWEST;
      await tell('/url', { url: fits ? url : new URL('/robots.txt', url).href });
      if (fits) return;
      const size = `width="${width}" height="${height}" style="border: 0"`;
      await run(`document.body.innerHTML = '<iframe src="${url}" ${size}></iframe>'`);
      const frame = await tell('/element', { using: 'css selector', value: 'iframe' });
      await tell('/frame', { id: frame });
      while ((await run('return document.readyState')) !== 'complete') await wait(20);
    },
    ask: (question) => run(`return (${question.toString()})()`) as Promise<never>,
    close: async () => {
      await driver.send('DELETE', session);
      driver.stop();
      display.stop();
    },
  };
}

/** A virtual screen. */
async function startDisplay(): Promise<{ env: NodeJS.ProcessEnv; stop: () => void }> {
  const display = spawn(DISPLAY, ['-displayfd', '3', '-screen', '0', '2100x1300x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(display.stdio[3]!, 'data')) as [Buffer];
  const env = { ...process.env, DISPLAY: `:${number.toString().trim()}` };
  // it ends with its screen
  spawn(WINDOW_MANAGER, [], { env, stdio: 'ignore' });
  return { env, stop: () => display.kill() };
}

/** The driver, and how to send it one command of the protocol: https://www.w3.org/TR/webdriver2/ */
async function startDriver(env: NodeJS.ProcessEnv) {
  const port = await freePort();
  const driver = spawn(DRIVER, [`--port=${port}`], { env, stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${origin}/status`).catch(() => undefined))?.ok) await wait(50);
  return {
    send: async (method: string, path: string, body?: object): Promise<unknown> => {
      const answer = await fetch(origin + path, {
        method,
        body: body ? JSON.stringify(body) : null,
      });
      const { value } = (await answer.json()) as { value: unknown };
      if (!answer.ok) throw new Error(`WebKit, ${method} ${path}: ${JSON.stringify(value)}`);
      return value;
    },
    stop: () => driver.kill(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
