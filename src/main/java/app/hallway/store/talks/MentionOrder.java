package app.hallway.store.talks;

import java.util.Comparator;

/** Orders of mentions. */
final class MentionOrder {
  /** Those that have lost their place come last. */
  static final Comparator<Mention> OF_THE_PAGE =
      Comparator.comparing((Mention mention) -> mention.span().isEmpty())
          .thenComparingInt(mention -> mention.span().start())
          .thenComparingLong(Mention::id);

  /** Those of a report together, the reports as they came. */
  static final Comparator<Mention> OF_ALL_PAGES =
      Comparator.comparingLong((Mention mention) -> mention.report().value())
          .thenComparing(OF_THE_PAGE);

  private MentionOrder() {}
}
