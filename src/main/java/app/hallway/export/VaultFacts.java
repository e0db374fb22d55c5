package app.hallway.export;

import app.hallway.export.FileOutline.Byline;
import app.hallway.export.FileOutline.Chapter;
import app.hallway.export.FileOutline.Counted;
import app.hallway.export.FileOutline.Fact;
import app.hallway.export.FileOutline.Listed;
import app.hallway.export.FileOutline.Part;
import app.hallway.export.FileOutline.Remark;
import app.hallway.export.FileOutline.TalkFacts;
import app.hallway.export.FileOutline.Worded;
import app.hallway.model.FileOwner;
import app.hallway.model.LinkRole;
import app.hallway.model.VaultFlavour;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The properties of a file of a vault: those of any export, and what note apps sort files by. */
final class VaultFacts {
  private final FileOutline outline;
  private final String name;
  private final VaultFlavour flavour;

  VaultFacts(FileOutline outline, String name, VaultFlavour flavour) {
    this.outline = outline;
    this.name = name;
    this.flavour = flavour;
  }

  List<Fact> all() {
    var facts = new ArrayList<Fact>(outline.facts());
    if (outline.owner().kind() == FileOwner.Kind.TALK) {
      recording().map(url -> new Worded("recording", url)).forEach(facts::add);
      facts.add(new Counted("notes", notes(outline.parts())));
    }
    if (flavour == VaultFlavour.OBSIDIAN) {
      if (!name.equals(outline.title() + ".md")) {
        facts.add(new Listed("aliases", List.of(outline.title())));
      }
      facts.add(new Listed("tags", tags()));
    }
    if (flavour == VaultFlavour.LOGSEQ) {
      facts.removeIf(fact -> fact.name().equals("title") || fact.name().equals("talks"));
      if (!name.equals(outline.title() + ".md")) {
        facts.addFirst(new Worded("full-title", outline.title()));
      }
      facts.add(new Listed("tags", tags()));
    }
    return facts;
  }

  /** What it is about, and the tags of the report. */
  private List<String> tags() {
    var own =
        outline.parts().stream()
            .limit(1)
            .filter(Byline.class::isInstance)
            .flatMap(part -> ((Byline) part).report().metadata().tags().stream())
            .flatMap(tag -> TagForm.of(tag).stream());
    return Stream.concat(Stream.of("hallway/" + kind()), own).distinct().toList();
  }

  private String kind() {
    return outline.owner().kind().name().toLowerCase(Locale.ROOT);
  }

  private Stream<String> recording() {
    return outline.parts().stream()
        .filter(TalkFacts.class::isInstance)
        .flatMap(part -> ((TalkFacts) part).talk().links().stream())
        .filter(link -> link.role() == LinkRole.VIDEO && !link.isExpected())
        .map(link -> link.url())
        .limit(1);
  }

  private static int notes(List<Part> parts) {
    return parts.stream().mapToInt(VaultFacts::notes).sum();
  }

  private static int notes(Part part) {
    return switch (part) {
      case Remark _ -> 1;
      case Chapter chapter -> notes(chapter.parts());
      default -> 0;
    };
  }
}
