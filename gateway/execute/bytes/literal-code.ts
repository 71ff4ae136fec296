// Writes JavaScript that compares or writes fixed bytes four at a time. `b` is the bytes and `d` a view of them, `o` and
// `v` those of the output; all numbers in the text are ours.

/** An expression that is true where the bytes at `at` are not these. Reads no byte behind them. */
export function differs(text: string, at = 'i'): string {
  const bytes = Buffer.from(text);
  const tests: string[] = [];
  let offset = 0;
  for (; offset + 4 <= bytes.length; offset += 4) tests.push(wordDiffers(bytes, offset, at));
  if (offset < bytes.length && bytes.length >= 4) tests.push(wordDiffers(bytes, bytes.length - 4, at));
  else for (; offset < bytes.length; offset++) tests.push(`b[${at}+${offset}]!==${bytes[offset]}`);
  return tests.join('||');
}

function wordDiffers(bytes: Buffer, offset: number, at: string): string {
  return `d.getInt32(${at}+${offset},true)!==${bytes.readInt32LE(offset)}`;
}

/** Statements that write the text at `p` and move it. They may write up to three bytes more, which are written over. */
export function writes(text: string): string {
  const bytes = Buffer.from(text);
  let code = '';
  for (let offset = 0; offset < bytes.length; offset += 4) {
    const word = Buffer.alloc(4, 0x20);
    bytes.copy(word, 0, offset, Math.min(bytes.length, offset + 4));
    code += `v.setInt32(p+${offset},${word.readInt32LE(0)},true);`;
  }
  return `${code}p+=${bytes.length};`;
}
