package app.hallway.ui.talks.form;

import app.hallway.model.LinkRole;
import app.hallway.model.TalkLink;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One link of a talk while it is edited. */
public final class LinkField {
  private final ObjectProperty<LinkRole> role;
  private final StringProperty url;
  private final boolean expected;

  LinkField(TalkLink link) {
    this.role = new SimpleObjectProperty<>(link.role());
    this.url = new SimpleStringProperty(link.url());
    this.expected = link.isExpected();
  }

  /** A link that is still to be written. */
  LinkField(LinkRole role) {
    this.role = new SimpleObjectProperty<>(role);
    this.url = new SimpleStringProperty("");
    this.expected = false;
  }

  ObjectProperty<LinkRole> role() {
    return role;
  }

  public StringProperty url() {
    return url;
  }

  /** Empty where nothing was written and nothing was promised. */
  Optional<TalkLink> link() {
    var address = url.get().strip();
    return address.isEmpty() && !expected
        ? Optional.empty()
        : Optional.of(new TalkLink(role.get(), address));
  }

  boolean isValid() {
    var address = url.get().strip();
    return address.isEmpty() || isWebAddress(address);
  }

  private static boolean isWebAddress(String address) {
    try {
      var uri = new URI(address);
      return uri.getHost() != null
          && ("https".equalsIgnoreCase(uri.getScheme())
              || "http".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException unreadable) {
      return false;
    }
  }
}
