package app.hallway.detect.headlines;

import java.util.regex.Pattern;

/** How people number talks: none of it belongs to a title. */
final class Numbering {
  private static final String HAN = "[一二三四五六七八九十]{1,3}";
  private static final String BEHIND = "(?:\\s*[.):：、–—-])?\\s+";

  /** A number before other words, with what parts it from them. */
  static final Pattern AHEAD =
      Pattern.compile(
          "^(?:"
              + String.join(
                  "|",
                  // 1. 1.2) A. B:
                  "(?:#\\s*)?(?:\\d{1,2}(?:\\.\\d{1,2})?|[A-Z])[.)、:]\\s+",
                  // talk number so-and-so
                  "(?:主题|议题|话题|分享|演讲|第)\\s?[一二三四五六七八九十\\d]{1,3}\\s?[:：、.．]\\s*",
                  "第\\s?[一二三四五六七八九十\\d]{1,3}\\s?[回部講场場](?:\\s*[:：、.．]\\s*|\\s+)",
                  // #3  No. 3  Nr. 3  N° 3  № 3
                  "#\\s?\\d{1,3}" + BEHIND,
                  "(?i:n[or]\\.|n[°º]|№)\\s?\\d{1,3}" + BEHIND,
                  // (4) [4] (iv) (d)
                  "[(（\\[](?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5}|" + HAN + ")[)）\\]][.:]?\\s*",
                  // II. II) II: II –
                  "(?:[IVX]{2,6}|[ivx]{2,6})\\s?[.)]\\s+",
                  "[IVX]{2,6}\\s?[:：]\\s+",
                  "(?:[IVX]{2,6}|[IV])\\s+[–—-]\\s+",
                  // c) 3 –
                  "[a-z]\\)\\s+",
                  "\\d{1,2}\\s+[–—-]\\s+(?=\\p{L})",
                  // numbers that are one sign
                  "(?:\\d\\x{FE0F}?\\x{20E3}\\s*){1,2}",
                  "[\\u2460-\\u249b\\u24ea-\\u24ff\\u2776-\\u2793\\u3251-\\u325f\\u32b1-\\u32bf\\u3220-\\u3229\\u3280-\\u3289]\\s*[.:：、]?\\s*",
                  "[\\u2160-\\u217f]\\s*[.)、:：]?\\s+",
                  // 三、 ３．
                  HAN + "[、.．]\\s*",
                  "[０-９\\d]{1,3}[、．）：]\\s*")
              + ")(?=\\S)");

  private Numbering() {}
}
