package app.hallway.cli.talks;

import app.hallway.cli.context.Context;
import app.hallway.cli.json.TalkJson;
import app.hallway.cli.output.Names;
import app.hallway.library.wording.Wording;
import app.hallway.model.JoinCandidate;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkMention;
import app.hallway.model.TalkPage;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints all that there is to a talk: who told of it, why that is the same, and what may be. */
final class TalkPrint {
  private final Context context;

  TalkPrint(Context context) {
    this.context = context;
  }

  void print(TalkPage page, boolean asJson) {
    if (asJson) {
      context.json(TalkJson::page, page);
      return;
    }
    head(page.talk());
    if (!page.own().isEmpty()) {
      context.say("talk.own");
    }
    if (!page.tags().isEmpty()) {
      context.say("talk.tags", String.join(", ", page.tags()));
    }
    page.mentions().forEach(this::mention);
    context.say("talk.counts", page.notes().size(), highlights(page));
    page.candidates().forEach(this::candidate);
  }

  private static long highlights(TalkPage page) {
    return page.mentions().stream().mapToLong(mention -> mention.highlights().size()).sum();
  }

  private void head(Talk talk) {
    line(talk.title());
    var facts =
        Stream.of(
                Names.of(talk.kind()),
                talk.cancelled() ? "cancelled" : "",
                talk.speakers().stream().map(Speaking::name).collect(Collectors.joining(", ")),
                Objects.requireNonNullElse(talk.day(), ""),
                Objects.requireNonNullElse(talk.event(), ""))
            .filter(fact -> !fact.isEmpty());
    line(facts.collect(Collectors.joining(" \u00b7 ")));
    talk.links().stream()
        .filter(link -> !link.isExpected())
        .forEach(link -> line("  " + Names.of(link.role()) + "  " + link.url()));
  }

  private void mention(TalkMention mention) {
    var report = mention.report();
    context.say(
        "talk.mention",
        report.id(),
        mention.lines().first(),
        report.metadata().title(),
        mention.title());
    if (mention.join() != null) {
      line("    " + Wording.join(mention.join()));
    }
  }

  private void candidate(JoinCandidate candidate) {
    var talk = candidate.talk().talk();
    context.say("talk.candidate", talk.id(), talk.title(), Wording.likeness(candidate));
  }

  private void line(String text) {
    context.out().println(text);
  }
}
