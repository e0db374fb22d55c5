package app.hallway.cli.json;

import app.hallway.library.wording.Wording;
import app.hallway.model.ReportId;
import app.hallway.model.Speaker;
import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerOffer;
import app.hallway.model.SpeakerPage;

/** A speaker: in a list, with all that was given, and who may be the same person. */
public final class SpeakerJson {
  private SpeakerJson() {}

  public static void speaker(JsonFields json, Speaker speaker) {
    json.text("name", speaker.name().text());
    json.texts("otherNames", speaker.otherNames().stream().map(SpeakerName::text).toList());
    json.texts("affiliations", speaker.affiliations());
    json.number("talks", speaker.talks());
    json.texts("events", speaker.events());
    json.numbers("reports", speaker.reports().stream().mapToLong(ReportId::value));
  }

  public static void offer(JsonFields json, SpeakerOffer offer) {
    json.text("name", offer.speaker().name().text());
    json.text("other", offer.other().name().text());
    json.word("likeness", offer.likeness());
    json.text("affiliation", offer.affiliation());
    json.text("message", Wording.likeness(offer));
  }

  public static void page(JsonFields json, SpeakerPage page) {
    speaker(json, page.speaker());
    json.objects("given", SpeakerJson::given, page.talks());
    json.objects("offers", SpeakerJson::offer, page.offers());
  }

  private static void given(JsonFields json, SpeakerPage.Given given) {
    TalkJson.summary(json, given.talk());
    json.text("as", given.as().name());
    json.text("affiliation", given.as().affiliation());
    json.id("year", given.year() == null ? null : given.year().longValue());
  }
}
