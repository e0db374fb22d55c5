package app.hallway.store.talks;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.FollowUp;
import app.hallway.model.Join;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.Telling;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.store.talks.Mention.Origin;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TalkComposerTest {
  private static final TalkId TIDES = new TalkId(7);
  private static final Speaking ADA = new Speaking("Ada Quayle", "Harbour Labs");
  private static final Speaking BEN = new Speaking("Ben Tiller", null);

  @Test
  void links_of_other_roles_come_from_every_report() {
    var talk = talk("VIDEO v1", "SLIDES s2, CODE c2", "CODE c3, OTHER o3");
    assertThat(talk.links()).isEqualTo(links("VIDEO v1", "SLIDES s2", "CODE c2", "OTHER o3"));
  }

  @Test
  void a_link_that_the_best_report_has_is_not_taken_from_another() {
    assertThat(talk("VIDEO v1", "VIDEO v2").links()).isEqualTo(links("VIDEO v1"));
    assertThat(talk("VIDEO v1, VIDEO w1", "VIDEO v2").links())
        .isEqualTo(links("VIDEO v1", "VIDEO w1"));
  }

  @Test
  void all_links_of_a_role_come_from_the_first_report_that_has_one() {
    assertThat(talk("", "VIDEO v2, VIDEO w2", "VIDEO v3").links())
        .isEqualTo(links("VIDEO v2", "VIDEO w2"));
  }

  @Test
  void a_link_that_is_only_promised_gives_way_to_one_that_is_there() {
    assertThat(talk("VIDEO, SLIDES s1", "VIDEO v2").links())
        .isEqualTo(links("SLIDES s1", "VIDEO v2"));
    assertThat(talk("VIDEO, SLIDES", "VIDEO v2, CODE c2").links())
        .isEqualTo(links("SLIDES", "VIDEO v2", "CODE c2"));
    assertThat(talk("VIDEO v1", "VIDEO").links()).isEqualTo(links("VIDEO v1"));
    assertThat(talk("VIDEO", "VIDEO").links()).isEqualTo(links("VIDEO"));
    assertThat(talk("VIDEO", "SLIDES s2").links()).isEqualTo(links("VIDEO", "SLIDES s2"));
  }

  @Test
  void speakers_come_from_the_first_report_that_names_some() {
    var mentions =
        List.of(
            mention(Origin.DETECTED, List.of(), links()),
            mention(Origin.DETECTED, List.of(ADA), links()),
            mention(Origin.DETECTED, List.of(BEN), links()));
    assertThat(TalkComposer.compose(mentions, null, FollowUp.NONE).speakers()).containsExactly(ADA);
    assertThat(talk("", "").speakers()).isEmpty();
  }

  @Test
  void what_the_user_says_goes_before_what_was_detected() {
    var edit = new TalkEdit("Ropes", TalkKind.KEYNOTE, List.of(BEN), "Friday", links("OTHER mine"));
    var talk = composed(edit, List.of(links("VIDEO v1")));
    assertThat(talk)
        .isEqualTo(
            new Talk(
                TIDES,
                "Ropes",
                TalkKind.KEYNOTE,
                List.of(BEN),
                "Friday",
                links("OTHER mine"),
                "Harbour Conf",
                FollowUp.WATCHED,
                false,
                true));
  }

  @Test
  void what_the_user_says_nothing_of_stays_as_it_was_detected() {
    var detected =
        new Talk(
            TIDES,
            "Tides",
            TalkKind.TALK,
            List.of(),
            "Day 1",
            links("VIDEO v1"),
            "Harbour Conf",
            FollowUp.WATCHED,
            false,
            true);
    assertThat(composed(TalkEdit.NOTHING, List.of(links("VIDEO v1")))).isEqualTo(detected);
    assertThat(composed(null, List.of(links("VIDEO v1"))).corrected()).isFalse();
  }

  @Test
  void an_empty_day_of_the_user_is_none() {
    assertThat(composed(TalkEdit.NOTHING.withDay(" "), List.of(links())).day()).isNull();
    assertThat(composed(TalkEdit.NOTHING.withSpeakers(List.of()), List.of(links())).speakers())
        .isEmpty();
    assertThat(composed(TalkEdit.NOTHING.withLinks(List.of()), List.of(links("VIDEO v1"))).links())
        .isEmpty();
  }

  @Test
  void a_talk_is_by_hand_where_the_user_said_so_in_any_report() {
    var detected = mention(Origin.DETECTED, List.of(), links());
    var kept = mention(Origin.KEPT, List.of(), links());
    var byHand = mention(Origin.BY_HAND, List.of(), links());
    assertThat(TalkComposer.compose(List.of(detected, byHand), null, FollowUp.NONE).addedByHand())
        .isTrue();
    assertThat(TalkComposer.compose(List.of(detected, kept), null, FollowUp.NONE).addedByHand())
        .isFalse();
  }

  @Test
  void why_a_mention_is_told_of_a_talk_is_first_the_word_of_the_user() {
    var byHand = new Join(Join.Reason.BY_HAND, "");
    var matched = new Join(Join.Reason.RECORDING, "v1");
    assertThat(mention(new TalkId(8), byHand, matched).join()).isEqualTo(byHand);
    assertThat(mention(new TalkId(8), null, matched).join()).isEqualTo(matched);
    assertThat(mention(new TalkId(9), null, matched).join()).isNull();
    assertThat(mention(new TalkId(8), null, null).join()).isNull();
  }

  /** What each report links, its links with commas between them. */
  private static Talk talk(String... reports) {
    return composed(null, Stream.of(reports).map(report -> links(report.split(", ", -1))).toList());
  }

  private static Talk composed(@Nullable TalkEdit edit, List<List<TalkLink>> links) {
    var mentions =
        links.stream().map(its -> mention(Origin.DETECTED, List.<Speaking>of(), its)).toList();
    return TalkComposer.compose(mentions, edit, FollowUp.WATCHED);
  }

  /** Each its role and its address, which may be missing. */
  private static List<TalkLink> links(String... links) {
    return Stream.of(links)
        .filter(link -> !link.isEmpty())
        .map(link -> link.split(" ", -1))
        .map(it -> new TalkLink(LinkRole.valueOf(it[0]), it.length > 1 ? it[1] : ""))
        .toList();
  }

  private static Mention mention(Origin origin, List<Speaking> speakers, List<TalkLink> links) {
    var telling = new Telling("Tides", TalkKind.TALK, speakers, "Day 1", links, List.of(), 0.9);
    return mention(origin, telling, new Tie(TIDES, TIDES, TIDES, null, null));
  }

  /** One that was matched with the talk 8. */
  private static Mention mention(TalkId own, @Nullable Join joinedBy, @Nullable Join matchedBy) {
    return mention(
        Origin.DETECTED,
        Telling.titled("Tides", TalkKind.TALK),
        new Tie(TIDES, new TalkId(8), own, joinedBy, matchedBy));
  }

  private static Mention mention(Origin origin, Telling telling, Tie tie) {
    var where =
        new Mention.Where(
            new ReportId(1), new VersionId(1), List.of(new LineSpan(1, 1)), new TextSpan(0, 5));
    return new Mention(1, origin, telling, where, "Harbour Conf", tie);
  }
}
