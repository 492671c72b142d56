import {
  assemble,
  type Code,
  f32,
  f32x4,
  i32,
  i32x4,
  local,
  loop,
  v128,
  type WasmFunction,
} from "./wasm-assembler.js";

/** Vectors are worked on in blocks of this many numbers; a dimension must be a multiple of it. */
export const vectorBlock = 32;

const registers = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const advance = (pointer: number, amount: Code): Code => [
  ...local.get(pointer),
  ...amount,
  ...i32.add,
  ...local.set(pointer),
];
const unlessAt = (pointer: number, end: number): Code => [
  ...local.get(pointer),
  ...local.get(end),
  ...i32.lessThan,
];
const blockBytes = 4 * vectorBlock;

/**
 * `weightedSum(target, rows, ids, idsEnd, weights, rowBytes)`: target = Σ weights[i] · rows[ids[i]], block by block, so
 * that the sum stays in registers.
 */
const weightedSum: WasmFunction = (() => {
  const [target, rows, ids, idsEnd, weights, rowBytes, column, id, weight, row, factor] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ] as const;
  const sum = (register: number) => 11 + register;
  return {
    name: "weightedSum",
    parameters: ["i32", "i32", "i32", "i32", "i32", "i32"],
    locals: ["i32", "i32", "i32", "i32", "v128", ...registers.map(() => "v128" as const)],
    body: [
      loop(
        ...registers.map((register): Code => [...v128.zero, ...local.set(sum(register))]),
        [...local.get(ids), ...local.set(id), ...local.get(weights), ...local.set(weight)],
        loop(
          [...local.get(id), ...i32.load(0), ...local.get(rowBytes), ...i32.mul],
          [...local.get(rows), ...i32.add, ...local.get(column), ...i32.add, ...local.set(row)],
          [...local.get(weight), ...f32.load(0), ...f32x4.splat, ...local.set(factor)],
          ...registers.map(
            (register): Code => [
              ...local.get(row),
              ...v128.load(16 * register),
              ...local.get(factor),
              ...f32x4.mul,
              ...local.get(sum(register)),
              ...f32x4.add,
              ...local.set(sum(register)),
            ],
          ),
          advance(weight, i32.const(4)),
          advance(id, i32.const(4)),
          unlessAt(id, idsEnd),
        ),
        ...registers.map(
          (register): Code => [
            ...local.get(target),
            ...local.get(column),
            ...i32.add,
            ...local.get(sum(register)),
            ...v128.store(16 * register),
          ],
        ),
        advance(column, i32.const(blockBytes)),
        unlessAt(column, rowBytes),
      ),
    ],
  };
})();

/** `weightedSumOfBytes`: the same for rows of signed bytes; `rowBytes` is also the number of numbers in a row. */
const weightedSumOfBytes: WasmFunction = (() => {
  const [target, rows, ids, idsEnd, weights, rowBytes, column, id, weight, row, factor] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ] as const;
  const bytes = 11;
  const sum = (register: number) => 12 + register;
  const addHalf = (register: number, extend: Code): Code => [
    ...local.get(bytes),
    ...extend,
    ...f32x4.fromI32x4,
    ...local.get(factor),
    ...f32x4.mul,
    ...local.get(sum(register)),
    ...f32x4.add,
    ...local.set(sum(register)),
  ];
  return {
    name: "weightedSumOfBytes",
    parameters: ["i32", "i32", "i32", "i32", "i32", "i32"],
    locals: ["i32", "i32", "i32", "i32", "v128", "v128", ...registers.map(() => "v128" as const)],
    body: [
      loop(
        ...registers.map((register): Code => [...v128.zero, ...local.set(sum(register))]),
        [...local.get(ids), ...local.set(id), ...local.get(weights), ...local.set(weight)],
        loop(
          [...local.get(id), ...i32.load(0), ...local.get(rowBytes), ...i32.mul],
          [...local.get(rows), ...i32.add, ...local.get(column), ...i32.add, ...local.set(row)],
          [...local.get(weight), ...f32.load(0), ...f32x4.splat, ...local.set(factor)],
          ...[0, 1, 2, 3].map(
            (quarter): Code => [
              ...local.get(row),
              ...v128.load8x8Signed(8 * quarter),
              ...local.set(bytes),
              ...addHalf(2 * quarter, i32x4.extendLowI16x8),
              ...addHalf(2 * quarter + 1, i32x4.extendHighI16x8),
            ],
          ),
          advance(weight, i32.const(4)),
          advance(id, i32.const(4)),
          unlessAt(id, idsEnd),
        ),
        ...registers.map(
          (register): Code => [
            ...local.get(target),
            ...local.get(sum(register)),
            ...v128.store(16 * register),
          ],
        ),
        advance(target, i32.const(blockBytes)),
        advance(column, i32.const(vectorBlock)),
        unlessAt(column, rowBytes),
      ),
    ],
  };
})();

