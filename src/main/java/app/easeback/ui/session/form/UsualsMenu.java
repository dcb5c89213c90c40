package app.easeback.ui.session.form;

import app.easeback.core.session.Usual;
import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Shown;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A menu of the usual treatments, to fill in or to remove. Hidden while there are none.
final class UsualsMenu extends MenuButton {

    private final Words words;
    private final UsualsModel model;

    UsualsMenu(Words words, UsualsModel model) {
        super(words.text("session.usual"), new FontIcon(Feather.STAR));
        this.words = words;
        this.model = model;
        setId("session-usual");
        setMinWidth(USE_PREF_SIZE);
        Shown.when(this, Bindings.isNotEmpty(model.usuals()));
        model.usuals().addListener((ListChangeListener<Usual>) _ -> show(model));
        show(model);
    }

    private void show(UsualsModel usuals) {
        var remove = new Menu(words.text("session.usual.remove"));
        getItems().clear();
        for (Usual usual : usuals.usuals()) {
            getItems().add(item(usual, () -> model.fill(usual)));
            remove.getItems().add(item(usual, () -> model.remove(usual)));
        }
        getItems().addAll(new SeparatorMenuItem(), remove);
    }

    private static MenuItem item(Usual usual, Runnable action) {
        var item = new MenuItem(usual.name());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
