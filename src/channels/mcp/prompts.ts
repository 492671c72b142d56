import { completable, type McpServer } from "@modelcontextprotocol/server";
import { z } from "zod";
import { longestQuestion } from "../../conversation/assistant.js";
import { oneLine } from "../rendering/answer-text.js";
import { renderPlainText } from "../rendering/plain-text.js";
import type { McpServices } from "./services.js";

/** What a model is told to make of a verified answer: a script to read out in a quarter of a minute. */
const instruction = (question: string, answer: string) => `\
市民来电询问：“${question}”

以下是已逐句核对出处的答复（A verified answer, every sentence with its source）：

<answer>
${answer}
</answer>

请据此写一段接线员可直接念出的口径，15秒以内（约70字），用来电人的语言。要求：
1. 只说答复中写明的内容，数字、单位、时间、城市原样保留，不推测、不补充；
2. 先说城市，再说结论，最后说“依据”——文件名、第几条、发布日期；城市系推断的要说明；
3. 口径之后另起一行抄录所依据的原文和出处编号；
4. 答复说文件没有写明的，就说“目前收录的文件没有写明”，并请来电人向受理窗口或12345咨询；涉及危险或诈骗的，先念报警提示。
(Write what the operator reads out, at most 15 seconds, in the caller's language; nothing beyond the answer above.)`;

export function registerPrompts(server: McpServer, services: McpServices): void {
  const cities = [...new Set(services.documents.flatMap(({ meta }) => meta.city?.zh ?? []))];
  server.registerPrompt(
    "hotline_script",
    {
      title: "Hotline script (热线口径)",
      description: "A 15-second script for a caller's question, from a verified answer with its sources",
      argsSchema: z.object({
        question: z.string().trim().min(1).max(longestQuestion).describe("What the caller asks"),
        city: completable(z.string().max(100).optional().describe("The caller's city"), (begun) =>
          cities.filter((city) => city.startsWith(begun ?? "")),
        ),
      }),
    },
    async ({ question, city }) => {
      const view = await services.ask({ question, city: city ?? null, language: null, conversationId: null });
      const text = instruction(oneLine(question), renderPlainText(view, services.publicUrl));
      return { messages: [{ role: "user", content: { type: "text", text } }] };
    },
  );
}
