import { YoujuError } from "../domain/error.js";

/** The arrays that can be packed, over any buffer. */
interface ArrayTypes {
  u8: Uint8Array;
  i8: Int8Array;
  u16: Uint16Array;
  u32: Uint32Array;
  f32: Float32Array;
  f64: Float64Array;
}
type ArrayKind = keyof ArrayTypes;

interface ArrayConstructor<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, start: number, length: number): T;
}

const constructors: { readonly [K in ArrayKind]: ArrayConstructor<ArrayTypes[K]> } = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  u32: Uint32Array,
  f32: Float32Array,
  f64: Float64Array,
};

/** What a file of typed arrays must look like: four ASCII letters, a version, and the kinds of its arrays in order. */
export interface PackedFormat<Kinds extends readonly ArrayKind[]> {
  readonly magic: string;
  readonly version: number;
  readonly kinds: Kinds;
}

/** The typed arrays of a format, in its order. */
export type PackedArrays<Kinds extends readonly ArrayKind[]> = {
  -readonly [I in keyof Kinds]: ArrayTypes[Kinds[I]];
};

/** Arrays start at multiples of 8 bytes, so that they can be read in place. */
const aligned = (size: number) => Math.ceil(size / 8) * 8;

const headerSize = (count: number) => aligned(12 + 4 * count);

/**
 * Writes typed arrays into one block: magic, version and number of arrays, the length of each, then the arrays
 * themselves, little-endian (as on every platform that Node supports but s390x).
 */
export function packArrays<const Kinds extends readonly ArrayKind[]>(
  format: PackedFormat<Kinds>,
  arrays: PackedArrays<Kinds>,
): Uint8Array {
  const list: readonly ArrayBufferView[] = arrays;
  const size = list.reduce((sum, array) => sum + aligned(array.byteLength), headerSize(list.length));
  const bytes = new Uint8Array(size);
  const header = new DataView(bytes.buffer);
  for (let i = 0; i < 4; i++) bytes[i] = format.magic.charCodeAt(i);
  header.setUint32(4, format.version, true);
  header.setUint32(8, list.length, true);
  let position = headerSize(list.length);
  for (const [i, array] of list.entries()) {
    header.setUint32(12 + 4 * i, array.byteLength, true);
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), position);
    position += aligned(array.byteLength);
  }
  return bytes;
}

/**
 * Reads what {@link packArrays} wrote, without copying where the block is aligned. Throws `bad_index` where magic,
 * version or sizes are not those of the format.
 */
export function unpackArrays<const Kinds extends readonly ArrayKind[]>(
  format: PackedFormat<Kinds>,
  source: Uint8Array,
): PackedArrays<Kinds> {
  const bytes = source.byteOffset % 8 === 0 ? source : source.slice();
  const { kinds, magic, version } = format;
  const damaged = (what: string) =>
    new YoujuError("bad_index", `not a usable ${magic} file: ${what}; build it again`);
  if (bytes.byteLength < headerSize(kinds.length)) throw damaged("it is too short");
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (String.fromCharCode(...bytes.subarray(0, 4)) !== magic) throw damaged("it does not start as one");
  if (header.getUint32(4, true) !== version)
    throw damaged(`version ${header.getUint32(4, true)}, not ${version}`);
  if (header.getUint32(8, true) !== kinds.length) throw damaged("wrong number of arrays");
  let position = headerSize(kinds.length);
  const arrays = kinds.map((kind, i) => {
    const size = header.getUint32(12 + 4 * i, true);
    const { BYTES_PER_ELEMENT: width } = constructors[kind];
    if (size % width !== 0 || position + size > bytes.byteLength) throw damaged("its sizes do not agree");
    const start = bytes.byteOffset + position;
    position += aligned(size);
    return new constructors[kind](bytes.buffer, start, size / width);
  });
  if (position !== bytes.byteLength) throw damaged("its sizes do not agree");
  // The map above made each array from the constructor of its kind, which the type of `map` cannot say.
  return arrays as PackedArrays<Kinds>;
}
