import { readFileSync } from 'node:fs';

/** Returns the unprivileged user that PostgreSQL runs as when we are root; undefined otherwise (run as ourselves). */
export function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const entries = readFileSync('/etc/passwd', 'utf8').split('\n');
  const entry =
    entries.find((line) => line.startsWith('postgres:')) ??
    entries.find((line) => line.startsWith('nobody:'));
  const [, , uid, gid] = (entry ?? 'nobody:x:65534:65534').split(':');
  return { uid: Number(uid), gid: Number(gid) };
}
