// Starts the program on the display at hand, waits for its first room, and keeps a picture of it.
// node picture.mjs PICTURE PROGRAM [ARGUMENT]…
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE = 60_000;
const FIRST_ROOM = `
  const title = document.querySelector('h1');
  return Boolean(title?.textContent.trim()) && document.fonts.status === 'loaded';
`;
// WebKit takes its picture while it draws, and would wait for ever on a page at rest.
const KEEP_DRAWING = `
  let odd = 0;
  setInterval(() => { document.body.style.opacity = (odd ^= 1) ? 0.999 : 1; }, 30);
`;

const [picture, program, ...args] = process.argv.slice(2);
const port = await freePort();
const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
  env: { ...process.env, TAURI_WEBVIEW_AUTOMATION: 'true' },
  stdio: ['ignore', 'inherit', 'inherit'],
});
driver.on('error', (error) => {
  console.error(`WebKitWebDriver does not start: ${error.message}`);
  process.exit(1);
});

try {
  await until('the driver', async () => (await call('GET', '/status')).ready);
  const options = { 'webkitgtk:browserOptions': { binary: program, args } };
  const { sessionId } = await call('POST', '/session', { capabilities: { alwaysMatch: options } });
  const session = `/session/${sessionId}`;
  const run = (script) => call('POST', `${session}/execute/sync`, { script, args: [] });
  await until('the first room', () => run(FIRST_ROOM));
  await run(KEEP_DRAWING);
  writeFileSync(picture, Buffer.from(await call('GET', `${session}/screenshot`), 'base64'));
  await call('DELETE', session);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  driver.kill();
}

async function call(method, path, body) {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { value } = await answer.json();
  if (!answer.ok) throw new Error(`${method} ${path}: ${value.message || value.error}`);
  return value;
}

async function until(what, ready) {
  const end = Date.now() + PATIENCE;
  let last = '';
  while (Date.now() < end) {
    try {
      if (await ready()) return;
    } catch (error) {
      last = ` (${error.message})`;
    }
    await pause(200);
  }
  throw new Error(`${what} did not show within ${PATIENCE / 1000} s${last}`);
}

function freePort() {
  return new Promise((found) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });
}
