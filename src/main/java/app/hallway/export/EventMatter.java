package app.hallway.export;

import app.hallway.model.Highlight;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkPage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the library has about one event: what a digest and a trip report are made from.
 *
 * @param reports about it, with what the user has about each; sorted by date
 * @param talks of it; sorted as the reports tell of them
 */
public record EventMatter(String event, List<ReportNotes> reports, List<TalkPage> talks) {
  public EventMatter {
    reports = reports.stream().sorted(Outlines.BY_DATE).toList();
    var places = places(reports);
    talks = talks.stream().sorted(Comparator.comparing(talk -> place(talk, places))).toList();
  }

  private static Map<ReportId, Integer> places(List<ReportNotes> reports) {
    var places = new HashMap<ReportId, Integer>();
    reports.forEach(report -> places.put(report.report().id(), places.size()));
    return places;
  }

  /** Where the first of the reports tells of a talk; those of which none does are last. */
  private static Place place(TalkPage talk, Map<ReportId, Integer> places) {
    return talk.mentions().stream()
        .map(
            mention ->
                new Place(
                    places.getOrDefault(mention.report().id(), Integer.MAX_VALUE),
                    mention.lines().first(),
                    talk.talk().id().value()))
        .min(Comparator.naturalOrder())
        .orElse(new Place(Integer.MAX_VALUE, 0, talk.talk().id().value()));
  }

  private record Place(int report, int line, long talk) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
        Comparator.comparingInt(Place::report)
            .thenComparingInt(Place::line)
            .thenComparingLong(Place::talk);

    @Override
    public int compareTo(Place other) {
      return ORDER.compare(this, other);
    }
  }

  List<ReportSummary> summaries() {
    return reports.stream().map(ReportNotes::report).toList();
  }

  /** The words of a highlight as Markdown. */
  String markdown(Highlight highlight) {
    return reports.stream()
        .filter(report -> report.report().id().equals(highlight.report()))
        .findFirst()
        .map(report -> report.markdown(highlight))
        .orElseGet(() -> Quotes.words(highlight.anchor().quote()));
  }
}
