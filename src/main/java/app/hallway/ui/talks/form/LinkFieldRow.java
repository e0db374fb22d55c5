package app.hallway.ui.talks.form;

import app.hallway.model.LinkRole;
import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One link of a talk's form: its role, its address, and a way to remove it. */
final class LinkFieldRow extends HBox {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final LinkField link;
  private final TalkFormViewModel form;

  LinkFieldRow(LinkField link, TalkFormViewModel form) {
    super(4);
    this.link = link;
    this.form = form;
    getStyleClass().add("link-field");
    getChildren().addAll(role(), address(), remove());
  }

  private ChoiceBox<LinkRole> role() {
    var role = new ChoiceBox<LinkRole>();
    role.getItems().setAll(LinkRole.values());
    role.setConverter(new RoleWords());
    role.valueProperty().bindBidirectional(link.role());
    role.setAccessibleText(Messages.text("talks.form.role"));
    role.setPrefWidth(104);
    role.setMinWidth(104);
    return role;
  }

  private TextField address() {
    var address = new TextField();
    address.setPromptText(Messages.text("talks.form.address.prompt"));
    address.setAccessibleText(Messages.text("talks.form.address"));
    address.textProperty().bindBidirectional(link.url());
    form.tried().subscribe(() -> mark(address));
    link.url().subscribe(() -> mark(address));
    HBox.setHgrow(address, Priority.ALWAYS);
    return address;
  }

  private void mark(TextField address) {
    address.pseudoClassStateChanged(WRONG, form.tried().get() && !link.isValid());
  }

  private Button remove() {
    var remove = new Button(null, Icons.of(Feather.X));
    remove.getStyleClass().addAll("icon-button", "quiet");
    remove.setAccessibleText(Messages.text("talks.form.remove-link"));
    Tips.set(remove, Messages.text("talks.form.remove-link"));
    remove.setOnAction(event -> form.removeLink(link));
    return remove;
  }

  private static final class RoleWords extends StringConverter<LinkRole> {
    @Override
    public String toString(@Nullable LinkRole role) {
      return role == null ? "" : Messages.text("talks.role", role);
    }

    @Override
    public LinkRole fromString(String text) {
      throw new UnsupportedOperationException("roles are chosen, not typed");
    }
  }
}
