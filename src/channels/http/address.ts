import type { Request } from "express";

/** `http://host:port` as the client reached us, for links in what it alone is answered; null where it named no valid host. */
export function addressOf(request: Request): string | null {
  const address = `${request.protocol}://${request.get("host") ?? ""}`;
  return URL.canParse(address) ? new URL(address).origin : null;
}
