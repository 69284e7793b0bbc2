import type { Language } from "#shared/contract/session.ts";
import { directionOf } from "#shared/i18n/direction.ts";
import { htmlText } from "#shared/text/html-text.ts";

/** What a letter consists of; plain text, without markup. */
export interface LetterParts {
  readonly language: Language;
  readonly subject: string;
  readonly greeting: string;
  readonly intro: string;
  readonly items: readonly LetterItem[];
  /** The way into the product. */
  readonly action: { readonly label: string; readonly href: string };
  readonly footer: string;
}

export interface LetterItem {
  readonly title: string;
  readonly sentence: string;
  readonly href: string;
}

const ISOLATES = /[\u2068\u2069]/g;

/** The letter for programs that show no markup, and for readers that do not want any. */
export function letterText({ greeting, intro, items, action, footer }: LetterParts): string {
  const blocks = [
    greeting,
    intro,
    ...items.map(({ title, sentence, href }) => [title, sentence, href].join("\n")),
    `${action.label}: ${action.href}`,
    footer,
  ];
  return `${blocks.join("\n\n").replaceAll(ISOLATES, "")}\n`;
}

const FONTS = {
  ar: "'IBM Plex Sans Arabic','Segoe UI',Tahoma,'Noto Naskh Arabic',Arial,sans-serif",
  en: "'IBM Plex Sans','Segoe UI',Arial,Tahoma,sans-serif",
} as const satisfies Record<Language, string>;

/**
 * The letter as HTML: styles on the elements and one table, which is what mail programs agree on; nothing is fetched
 * from anywhere, and nothing tells the sender that it was read.
 */
export function letterHtml(parts: LetterParts): string {
  const { language, subject, greeting, intro, items, action, footer } = parts;
  const dir = directionOf(language);
  return `<!doctype html>
<html lang="${language}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${htmlText(subject)}</title>
</head>
<body style="margin:0;padding:24px 12px;background:#f6f8f7;color:#16201b;font-family:${FONTS[language]};font-size:16px;line-height:1.6">
<table role="presentation" lang="${language}" dir="${dir}" cellpadding="0" cellspacing="0" align="center" style="width:100%;max-width:600px;margin:0 auto;border-collapse:collapse;background:#ffffff;border:1px solid #e1e6e3">
<tr><td style="padding:24px 24px 0;border-top:4px solid #1f7a4f">
<p style="margin:0 0 8px;font-weight:600">${htmlText(greeting)}</p>
<p style="margin:0 0 16px">${htmlText(intro)}</p>
</td></tr>
${items.map(itemHtml).join("\n")}
<tr><td style="padding:20px 24px 24px">
<a href="${htmlText(action.href)}" style="display:inline-block;padding:10px 20px;color:#ffffff;background:#1f7a4f;border-radius:6px;font-weight:600;text-decoration:none">${htmlText(action.label)}</a>
</td></tr>
<tr><td style="padding:16px 24px;color:#4b5952;background:#edf0ee;font-size:13px">${htmlText(footer)}</td></tr>
</table>
</body>
</html>
`;
}

function itemHtml({ title, sentence, href }: LetterItem): string {
  return `<tr><td style="padding:12px 24px;border-top:1px solid #e1e6e3">
<a href="${htmlText(href)}" style="color:#1a6845;font-weight:600;text-decoration:underline">${htmlText(title)}</a><br>
<span style="color:#16201b">${htmlText(sentence)}</span>
</td></tr>`;
}
