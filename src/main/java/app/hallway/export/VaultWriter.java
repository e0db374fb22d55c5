package app.hallway.export;

import app.hallway.export.FileOutline.Byline;
import app.hallway.export.FileOutline.Chapter;
import app.hallway.export.FileOutline.Part;
import app.hallway.export.FileOutline.Quote;
import app.hallway.export.FileOutline.Remark;
import app.hallway.export.FileOutline.TalkFacts;
import app.hallway.export.FileOutline.Whereabouts;
import app.hallway.model.BlockKind;
import app.hallway.model.FileOwner;
import app.hallway.model.VaultFlavour;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes an outline as a file of a vault: properties, and blocks that are known again. */
final class VaultWriter {
  private static final Whereabouts NOWHERE = new Whereabouts(null, List.of());

  private final FileOutline outline;
  private final String name;
  private final BlockForms forms;
  private final StringBuilder text = new StringBuilder();
  private final List<VaultSubject> blocks = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /** What the parts that are written now are told under. */
  private FileOwner within;

  private Whereabouts place = NOWHERE;
  private boolean detached;

  VaultWriter(FileOutline outline, String name, BlockForms forms) {
    this.outline = outline;
    this.name = name;
    this.forms = forms;
    this.within = outline.owner();
  }

  VaultDraft draft() {
    var facts = new VaultFacts(outline, name, forms.flavour()).all();
    text.append(
        forms.flavour() == VaultFlavour.LOGSEQ
            ? LogseqForms.properties(facts, outline.owner())
            : Properties.yaml(facts, outline.owner()));
    title();
    write(outline.parts(), 1);
    return new VaultDraft(name, outline.owner(), text.toString(), blocks);
  }

  private void title() {
    var first = outline.parts().isEmpty() ? null : outline.parts().getFirst();
    var id = BlockId.of(outline.owner());
    switch (first) {
      case TalkFacts told -> add(subject(id, told), head(1, outline.title(), forms.facts(told)));
      case Byline(var report) -> add(other(id), head(1, outline.title(), forms.facts(report)));
      case null, default -> add(other(id), head(1, outline.title(), List.of(reports())));
    }
  }

  private String reports() {
    long count = outline.parts().stream().filter(Chapter.class::isInstance).count();
    return count == 1 ? "1 report" : count + " reports";
  }

  private String head(int level, String title, List<String> facts) {
    return forms.head(level, title, facts);
  }

  private void write(List<Part> parts, int level) {
    parts.forEach(part -> write(part, level));
  }

  private void write(Part part, int level) {
    switch (part) {
      case Chapter chapter -> chapter(chapter, level + 1);
      case Byline _, TalkFacts _ -> place = NOWHERE;
      case Whereabouts here -> place = here;
      case Quote(var highlight, var markdown) ->
          add(
              new VaultSubject(BlockId.of(highlight), BlockKind.HIGHLIGHT, highlight.id().value()),
              forms.quote(highlight, markdown, place, detached));
      case Remark(var note) ->
          add(
              new VaultSubject(BlockId.of(note), BlockKind.NOTE, note.id().value()),
              forms.note(note));
    }
  }

  private void chapter(Chapter chapter, int level) {
    var above = within;
    place = NOWHERE;
    detached = ExportWords.DETACHED.equals(chapter.title());
    if (chapter.title() != null && !chapter.parts().isEmpty()) {
      headline(chapter.title(), chapter.parts().getFirst(), level);
    }
    write(chapter.parts(), level);
    place = NOWHERE;
    detached = false;
    within = above;
  }

  private void headline(String title, Part first, int level) {
    if (first instanceof TalkFacts told) {
      var id = BlockId.of(within, told.talk().id());
      add(subject(id, told), head(level, title, forms.facts(told)));
    } else if (first instanceof Byline(var report)) {
      within = FileOwner.of(report);
      add(other(BlockId.of(outline.owner(), report)), head(level, title, forms.facts(report)));
    }
  }

  private static VaultSubject subject(String id, TalkFacts told) {
    return new VaultSubject(id, BlockKind.TALK, told.talk().id().value());
  }

  private static VaultSubject other(String id) {
    return new VaultSubject(id, BlockKind.OTHER, 0);
  }

  private void add(VaultSubject block, String words) {
    if (ids.add(block.id())) {
      blocks.add(block);
      text.append(forms.marked(block.id(), words));
    }
  }
}
