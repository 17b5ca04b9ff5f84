import { z } from 'zod';
import { readConfig } from '../platform/config/config.ts';
import { StartupFailure } from '../platform/postgres/startup-failure.ts';
import { ROOT } from '../platform/installation/root.ts';
import { startProduct } from './start-product.ts';

/** Says one step of the start. */
function say(message: string): void {
  console.log(`• ${message}`);
}

function fail(error: unknown): never {
  if (error instanceof StartupFailure) console.error(`✗ ${error.message}\n  ${error.advice}`);
  else if (error instanceof z.ZodError)
    console.error(
      `✗ Biến môi trường ${error.issues[0]?.path.join('.') ?? '?'} không hợp lệ.\n  Xem danh sách trong docs/operations.md.`,
    );
  else
    console.error(`✗ Không khởi động được: ${error instanceof Error ? error.message : String(error)}`, error);
  process.exit(1);
}

try {
  let stopRequested = false;
  const config = readConfig(process.env, ROOT);
  const starting = startProduct(config, say);
  const stop = async (): Promise<void> => {
    if (stopRequested) return;
    stopRequested = true;
    say('Đang dừng …');
    const product = await starting.catch(() => undefined);
    await product?.stop();
    say('Đã dừng.');
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  const product = await starting;
  if (!stopRequested) console.log(product.welcome);
} catch (error) {
  fail(error);
}