/** `addToRows(rows, ids, idsEnd, weights, vector, rowBytes)`: rows[ids[i]] += weights[i] · vector. */
const addToRows: WasmFunction = (() => {
  const [rows, ids, idsEnd, weights, vector, rowBytes, column, id, weight, row, factor] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ] as const;
  const part = (register: number) => 11 + register;
  return {
    name: "addToRows",
    parameters: ["i32", "i32", "i32", "i32", "i32", "i32"],
    locals: ["i32", "i32", "i32", "i32", "v128", ...registers.map(() => "v128" as const)],
    body: [
      loop(
        ...registers.map(
          (register): Code => [
            ...local.get(vector),
            ...local.get(column),
            ...i32.add,
            ...v128.load(16 * register),
            ...local.set(part(register)),
          ],
        ),
        [...local.get(ids), ...local.set(id), ...local.get(weights), ...local.set(weight)],
        loop(
          [...local.get(id), ...i32.load(0), ...local.get(rowBytes), ...i32.mul],
          [...local.get(rows), ...i32.add, ...local.get(column), ...i32.add, ...local.set(row)],
          [...local.get(weight), ...f32.load(0), ...f32x4.splat, ...local.set(factor)],
          ...registers.map(
            (register): Code => [
              ...local.get(row),
              ...local.get(row),
              ...v128.load(16 * register),
              ...local.get(factor),
              ...local.get(part(register)),
              ...f32x4.mul,
              ...f32x4.add,
              ...v128.store(16 * register),
            ],
          ),
          advance(weight, i32.const(4)),
          advance(id, i32.const(4)),
          unlessAt(id, idsEnd),
        ),
        advance(column, i32.const(blockBytes)),
        unlessAt(column, rowBytes),
      ),
    ],
  };
})();

const sumOfLanes = (register: number): Code => [
  ...[0, 1, 2, 3].flatMap((lane) => [...local.get(register), ...f32x4.lane(lane)]),
  ...f32.add,
  ...f32.add,
  ...f32.add,
];

/** `products(target, rows, rowsEnd, vector, rowBytes)`: target[i] = rows[i] · vector. */
const products: WasmFunction = (() => {
  const [target, rows, rowsEnd, vector, rowBytes, end, column] = [0, 1, 2, 3, 4, 5, 6] as const;
  const sum = (register: number) => 7 + (register % 2);
  return {
    name: "products",
    parameters: ["i32", "i32", "i32", "i32", "i32"],
    locals: ["i32", "i32", "v128", "v128"],
    body: [
      loop(
        [...v128.zero, ...local.set(sum(0)), ...v128.zero, ...local.set(sum(1))],
        [...local.get(vector), ...local.set(column)],
        [...local.get(rows), ...local.get(rowBytes), ...i32.add, ...local.set(end)],
        loop(
          ...registers.map(
            (register): Code => [
              ...local.get(rows),
              ...v128.load(16 * register),
              ...local.get(column),
              ...v128.load(16 * register),
              ...f32x4.mul,
              ...local.get(sum(register)),
              ...f32x4.add,
              ...local.set(sum(register)),
            ],
          ),
          advance(column, i32.const(blockBytes)),
          advance(rows, i32.const(blockBytes)),
          unlessAt(rows, end),
        ),
        [...local.get(sum(0)), ...local.get(sum(1)), ...f32x4.add, ...local.set(sum(0))],
        [...local.get(target), ...sumOfLanes(sum(0)), ...f32.store(0)],
        advance(target, i32.const(4)),
        unlessAt(rows, rowsEnd),
      ),
    ],
  };
})();

