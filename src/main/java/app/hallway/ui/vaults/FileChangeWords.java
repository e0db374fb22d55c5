package app.hallway.ui.vaults;

import app.hallway.model.BlockState;
import app.hallway.model.VaultChange;
import app.hallway.ui.common.texts.Messages;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A change of a file, in words. */
final class FileChangeWords {
  private FileChangeWords() {}

  /** What it is about: the talk, else the report, else the file. */
  static String title(VaultChange change) {
    return Stream.of(change.talkTitle(), change.reportTitle())
        .filter(Objects::nonNull)
        .findFirst()
        .orElseGet(() -> fileName(change));
  }

  static String kind(VaultChange change) {
    return Messages.text("changes.kind", change.block().kind());
  }

  static String state(VaultChange change) {
    return Messages.text("changes.state", change.block().state());
  }

  /** Where it stands: "Three days at Harbour Conf · Harbour Conf 2026 · Boring queues.md". */
  static String place(VaultChange change) {
    return Stream.of(
            report(change), Objects.requireNonNullElse(change.event(), ""), fileName(change))
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private static String report(VaultChange change) {
    return change.talkTitle() == null ? "" : Objects.requireNonNullElse(change.reportTitle(), "");
  }

  private static String fileName(VaultChange change) {
    return String.valueOf(change.block().file().getFileName());
  }

  /** What happened and what can be done about it. */
  static String sentence(@Nullable VaultChange change) {
    if (change == null) {
      return "";
    }
    var block = change.block();
    if (block.state() == BlockState.DELETED) {
      return Messages.text("changes.deleted");
    }
    if (block.mine() == null) {
      return Messages.text("changes.deleted-here");
    }
    if (!block.takable()) {
      return Messages.text("changes.not-takable");
    }
    return Messages.text(
        block.state() == BlockState.CONFLICT ? "changes.conflict" : "changes.proposed");
  }
}
