/**
 * Everything random in the guest: xoshiro128** seeded through splitmix32, so that a run with the same seed repeats.
 * Source: D. Blackman, S. Vigna, "Scrambled Linear Pseudorandom Number Generators". Not for secrets.
 */
export class Random {
  private readonly state = new Uint32Array(4);

  constructor(seed: bigint) {
    let mix = Number(BigInt.asUintN(32, seed ^ (seed >> 32n)));
    for (let i = 0; i < 4; i++) {
      mix = (mix + 0x9e37_79b9) >>> 0;
      let z = mix;
      z = Math.imul(z ^ (z >>> 16), 0x85eb_ca6b);
      z = Math.imul(z ^ (z >>> 13), 0xc2b2_ae35);
      this.state[i] = z ^ (z >>> 16);
    }
    if (this.state.every((word) => word === 0)) this.state[0] = 1;
  }

  #next(): number {
    const s = this.state;
    const times5 = Math.imul(s[1], 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
    const t = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = (s[3] << 11) | (s[3] >>> 21);
    return result;
  }

  bytes(count: number): Uint8Array {
    const out = new Uint8Array(count);
    for (let i = 0; i < count; i += 4) {
      const word = this.#next();
      for (let j = 0; j < 4 && i + j < count; j++) out[i + j] = word >>> (8 * j);
    }
    return out;
  }
}
