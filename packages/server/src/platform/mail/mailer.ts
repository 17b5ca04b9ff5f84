import nodemailer from 'nodemailer';

/** A message to one person, plain text. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Sends letters. Without an SMTP server nothing is sent and `configured` says so; in-app notices are always kept. */
export interface Mailer {
  readonly configured: boolean;
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** Returns a mailer for an SMTP address such as smtp://user:pass@host:587, or one that is not configured. */
export function openMailer(smtpUrl: string | undefined, from: string): Mailer {
  if (!smtpUrl) return { configured: false, send: () => Promise.resolve(), close: () => undefined };
  const transport = nodemailer.createTransport(smtpUrl);
  return {
    configured: true,
    async send({ to, subject, text }) {
      await transport.sendMail({ from, to, subject, text });
    },
    close: () => transport.close(),
  };
}
