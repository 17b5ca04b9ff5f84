// The first lines of `npm start`: plain JavaScript for whatever Node >= 20 the machine has. Installs what is missing,
// then hands over to the product on the project's own Node.
import { spawn } from 'node:child_process';
import { keepCompiled, prepare, projectNode, ROOT } from './prepare.mjs';

await prepare();
keepCompiled();
const child = spawn(projectNode(), ['packages/server/src/main/start.ts', ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
