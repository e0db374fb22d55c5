package app.hallway.ui.reader.server;

import app.hallway.model.Picture;
import app.hallway.model.PictureId;
import app.hallway.render.pictures.PictureGate;
import app.hallway.render.pictures.PictureRefusal;
import app.hallway.render.pictures.Verdict;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The pictures of a library, as a page may have them; the last ones are kept. Thread-safe. */
final class AdmittedPictures {
  /** What is kept, in bytes. */
  private static final long KEPT = 32L << 20;

  private final Function<PictureId, Optional<Picture>> pictures;
  private final PictureGate gate = new PictureGate();
  private final Map<PictureId, PageServer.Reply> kept = new LinkedHashMap<>(16, 0.75f, true);
  private long weight;

  AdmittedPictures(Function<PictureId, Optional<Picture>> pictures) {
    this.pictures = pictures;
  }

  PictureGate gate() {
    return gate;
  }

  /** Why a picture is not shown; empty where it is, or where there is none. */
  Optional<PictureRefusal> refusal(PictureId id) {
    return known(id).isPresent()
        ? Optional.empty()
        : pictures.apply(id).flatMap(picture -> gate.refusal(picture.bytes().toArray()));
  }

  /** What the page gets; empty where it may not have it. */
  Optional<PageServer.Reply> find(PictureId id) {
    return known(id).or(() -> pictures.apply(id).flatMap(picture -> admitted(id, picture)));
  }

  private Optional<PageServer.Reply> admitted(PictureId id, Picture picture) {
    return switch (gate.admit(picture.bytes().toArray())) {
      case Verdict.Refused _ -> Optional.empty();
      case Verdict.Shown(var type, var bytes) ->
          Optional.of(keep(id, new PageServer.Reply(type.mediaType(), bytes)));
    };
  }

  private synchronized Optional<PageServer.Reply> known(PictureId id) {
    return Optional.ofNullable(kept.get(id));
  }

  private synchronized PageServer.Reply keep(PictureId id, PageServer.Reply reply) {
    var before = kept.put(id, reply);
    weight += reply.bytes().size() - (before == null ? 0 : before.bytes().size());
    var eldest = kept.values().iterator();
    while (weight > KEPT && eldest.hasNext()) {
      weight -= eldest.next().bytes().size();
      eldest.remove();
    }
    return reply;
  }
}
