/**
 * `npm start` and `npm test` begin here, before anything is installed: the one plain script, without packages.
 * It refuses a Node that is too old, installs what is missing, and hands over to the command's own file
 * under the Node that the project brings along where it does.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const isWindows = process.platform === 'win32';

function fail(sentence) {
  console.error(`\n✗ ${sentence}`);
  process.exit(1);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const bringsOwn = process.platform === 'linux' && process.arch === 'x64';
  if (bringsOwn ? major >= 20 : major > 22 || (major === 22 && minor >= 12)) return;
  fail(`This is Node ${process.versions.node}; please install Node ${bringsOwn ? '20' : '22.12'} or newer and run the command again.`);
}

const [command, ...rest] = process.argv.slice(2);
/** What only tests and the making of base map and fonts need is left out of `npm start`: it is half of the packages and most of the wait. */
const withDevelopment = command !== 'start';

/** True when a package that the lock file names, and this command needs, is missing or has another version. */
function isInstallDue() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  const packages = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const have = packages(installed);
  return !Object.entries(packages(join(root, 'package-lock.json'))).every(
    ([path, entry]) =>
      path === '' || entry.optional || entry.devOptional || (entry.dev && !withDevelopment) || have[path]?.version === entry.version,
  );
}

function install() {
  if (!isInstallDue()) return;
  console.log(`Installing the packages that the lock file names (once; ${withDevelopment ? 'a minute or two' : 'under a minute'}) …`);
  const ask = ['ci', ...(withDevelopment ? [] : ['--omit=dev']), '--no-audit', '--no-fund', '--loglevel=error'];
  const done = spawnSync(isWindows ? 'npm.cmd' : 'npm', ask, { cwd: root, stdio: ['ignore', 'inherit', 'pipe'], encoding: 'utf8', shell: isWindows });
  if (done.error) fail(`npm could not be started (${done.error.message}); install Node with npm and run the command again.`);
  if (done.status === 0) return;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH/.test(done.stderr)) fail('The packages could not be fetched: the package registry cannot be reached. Check the network and run the command again.');
  console.error(done.stderr);
  fail('npm ci ended with the error above; remove node_modules and run the command again.');
}

checkNode();
install();
const bin = join(root, 'node_modules', '.bin');
const done = spawnSync('node', [join(root, 'src', 'build', 'cli', `${command}.ts`), ...rest], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ASTRO_TELEMETRY_DISABLED: '1' },
  shell: isWindows,
});
process.exit(done.status ?? 1);
