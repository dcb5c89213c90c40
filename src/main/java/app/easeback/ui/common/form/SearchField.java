package app.easeback.ui.common.form;

import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.IconButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field to search with. It is emptied by its × or by Escape.
public final class SearchField extends CustomTextField {

    public SearchField(Words words) {
        getStyleClass().add("search-field");
        setLeft(new FontIcon(Feather.SEARCH));
        var empty = new IconButton(Feather.X, words.text("search.empty"));
        // By keyboard it is Escape.
        empty.setFocusTraversable(false);
        empty.setOnAction(_ -> {
            clear();
            requestFocus();
        });
        textProperty().subscribe(text -> setRight(text.isEmpty() ? null : empty));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && !getText().isEmpty()) {
                clear();
                event.consume();
            }
        });
    }

    /// No style sheet of the library: it has colours of its own.
    @Override
    public @Nullable String getUserAgentStylesheet() {
        return null;
    }
}