/**
 * `productsOfBytes(target, rows, rowsEnd, vector, rowBytes)`: the same for rows of signed bytes and a vector of 16-bit
 * integers; the results are whole numbers as floats.
 */
const productsOfBytes: WasmFunction = (() => {
  const [target, rows, rowsEnd, vector, rowBytes, end, column] = [0, 1, 2, 3, 4, 5, 6] as const;
  const sum = (register: number) => 7 + (register % 2);
  return {
    name: "productsOfBytes",
    parameters: ["i32", "i32", "i32", "i32", "i32"],
    locals: ["i32", "i32", "v128", "v128"],
    body: [
      loop(
        [...v128.zero, ...local.set(sum(0)), ...v128.zero, ...local.set(sum(1))],
        [...local.get(vector), ...local.set(column)],
        [...local.get(rows), ...local.get(rowBytes), ...i32.add, ...local.set(end)],
        loop(
          ...[0, 1, 2, 3].map(
            (register): Code => [
              ...local.get(rows),
              ...v128.load8x8Signed(8 * register),
              ...local.get(column),
              ...v128.load(16 * register),
              ...i32x4.dotI16x8,
              ...local.get(sum(register)),
              ...i32x4.add,
              ...local.set(sum(register)),
            ],
          ),
          advance(column, i32.const(2 * vectorBlock)),
          advance(rows, i32.const(vectorBlock)),
          unlessAt(rows, end),
        ),
        [...local.get(sum(0)), ...local.get(sum(1)), ...i32x4.add, ...f32x4.fromI32x4, ...local.set(sum(0))],
        [...local.get(target), ...sumOfLanes(sum(0)), ...f32.store(0)],
        advance(target, i32.const(4)),
        unlessAt(rows, rowsEnd),
      ),
    ],
  };
})();

/** `blockMaxima(target, values, valuesEnd, …)`: the largest of every 32 values, four by four lanes to one. */
const blockMaxima: WasmFunction = (() => {
  const [target, values, valuesEnd, largest] = [0, 1, 2, 5] as const;
  const laneOf = (index: number): Code => [...local.get(largest), ...f32x4.lane(index)];
  return {
    name: "blockMaxima",
    parameters: ["i32", "i32", "i32", "i32", "i32"],
    locals: ["v128"],
    body: [
      loop(
        [...local.get(values), ...v128.load(0), ...local.set(largest)],
        ...registers
          .slice(1)
          .map(
            (register): Code => [
              ...local.get(values),
              ...v128.load(16 * register),
              ...local.get(largest),
              ...f32x4.largest,
              ...local.set(largest),
            ],
          ),
        [...local.get(target), ...laneOf(0), ...laneOf(1), ...f32.max],
        [...laneOf(2), ...laneOf(3), ...f32.max, ...f32.max, ...f32.store(0)],
        advance(target, i32.const(4)),
        advance(values, i32.const(blockBytes)),
        unlessAt(values, valuesEnd),
      ),
    ],
  };
})();

/** The loops as a module; compiled once a process. */
export const assembleKernels = () =>
  assemble([weightedSum, weightedSumOfBytes, addToRows, products, productsOfBytes, blockMaxima]);
