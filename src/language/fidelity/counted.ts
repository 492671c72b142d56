/** Signs after which Chinese counts; those of one word may stand for one another. */
const classes = "名人位 家个处所座 起件宗案 辆台 次回 项条类种 吨 米 公里".split(" ");
const counted = /(\d[\d,.]*)\s*(?:余|多)?([万千百]?)(?:余|多)?([名人位家个处所座起件宗案辆台次回项条类种])/gu;

const classOf = (sign: string) => classes.findIndex((signs) => signs.includes(sign));

const countsOf = (text: string) =>
  [...text.matchAll(counted)].map(([whole, digits = "", scale = "", sign = ""]) => ({
    whole,
    figure: `${digits.replaceAll(",", "")}${scale}`,
    sign: classOf(sign),
  }));

/** A figure that counts other things than in the source: 468次 for 468辆. */
export function findMiscounted(sentence: string, source: string): string | null {
  const stated = countsOf(source);
  for (const { whole, figure, sign } of countsOf(sentence)) {
    const own = stated.filter((other) => other.figure === figure);
    if (own.length > 0 && own.every((other) => other.sign !== sign)) return whole;
  }
  return null;
}
