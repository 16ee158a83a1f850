import { clockTime, type Locale, longDate } from "#platform/locale";
import { type Letter, letter } from "#platform/mail";
import { words } from "../messages.ts";
import { specialistPaths } from "../paths.ts";

interface Props {
  readonly to: string;
  readonly locale: Locale;
  readonly requestId: string;
  readonly publicUrl: string;
}

/** Calls a process director: a link and until when; nothing of what was asked, nor of who asked it. */
export function callLetter({
  to,
  locale,
  requestId,
  publicUrl,
  until,
}: Props & { readonly until: Date }): Letter {
  const t = words[locale].letters;
  return letter({
    to,
    locale,
    subject: t.callSubject,
    paragraphs: [t.callText],
    button: { href: publicUrl + specialistPaths.request(requestId), label: t.callButton },
    deadline: t.callUntil(longDate(until, locale), clockTime(until, locale)),
    why: t.callWhy,
  });
}

/** Tells who asked that there is news about their call. */
export function outcomeLetter({ to, locale, requestId, publicUrl }: Props): Letter {
  const t = words[locale].letters;
  return letter({
    to,
    locale,
    subject: t.newsSubject,
    paragraphs: [t.newsText],
    button: { href: publicUrl + specialistPaths.request(requestId), label: t.newsButton },
    why: t.newsWhy,
  });
}
