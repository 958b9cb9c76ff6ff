// Adds to package-lock.json the optional packages of other platforms that npm left out because the registry in use did
// not serve them. Without them `npm ci` refuses the lock file. Run it after every `npm install`; a test checks it.
import { readFileSync, writeFileSync } from 'node:fs';

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8'));

function platformOf(name) {
  const [, os, cpu, libc] = /-(android|darwin|linux|win32)-(arm64|x64)(-musl)?$/.exec(name) ?? [];
  if (os === undefined) throw new Error(`no platform in the name of ${name}`);
  return { cpu: [cpu], os: [os], ...(libc && { libc: ['musl'] }) };
}

for (const [path, entry] of Object.entries(lock.packages)) {
  if (path === '') continue;
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const isLocked = [`${path}/node_modules/${name}`, `node_modules/${name}`].some((place) => lock.packages[place]);
    if (isLocked) continue;
    const isDevelopment = entry.dev ? { dev: true } : {};
    lock.packages[`node_modules/${name}`] = { version, ...isDevelopment, optional: true, ...platformOf(name) };
    console.log(`added ${name} ${version}`);
  }
}

const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
