package app.hallway.export;

import app.hallway.export.FileOutline.Byline;
import app.hallway.export.FileOutline.Chapter;
import app.hallway.export.FileOutline.Part;
import app.hallway.export.FileOutline.Quote;
import app.hallway.export.FileOutline.Remark;
import app.hallway.export.FileOutline.TalkFacts;
import app.hallway.export.FileOutline.Whereabouts;
import app.hallway.model.Highlight;
import app.hallway.model.Note;
import app.hallway.model.TalkInReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is told about one report, or about a talk in it, as the parts of an outline. */
final class ExportedSection {
  private final Material material;
  private final List<Part> parts = new ArrayList<>();

  ExportedSection(Material material) {
    this.material = material;
  }

  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** The parts under the report's title. */
  Chapter chapter() {
    return new Chapter(material.report().metadata().title(), parts);
  }

  /** Who wrote the report, when, and where it is. */
  ExportedSection byline() {
    parts.add(new Byline(material.report()));
    return this;
  }

  /** All that belongs to no talk: notes on the report, and marks elsewhere in it. */
  ExportedSection besideTalks() {
    remarks(material.notesAboutReport()).forEach(parts::add);
    var quotes = material.quotesOutsideTalks();
    if (!quotes.isEmpty()) {
      parts.add(new Chapter(ExportWords.HIGHLIGHTS, placed(quotes)));
    }
    return this;
  }

  /** Where they stand is said once for those that stand together. */
  private List<Part> placed(List<Highlight> quotes) {
    var told = new ArrayList<Part>();
    var before = new Whereabouts(null, List.of());
    for (var highlight : quotes) {
      var here = new Whereabouts(null, trail(highlight));
      if (!here.equals(before) && !here.isNowhere()) {
        told.add(here);
      }
      before = here;
      quote(highlight).forEach(told::add);
    }
    return told;
  }

  ExportedSection talks(List<TalkInReport> talks) {
    talks.forEach(this::talk);
    return this;
  }

  private void talk(TalkInReport told) {
    var id = told.talk().id();
    var mark = material.markOf(id).map(Highlight::colour).orElse(null);
    var about = Stream.<Part>of(new TalkFacts(told.talk(), mark));
    var rest = Stream.concat(quotes(told), remarks(material.notesAbout(id)));
    parts.add(new Chapter(told.talk().title(), Stream.concat(about, rest).toList()));
  }

  /** What is marked in a talk that the headings above name. */
  ExportedSection quotesIn(TalkInReport told) {
    parts.add(new Chapter(null, quotes(told).toList()));
    return this;
  }

  /** What has lost its place or its subject. */
  ExportedSection astray(List<Highlight> detached) {
    if (!detached.isEmpty()) {
      parts.add(new Chapter(ExportWords.DETACHED, detached.stream().flatMap(this::lost).toList()));
    }
    if (!material.otherNotes().isEmpty()) {
      parts.add(new Chapter(ExportWords.OTHER_NOTES, remarks(material.otherNotes()).toList()));
    }
    return this;
  }

  private Stream<Part> lost(Highlight highlight) {
    var place = formerPlace(highlight);
    return Stream.concat(place.isNowhere() ? Stream.empty() : Stream.of(place), quote(highlight));
  }

  private Whereabouts formerPlace(Highlight highlight) {
    var talk = material.talkOf(highlight).map(told -> told.talk().title()).orElse("");
    var trail = trail(highlight);
    boolean named = talk.isEmpty() || trail.stream().anyMatch(words -> words.contains(talk));
    return new Whereabouts(named ? null : talk, trail);
  }

  /** The headings above a highlight, the report's own title left out. */
  private List<String> trail(Highlight highlight) {
    var title = material.report().metadata().title();
    return highlight.anchor().trail().stream()
        .filter(heading -> !heading.isBlank() && !heading.equals(title))
        .toList();
  }

  private Stream<Part> quotes(TalkInReport told) {
    return material.quotesIn(told.talk().id()).stream().flatMap(this::quote);
  }

  private Stream<Part> quote(Highlight highlight) {
    return Stream.concat(
        Stream.of(new Quote(highlight, material.markdown(highlight))),
        remarks(material.notesAbout(highlight.id())));
  }

  static Stream<Part> remarks(List<Note> notes) {
    return notes.stream().map(Remark::new);
  }
}
