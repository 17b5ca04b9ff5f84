/** A file as the answer of a use case: every door knows how to hand it over. */
export class FileAnswer {
  readonly name: string;
  readonly mediaType: string;
  readonly inline: boolean;
  #content: Uint8Array | (() => Promise<Uint8Array>);

  /** `content`: the bytes, or what makes them once the transaction is over, where that takes seconds. */
  constructor(
    name: string,
    mediaType: string,
    content: Uint8Array | (() => Promise<Uint8Array>),
    inline = false,
  ) {
    this.name = name;
    this.mediaType = mediaType;
    this.#content = content;
    this.inline = inline;
  }

  get bytes(): Uint8Array {
    if (typeof this.#content === 'function') throw new Error(`${this.name} is not finished`);
    return this.#content;
  }

  /** Makes what the transaction left to be made. */
  async finish(): Promise<void> {
    if (typeof this.#content === 'function') this.#content = await this.#content();
  }
}
