/**
 * Just enough of the WebAssembly binary format to write the few vector loops of `vector-unit.ts` as readable lists of
 * instructions: no build step, no binary in the repository. Numbers are those of the WebAssembly 2.0 specification.
 */
export type Code = readonly number[];

const join = (parts: readonly Code[]): number[] => parts.flat();

function unsigned(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  do {
    bytes.push((rest & 0x7f) | (rest > 0x7f ? 0x80 : 0));
    rest >>>= 7;
  } while (rest > 0);
  return bytes;
}

function signed(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const byte = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (byte & 0x40) === 0) || (rest === -1 && (byte & 0x40) !== 0)) return [...bytes, byte];
    bytes.push(byte | 0x80);
  }
}

const vector = (operation: number): Code => [0xfd, ...unsigned(operation)];
const access = (operation: Code, alignment: number, offset: number): Code => [
  ...operation,
  alignment,
  ...unsigned(offset),
];

export const i32 = {
  const: (value: number): Code => [0x41, ...signed(value)],
  load: (offset: number): Code => access([0x28], 2, offset),
  add: [0x6a],
  mul: [0x6c],
  lessThan: [0x49],
} as const;

export const f32 = {
  load: (offset: number): Code => access([0x2a], 2, offset),
  store: (offset: number): Code => access([0x38], 2, offset),
  add: [0x92],
  max: [0x97],
} as const;

export const v128 = {
  load: (offset: number): Code => access(vector(0x00), 2, offset),
  load8x8Signed: (offset: number): Code => access(vector(0x01), 0, offset),
  store: (offset: number): Code => access(vector(0x0b), 2, offset),
  zero: [...vector(0x0c), ...new Array<number>(16).fill(0)],
} as const;

export const f32x4 = {
  splat: vector(0x13),
  lane: (index: number): Code => [...vector(0x1f), index],
  add: vector(0xe4),
  mul: vector(0xe6),
  /** The larger one by lanes, as one instruction of the machine: NaN is not looked after. */
  largest: vector(0xeb),
  fromI32x4: vector(0xfa),
} as const;

export const i32x4 = {
  add: vector(0xae),
  extendLowI16x8: vector(0xa7),
  extendHighI16x8: vector(0xa8),
  /** Products of eight 16-bit lanes, neighbours added. */
  dotI16x8: vector(0xba),
} as const;

export const local = {
  get: (index: number): Code => [0x20, ...unsigned(index)],
  set: (index: number): Code => [0x21, ...unsigned(index)],
} as const;

/** Repeats `body` until the condition that it leaves on the stack is 0; the body runs at least once. */
export const loop = (...body: readonly Code[]): Code => [0x03, 0x40, ...join(body), 0x0d, 0x00, 0x0b];

const valueTypes = { i32: 0x7f, f32: 0x7d, v128: 0x7b } as const;
export type ValueType = keyof typeof valueTypes;

/** A function without a result: parameters are the first locals, in order. */
export interface WasmFunction {
  readonly name: string;
  readonly parameters: readonly ValueType[];
  readonly locals: readonly ValueType[];
  readonly body: readonly Code[];
}

const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...join(items)];
const sized = (content: Code): Code => [...unsigned(content.length), ...content];
const text = (value: string): Code => sized([...new TextEncoder().encode(value)]);
const section = (id: number, items: readonly Code[]): Code => [id, ...sized(list(items))];

/** A module that imports `env.memory` and exports the functions by name. */
export function assemble(functions: readonly WasmFunction[]): Uint8Array<ArrayBuffer> {
  const types = functions.map(({ parameters }) => [
    0x60,
    ...list(parameters.map((type) => [valueTypes[type]])),
    0,
  ]);
  const memory = [...text("env"), ...text("memory"), 0x02, 0x00, 0x00];
  const exports = functions.map(({ name }, index) => [...text(name), 0x00, ...unsigned(index)]);
  const bodies = functions.map(({ locals, body }) =>
    sized([...list(locals.map((type) => [1, valueTypes[type]])), ...join(body), 0x0b]),
  );
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, types),
    ...section(2, [memory]),
    ...section(
      3,
      functions.map((_, index) => unsigned(index)),
    ),
    ...section(7, exports),
    ...section(10, bodies),
  ]);
}
