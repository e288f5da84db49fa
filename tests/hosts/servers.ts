import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A real server that reads the files in `dist/` made for it. */
export interface Server {
  name: string;
  origin: string;
  /** Whether it hides the files that are made for hosts. */
  hidesFiles: boolean;
  stop: () => void;
}

const APACHE = ['/usr/sbin/apache2', '/usr/sbin/httpd', '/opt/homebrew/bin/httpd'];
const MODULES = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'];
/** What web spaces have, as far as the website's `.htaccess` uses it. */
const NEEDED =
  'authz_core brotli deflate filter dir headers mime rewrite unixd mpm_event mpm_prefork'.split(
    ' ',
  );

/** Apache with a folder as its web space; none if the machine has no Apache. */
export async function startApache(folder: string, port: number): Promise<Server | undefined> {
  const binary = APACHE.find((place) => existsSync(place));
  const modules = MODULES.find((place) => existsSync(place));
  if (!binary || !modules) return undefined;

  const own = mkdtempSync(path.join(tmpdir(), 'apache-'));
  mkdirSync(path.join(own, 'logs'));
  const builtIn = spawnSync(binary, ['-l'], { encoding: 'utf8' }).stdout;
  const loaded = NEEDED.filter(
    (name) => !builtIn.includes(`mod_${name}.c`) && !builtIn.includes(` ${name}.c`),
  )
    .filter((name) => existsSync(path.join(modules, `mod_${name}.so`)))
    // one of the two is enough, and two are one too many
    .filter((name, _index, all) => name !== 'mpm_prefork' || !all.includes('mpm_event'));
  writeFileSync(
    path.join(own, 'httpd.conf'),
    [
      ...loaded.map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`),
      `ServerRoot ${own}`,
      `Listen 127.0.0.1:${port}`,
      'ServerName localhost',
      'PidFile httpd.pid',
      'ErrorLog logs/error.log',
      // only the types that the website names
      'TypesConfig /dev/null',
      // Apache refuses to serve as root
      ...(process.getuid?.() === 0 ? ['User #65534', 'Group #65534'] : []),
      `DocumentRoot ${folder}`,
      `<Directory ${folder}>`,
      '  Require all granted',
      // what web spaces allow
      '  AllowOverride All',
      '</Directory>',
    ].join('\n'),
  );
  const child = spawn(binary, ['-X', '-f', path.join(own, 'httpd.conf')], { stdio: 'inherit' });
  return started('Apache', child, port, () => rmSync(own, { recursive: true, force: true }));
}

/** The runtime of Cloudflare Pages; none if npm cannot get it. */
export async function startWrangler(folder: string, port: number): Promise<Server | undefined> {
  const known = spawnSync('npx', ['--no-install', 'wrangler@4.164.0', '--version']).status === 0;
  if (!known && !process.argv.includes('--wrangler')) return undefined;
  const child = spawn(
    'npx',
    ['--yes', 'wrangler@4.164.0', 'pages', 'dev', folder].concat([
      '--compatibility-date',
      '2026-05-01',
      '--port',
      String(port),
    ]),
    { stdio: 'ignore', detached: true },
  );
  return started('Cloudflare Pages', child, port, () => undefined);
}

async function started(
  name: string,
  child: ChildProcess,
  port: number,
  clean: () => void,
): Promise<Server> {
  const origin = `http://127.0.0.1:${port}`;
  const stop = () => {
    try {
      // with its child processes
      if (child.pid && child.spawnargs[0] === 'npx') process.kill(-child.pid);
      else child.kill();
    } finally {
      clean();
    }
  };
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) break;
    if (await fetch(origin).catch(() => undefined))
      return { name, origin, stop, hidesFiles: name === 'Apache' };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  stop();
  throw new Error(`${name} did not answer at ${origin} (tests/hosts/servers.ts)`);
}
