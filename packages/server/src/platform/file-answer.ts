/** A file as the answer of a use case: every door knows how to hand it over. */
export class FileAnswer {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly inline: boolean;

  constructor(name: string, mediaType: string, bytes: Uint8Array, inline = false) {
    this.name = name;
    this.mediaType = mediaType;
    this.bytes = bytes;
    this.inline = inline;
  }
}
