import { openSync, writeSync, closeSync } from 'node:fs';
import type { Random } from './random.ts';

const CHUNK = 1 << 26;

/** Collects the rows of one list and writes them in an order that tells nothing, with ids numbered in that order, and a truth file beside. */
export class ListWriter {
  private readonly chunks: Buffer[] = [];
  private buffer = Buffer.allocUnsafe(CHUNK);
  private used = 0;
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly entities: number[] = [];
  private readonly tags: string[] = [];

  get rows(): number {
    return this.entities.length;
  }

  /** Adds a row (all columns but the id), whose it is and what is difficult about it. */
  add(entity: number, row: string, tags: string): void {
    if (this.used + row.length * 3 > CHUNK) {
      this.chunks.push(this.buffer);
      this.buffer = Buffer.allocUnsafe(CHUNK);
      this.used = 0;
    }
    this.starts.push(this.chunks.length * CHUNK + this.used);
    this.used += this.buffer.write(row, this.used, 'utf8');
    this.ends.push(this.chunks.length * CHUNK + this.used);
    this.entities.push(entity);
    this.tags.push(tags);
  }

  /** Writes `<path>.csv` and `<path>.truth.csv` (id, entity, tags); ids are the prefix and the row number. */
  write(path: string, prefix: string, header: string, random: Random): void {
    const order = this.order(random);
    const chunks = [...this.chunks, this.buffer];
    const list = new Pieces(`${path}.csv`);
    const truth = new Pieces(`${path}.truth.csv`);
    list.text(`${header}\n`);
    truth.text('id,entity,tags\n');
    order.forEach((row, at) => {
      const start = this.starts[row] ?? 0;
      list.text(`${prefix}${at + 1},`);
      list.bytes(
        chunks[Math.floor(start / CHUNK)] ?? this.buffer,
        start % CHUNK,
        (((this.ends[row] ?? 0) - 1) % CHUNK) + 1,
      );
      list.text('\n');
      truth.text(`${prefix}${at + 1},${this.entities[row]},${this.tags[row]}\n`);
    });
    list.close();
    truth.close();
  }

  private order(random: Random): Uint32Array {
    const order = Uint32Array.from({ length: this.rows }, (_, at) => at);
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = random.below(at + 1);
      const kept = order[at] ?? 0;
      order[at] = order[other] ?? 0;
      order[other] = kept;
    }
    return order;
  }
}

/** A file written in large pieces. */
class Pieces {
  private readonly file: number;
  private readonly buffer = Buffer.allocUnsafe(1 << 20);
  private used = 0;

  constructor(path: string) {
    this.file = openSync(path, 'w');
  }

  text(text: string): void {
    this.room(text.length * 3);
    this.used += this.buffer.write(text, this.used, 'utf8');
  }

  bytes(from: Buffer, start: number, end: number): void {
    this.room(end - start);
    this.used += from.copy(this.buffer, this.used, start, end);
  }

  close(): void {
    this.room(this.buffer.length);
    closeSync(this.file);
  }

  private room(bytes: number): void {
    if (this.used + bytes <= this.buffer.length) return;
    writeSync(this.file, this.buffer, 0, this.used);
    this.used = 0;
  }
}
