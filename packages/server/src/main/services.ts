import pino from 'pino';
import type { Config } from '../platform/config/config.ts';
import type { Pool } from '../platform/database/pool.ts';
import { openMailer } from '../platform/mail/mailer.ts';
import { openConverter } from '../platform/office/document-converter.ts';
import type { Services } from '../platform/use-case.ts';

/** Returns what use cases work with, for a running installation. Logs carry ids, never names or numbers of people. */
export function makeServices(config: Config, pool: Pool): Services {
  const logger = pino({ level: config.logLevel });
  return {
    pool,
    config,
    mailer: openMailer(config.smtpUrl, config.mailFrom),
    converter: openConverter(config.officePath, (reason) => logger.warn({ reason }, 'office')),
    now: () => new Date(),
    log: (level, message, fields) => logger[level](fields, message),
  };
}
