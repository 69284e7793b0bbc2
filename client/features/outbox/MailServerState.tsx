import type { OutboxView } from "#shared/contract/outbox.ts";
import { isolate } from "#shared/i18n/words.ts";
import { useWords } from "../../ui/locale/locale-context.ts";
import { Notice } from "../../ui/Notice/Notice.tsx";

const SETTINGS = ["SMTP_HOST", "SMTP_FROM", "PUBLIC_URL"];

/** Which mail server takes the letters, or that none is set and what to set. */
export function MailServerState({ server }: Pick<OutboxView, "server">) {
  const { t, language, format } = useWords();
  if (server === null) {
    const settings = SETTINGS.map(isolate).join(language === "ar" ? "، " : ", ");
    return <Notice tone="notice">{t("outbox.off", { settings })}</Notice>;
  }
  const { host, port, tls, from } = server;
  return (
    <Notice tone="calm">
      {t("outbox.on", {
        server: isolate(`${host}:${format.plainNumber(port)}`),
        tls: t(`outbox.tls.${tls}`),
        from: isolate(from),
      })}
    </Notice>
  );
}
