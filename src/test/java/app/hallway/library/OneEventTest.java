package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.DetectedTalk;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.Speaking;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What several people told of one event, and of others: what is one talk, and what is not. */
final class OneEventTest {
  /** report; event; which talk it truly is; title; speakers; day; links (S schedule, V video). */
  private static final String TOLD =
      """
      ann; Quay Conf 2025; queues; Boring queues; Leila Haddad; Day 1; S https://quay2025.sched.com/event/1aBcD/boring-queues-leila-haddad?iframe=no
      bob; Quay Conf 2025; queues; Keynote: Queues are boring on purpose; ; Tuesday; S https://sched.co/1aBcD
      cho; Quay Conf 2025; queues; 退屈なキュー; Leila Haddad; ; S http://quay2025.sched.com/event/1aBcD
      dee; Quay Conf 2025; queues; Keynote: Boring Queues; Leila Haddad; ; V https://youtu.be/qqqqqqqqqq1?si=abcdef
      eve; Quay Conf 2025; queues; Boring queues, and why; Leila Haddad; ; V https://www.youtube.com/watch?v=qqqqqqqqqq1&list=PLxyz&index=4
      ann; Quay Conf 2025; flags; Feature flags are a database; Tomasz Wilk, Ana Reyes; Day 1; V https://youtu.be/ffffffffff1?t=120
      bob; Quay Conf 2025; flags; Feature Flags Are a Database!; Ana Reyes; Tuesday;
      cho; Quay Conf 2025; flags; Feature flags are a databse; Tomasz Wilk; ;
      dee; Quay Conf 2025; flags; the one about flags; ; ; V https://m.youtube.com/watch?v=ffffffffff1
      fay; Quay Conf 2026; flags26; Feature flags are a database; Tomasz Wilk, Ana Reyes; Day 2;
      gus; Quay Conf; flagsunknown; Feature flags are a database; Ana Reyes; ;
      hal; Quay Conf; flagsunknown2; Feature flags are a database; Ana Reyes; ;
      ann; Quay Conf 2025; opening; Opening; Mina Okafor; Day 1;
      bob; Quay Conf 2025; opening2; Opening; Ravi Das; Wednesday;
      cho; Quay Conf 2025; opening3; Opening; ; ;
      dee; Quay Conf 2025; opening4; Opening; ; ;
      ann; Quay Conf 2025; light1; Lightning talks; ; Day 1; V https://www.youtube.com/playlist?list=PLall
      bob; Quay Conf 2025; light2; Lightning talks; ; Wednesday; V https://www.youtube.com/playlist?list=PLall
      cho; Quay Conf 2025; light3; ライトニングトーク; ; 2日目; V https://www.youtube.com/@quayconf
      eve; Quay Conf 2025; light4; Lightning Talks; ; ; V https://www.youtube.com/@quayconf
      ann; Quay Conf 2025; key1; Keynote; Ana Reyes; Day 1;
      eve; Quay Conf 2025; key2; Keynote; Ana Reyes; Day 2;
      bob; Quay Conf 2025; key3; Keynote; ; ; S https://quay.example/schedule
      dee; Quay Conf 2025; key4; Welcome; ; ; S https://quay.example/schedule
      fay; Quay Conf 2026; key5; Keynote; Ana Reyes; Day 1;
      ann; Quay Conf 2025; rust1; Rust at sea, part 1; Ola Berg; Day 2;
      bob; Quay Conf 2025; rust2; Rust at sea, part 2; Ola Berg; Wednesday;
      cho; Quay Conf 2025; rustI; Harbour radar by example, part I; Ola Berg; ;
      dee; Quay Conf 2025; rustII; Harbour radar by example, part II; Ola Berg; ;
      cho; Quay Conf 2025; cn1; 云原生实践之路（上）; 陈雨; ;
      eve; Quay Conf 2025; cn2; 云原生实践之路（下）; 陈雨; ;
      ann; Quay Conf 2025; cn3; 数据湖的一千零一夜; 张伟; ;
      eve; Quay Conf 2025; cn3; 「数据湖的一千零一夜」; 张伟; ;
      ann; Quay Conf 2025; intro; Introduction to tides; Kai Lund; Day 2; S https://sched.co/2aaaa
      bob; Quay Conf 2025; introagain; Introduction to tides; Kai Lund; Wednesday; S https://sched.co/2bbbb
      ann; Quay Conf 2025; profiler; Profiling the profiler of profilers; Wen Li; ;
      dee; Quay Conf 2025; lighthouse; Who keeps the lighthouse running; ; ;
      eve; Quay Conf 2025; lighthouse; Who keeps the lighthouse running?; Lu Marsh; ;
      eve; Quay Conf 2025; profilerother; Profiling the profiler of profilers; Sam Poe; ;
      bob; Quay Conf 2025; accents; Señales en la niebla; José Núñez; ;
      dee; Quay Conf 2025; accents; Senales en la niebla; Jose Nunez; ;
      ann; Quay Conf 2025; day1a; Ropes for everyone; Ivy Stone; ; V https://youtu.be/dddddddddd1?t=100
      ann; Quay Conf 2025; day1b; Knots for everyone; Ada Moss; ; V https://youtu.be/dddddddddd1?t=2000
      bob; Quay Conf 2025; day1c; Sails for nobody; Ed Pine; ; V https://youtu.be/dddddddddd1
      eve; Quay Conf 2025; day1b; Knots for everyone; Ada Moss; ; V https://youtu.be/dddddddddd1?t=2000
      ann; Quay Conf 2025; slides1; On paper boats; Nia Hall; ; S https://quay.example/speakers/nia-hall
      eve; Quay Conf 2025; slides2; On paper planes; Nia Hall; ; S https://quay.example/speakers/nia-hall
      bob; Quay Conf 2025; pretalx; Docking, gently; Pat Rowe; ; S https://cfp.quay.example/2025/talk/ABC123/
      dee; Quay Conf 2025; pretalx; Gentle docking; ; ; S https://cfp.quay.example/2025/talk/ABC123
      ann; Quay Conf 2025; panel1; Panel discussion; Ana Reyes, Wen Li; ;
      bob; Quay Conf 2025; panel2; Panel discussion; Pat Rowe, Ed Pine; ;
      ivy; Other Days 2025; reused; A talk that quotes another; Max Frey; ; V https://youtu.be/qqqqqqqqqq1
      ivy; Other Days 2025; day; Closing; Mina Okafor; ;
      ann; Quay Conf 2025; closing; Closing; ; ;
      """;

