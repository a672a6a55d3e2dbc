/**
 * A 32-bit sum of a column that any flipped bit changes: each step is a bijection of what came before.
 * Against decay and cut-off files, not against an attacker.
 *
 * @param sum of what stands before the column
 */
export function checksum(column: Uint32Array, sum = 0): number {
  for (let i = 0; i < column.length; i++) {
    sum = Math.imul(sum ^ (column[i] ?? 0), 0x9e3779b1)
    sum ^= sum >>> 15
  }
  return sum >>> 0
}
