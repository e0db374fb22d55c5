package app.hallway.importing.dialect;

import java.util.List;

/**
 * What a shortcode shows, as one line of a file of rules says it.
 *
 * @param names as {@link Shortcode#name()} has them
 * @param template what stands in the place of the call, see {@link ShortcodeTemplate}; may be empty
 * @param example a call in its dialect; line ends are written as ⏎
 * @param reading the Markdown that it reads as
 */
record ShortcodeRule(
    List<String> names, Showing showing, String template, String example, String reading) {
  /** What kind of thing a shortcode stands for. */
  enum Showing {
    /** Its tags go, what stands between them stays. */
    CONTENT,
    /** A link to where the template leads, named by that address or by words behind it. */
    LINK,
    /** The same for what can be watched or heard. */
    PLAY,
    /** A picture with alt text and caption. */
    IMAGE,
    /** A film or sound in a file. */
    MEDIA,
    /** Words of its arguments; what stands between its tags stays. */
    WORDS,
    /** The path of a page of the same site, for a link that stands around it. */
    PAGE,
    /** A link of which one argument is the address and the rest are its words. */
    ANCHOR,
    /** A link around what stands between its tags. */
    AROUND,
    /** Somebody with what they are. */
    PERSON,
    /** A bold title over what stands between its tags. */
    TITLE,
    /** A quotation of what stands between its tags, by whom the template says. */
    QUOTE,
    /** A notice of the kind that the template says. */
    NOTICE,
    /** Not meant for readers: it goes with what stands between its tags, and is told. */
    REMARK
  }

  static final String LINE_END = "⏎";
}
