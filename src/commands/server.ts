import { createServer } from 'node:net';
import { dev, preview } from 'astro';

/*
 * Serves the website: `dev` renders on each request, `preview` serves `dist/`.
 *
 * node src/commands/server.ts dev|preview
 */

const PORT = 4321;

if (await isBusy(PORT)) {
  console.error(
    `Port ${PORT} is in use, perhaps by another \`npm start\` or \`npm run dev\`. Stop that one first.`,
  );
  process.exit(1);
}
await (process.argv[2] === 'dev' ? dev : preview)({ server: { port: PORT } });

/** Whether another program listens on the port. */
function isBusy(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => resolve(true))
      .once('listening', () => probe.close(() => resolve(false)))
      .listen(port, 'localhost');
  });
}