  /** One line of the table. */
  private record Line(String report, String event, String truth, DetectedTalk talk) {
    static Line of(String text) {
      var cells = Stream.of(text.split(";", -1)).map(String::strip).toList();
      var talk =
          new DetectedTalk(
              cells.get(3),
              TalkKind.TALK,
              list(cells.get(4), ",").map(name -> new Speaking(name, null)).toList(),
              cells.get(5).isEmpty() ? null : cells.get(5),
              list(cells.get(6), "\\s+(?=[SV] )").map(Line::link).toList(),
              List.of(new LineSpan(1, 2)),
              List.of(),
              0.9);
      return new Line(cells.get(0), cells.get(1), cells.get(2), talk);
    }

    private static Stream<String> list(String cell, String separator) {
      return Stream.of(cell.split(separator)).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static TalkLink link(String text) {
      return new TalkLink(
          text.startsWith("S") ? LinkRole.SCHEDULE : LinkRole.VIDEO, text.substring(2));
    }
  }

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7})
  void the_same_talks_come_of_it_in_whatever_order_they_come(int order) throws Exception {
    var lines = TOLD.lines().map(Line::of).toList();
    var reports = new ArrayList<>(lines.stream().map(Line::report).distinct().toList());
    Collections.shuffle(reports, new Random(order));
    try (var library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC())) {
      for (var report : reports) {
        put(library, lines.stream().filter(line -> line.report().equals(report)).toList());
      }
      assertThat(grouped(lines, line -> talk(library, line)))
          .as("%s", reports)
          .isEqualTo(grouped(lines, Line::truth));
    }
  }

  /** Who tells of what, together where it is one. */
  private static Set<Set<Line>> grouped(List<Line> lines, Function<Line, Object> as) {
    return Set.copyOf(
        lines.stream().collect(Collectors.groupingBy(as, Collectors.toSet())).values());
  }

  private static void put(Library library, List<Line> lines) {
    var text =
        lines.stream().map(line -> line.talk().title()).collect(Collectors.joining("\n\n\n"));
    var first = lines.getFirst();
    ToldReports.put(
        library,
        "https://" + first.report() + ".example/quay",
        first.report(),
        first.event(),
        first.report() + "\n\n\n" + text,
        lines.stream().map(Line::talk).toList());
  }

  private static TalkId talk(Library library, Line line) {
    var report = library.reports().at("https://" + line.report() + ".example/quay").orElseThrow();
    return library.talks().list(TalkFilter.ALL.withReport(report)).stream()
        .map(summary -> summary.talk().id())
        .filter(
            id ->
                library.talks().page(id).orElseThrow().mentions().stream()
                    .anyMatch(
                        mention ->
                            mention.report().id().equals(report)
                                && mention.title().equals(line.talk().title())))
        .findFirst()
        .orElseThrow();
  }
}
