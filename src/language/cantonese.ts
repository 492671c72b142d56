/** Words that only make the sentence in written Cantonese, and what they are in the Chinese of the documents. */
const words = new Map(
  [
    ...[
      "可唔可以 可不可以",
      "得唔得 行不行",
      "使唔使 要不要",
      "係唔係 是不是",
      "系唔系 是不是",
      "有冇 有没有",
    ],
    ...[
      "係咪 是不是",
      "系咪 是不是",
      "定係 还是",
      "定系 还是",
      "唔使 不用",
      "唔該 请",
      "唔该 请",
      "唔好 不要",
      "唔 不",
    ],
    ...[
      "點樣 怎么",
      "点样 怎么",
      "點解 为什么",
      "点解 为什么",
      "點算 怎么办",
      "点算 怎么办",
      "邊度 哪里",
      "边度 哪里",
    ],
    ...[
      "邊個 哪个",
      "边个 哪个",
      "邊間 哪家",
      "边间 哪家",
      "幾耐 多久",
      "几耐 多久",
      "幾多 多少",
      "几多 多少",
    ],
    ...[
      "乜嘢 什么",
      "乜野 什么",
      "咩 什么",
      "嗰個 那个",
      "嗰个 那个",
      "嗰 那",
      "呢個 这个",
      "呢个 这个",
      "而家 现在",
    ],
    ...[
      "佢哋 他们",
      "我哋 我们",
      "你哋 你们",
      "佢 他",
      "嘅 的",
      "冇 没有",
      "咗 了",
      "緊要 要紧",
      "喺 在",
      "嚟 来",
    ],
    ...[
      "搵 找",
      "俾 给",
      "畀 给",
      "攞 拿",
      "睇 看",
      "揸車 开车",
      "揸车 开车",
      "嘢 东西",
      "啲 些",
      "㗎 ",
      "喎 ",
      "𠮶 那",
    ],
  ].map((line): [string, string] => {
    const [cantonese = "", mandarin = ""] = line.split(" ");
    return [cantonese, mandarin];
  }),
);

const known = new RegExp([...words.keys()].join("|"), "gu");

/** Written Cantonese with the function words of the documents' Chinese: 點樣 → 怎么, 幾耐 → 多久. */
export function fromCantonese(text: string): string {
  return text.replace(known, (word) => words.get(word) ?? word);
}
