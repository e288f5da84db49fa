import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { NGINX_HTTP, NGINX_SERVER } from '../../src/lib/delivery/nginx.ts';

/** A real server that reads the files in `dist/` made for it. */
export interface Server {
  name: string;
  origin: string;
  /** Whether it compares addresses by patterns, and hides what is made for hosts. */
  hasPatterns: boolean;
  stop: () => void;
}

const APACHE = [
  '/usr/sbin/apache2',
  '/usr/sbin/httpd',
  '/usr/bin/httpd',
  '/opt/homebrew/bin/httpd',
];
const MODULES = [
  '/usr/lib/apache2/modules',
  '/usr/lib64/httpd/modules',
  '/usr/lib/httpd/modules',
  '/usr/libexec/apache2',
  '/opt/homebrew/lib/httpd/modules',
];
/** What web spaces have, as far as the website's `.htaccess` asks for it. */
const NEEDED = [
  'authz_core',
  'brotli',
  'deflate',
  'filter',
  'dir',
  'headers',
  'mime',
  'rewrite',
  'unixd',
  'mpm_event',
  'mpm_prefork',
];

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
      // only the types that the website tells
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

const NGINX = ['/usr/sbin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'];

/** nginx as `docs/delivery.md` sets it up; none if the machine has no nginx. */
export async function startNginx(folder: string, port: number): Promise<Server | undefined> {
  const binary = NGINX.find((place) => existsSync(place));
  if (!binary) return undefined;
  const own = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(
    path.join(own, 'nginx.conf'),
    [
      'daemon off;',
      'pid nginx.pid;',
      'error_log error.log;',
      // else it reads as somebody who may not read the folder
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'events {}',
      'http {',
      '  access_log off;',
      ...scratch.map((name) => `  ${name}_temp_path ${own};`),
      `  include ${folder}/${NGINX_HTTP};`,
      '  server {',
      `    listen 127.0.0.1:${port};`,
      `    root ${folder};`,
      `    include ${folder}/${NGINX_SERVER};`,
      '  }',
      '}',
    ].join('\n'),
  );
  const child = spawn(binary, ['-p', own, '-e', 'error.log', '-c', 'nginx.conf'], {
    stdio: 'inherit',
  });
  return started('nginx', child, port, () => rmSync(own, { recursive: true, force: true }));
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
      // with what it has started itself
      if (child.pid && child.spawnargs[0] === 'npx') process.kill(-child.pid);
      else child.kill();
    } finally {
      clean();
    }
  };
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (child.exitCode !== null) break;
    if (
      await fetch(origin).then(
        () => true,
        () => false,
      )
    )
      return { name, origin, stop, hasPatterns: !name.startsWith('Cloudflare') };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  stop();
  throw new Error(`${name} hat unter ${origin} nicht geantwortet (tests/hosts/servers.ts)`);
}
