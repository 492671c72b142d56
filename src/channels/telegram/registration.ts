import type { Api } from "grammy";
import { wantedUpdates } from "./update.js";

const commands = [
  ["start", "开始", "Start"],
  ["help", "怎么用", "How to use it"],
  ["city", "设定城市", "Set your city"],
  ["lang", "设定语言", "Set the language"],
  ["sources", "上一个回答的来源", "Sources of the last answer"],
  ["human", "联系人工", "Whom to reach"],
] as const;

/** Registers the commands: in Chinese, in English, and both side by side for all other languages. */
export async function registerCommands(api: Api): Promise<void> {
  const list = (describe: (chinese: string, english: string) => string) =>
    commands.map(([command, chinese, english]) => ({ command, description: describe(chinese, english) }));
  await api.setMyCommands(list((chinese, english) => `${chinese} · ${english}`));
  await api.setMyCommands(
    list((chinese) => chinese),
    { language_code: "zh" },
  );
  await api.setMyCommands(
    list((_, english) => english),
    { language_code: "en" },
  );
}

/** Tells Telegram where to deliver; it takes HTTPS addresses only. */
export async function registerWebhook(api: Api, publicUrl: string, secret: string): Promise<void> {
  await api.setWebhook(`${publicUrl}/webhooks/telegram`, {
    secret_token: secret,
    allowed_updates: [...wantedUpdates],
  });
}
