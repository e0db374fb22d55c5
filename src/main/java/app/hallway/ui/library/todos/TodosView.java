package app.hallway.ui.library.todos;

import app.hallway.model.Todo;
import app.hallway.ui.common.ChoiceChips;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.library.list.FilteredCards;
import app.hallway.ui.library.list.Headed;
import app.hallway.ui.library.shelves.ListPage;
import app.hallway.ui.library.shelves.Shelf;
import app.hallway.ui.library.todos.TodosViewModel.Scope;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Actions and questions over all events, with a box to tick each off. */
public final class TodosView extends VBox {
  private final FilteredCards<Headed<Todo>> cards;

  TodosView(TodosViewModel todos) {
    cards =
        new FilteredCards<Headed<Todo>>(
                "library.todos",
                Feather.CHECK_SQUARE,
                todos,
                () -> new TodoCell(todos::tick),
                row -> todos.open(row.item()))
            .on(KeyCode.X, row -> todos.tick(row.item()));
    var scope =
        new ChoiceChips<>(
            List.of(Scope.values()),
            todos.scope(),
            todos.scope()::set,
            choice -> Messages.text("library.todos.scope", choice),
            choice -> Messages.text("library.todos.scope.tip", choice));
    scope.getStyleClass().add("list-choice");
    setVgrow(cards, Priority.ALWAYS);
    getChildren().addAll(scope, cards);
  }

  public static ListPage<Shelf.OfTodos> page(TodosViewModel todos) {
    var view = new TodosView(todos);
    return new ListPage<>(
        Shelf.OfTodos.class,
        view,
        null,
        shelf -> todos.watched().set(true),
        () -> todos.watched().set(false),
        new ListPage.Keys(view.cards::focusList, view.cards::step));
  }
}
