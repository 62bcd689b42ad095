/** So many buckets hold what can be seen of a text; two things that fall into one share a weight, so they are many. */
export const BUCKETS = 2 ** 18;

/** More than the buckets of a text of 4,000 characters and of all its sentences. */
const ROOM = 2 ** 17;

/**
 * The buckets that a text or a sentence fills, each once, and how much each counts: what stands in two lists at `from` and
 * before `to`. The squares of the values add up to 1.
 */
export type SeenPart = { buckets: Int32Array; values: Float32Array; from: number; to: number };

/** Collects the buckets of a text and of its sentences, one after the other. */
export class SeenBuckets {
  /** The sentence, of all of all texts, in which a bucket was filled last: so no mark need be wiped. */
  readonly #marks = new Int32Array(BUCKETS);
  readonly #whole = new PartList();
  readonly #sentence = new PartList();
  #now = 0;
  #textBegin = 0;

  beginText(): void {
    this.#textBegin = this.#now + 1;
    this.#whole.reset();
    this.#sentence.reset();
    this.beginSentence();
  }

  beginSentence(): void {
    this.#now++;
    this.#sentence.begin();
  }

  /** Adds what was seen to the text and to the sentence at hand. */
  add(hash: number, value: number): void {
    const bucket = bucketOf(hash);
    const mark = this.#marks[bucket] ?? 0;
    if (mark === this.#now) return;
    this.#marks[bucket] = this.#now;
    this.#sentence.add(bucket, value);
    if (mark < this.#textBegin) this.#whole.add(bucket, value);
  }

  /** Adds what was seen to the text alone. */
  addToWhole(hash: number, value: number): void {
    const bucket = bucketOf(hash);
    if ((this.#marks[bucket] ?? 0) >= this.#textBegin) return;
    this.#marks[bucket] = this.#now;
    this.#whole.add(bucket, value);
  }

  /** Ends the sentence with what is true of it as such. */
  endSentence(marks: number[]): SeenPart {
    for (const hash of marks) this.#sentence.add(bucketOf(hash), 1);
    return this.#sentence.end();
  }

  /** Ends the text with what is true of it as such. */
  endText(marks: number[]): SeenPart {
    for (const hash of marks) this.#whole.add(bucketOf(hash), 1);
    return this.#whole.end();
  }
}

class PartList {
  readonly #buckets = new Int32Array(ROOM);
  readonly #values = new Float32Array(ROOM);
  #from = 0;
  #to = 0;
  #squares = 0;

  reset(): void {
    this.#to = 0;
    this.begin();
  }

  begin(): void {
    this.#from = this.#to;
    this.#squares = 0;
  }

  add(bucket: number, value: number): void {
    this.#buckets[this.#to] = bucket;
    this.#values[this.#to++] = value;
    this.#squares += value * value;
  }

  end(): SeenPart {
    const size = Math.sqrt(this.#squares) || 1;
    for (let index = this.#from; index < this.#to; index++) {
      this.#values[index] = (this.#values[index] ?? 0) / size;
    }
    return { buckets: this.#buckets, values: this.#values, from: this.#from, to: this.#to };
  }
}

/** Gives a part in lists of its own, which the next text does not write over. */
export function copied({ buckets, values, from, to }: SeenPart): SeenPart {
  return {
    buckets: buckets.slice(from, to),
    values: values.slice(from, to),
    from: 0,
    to: to - from,
  };
}

/** Gives the bucket of a hash. */
function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) & (BUCKETS - 1);
}
