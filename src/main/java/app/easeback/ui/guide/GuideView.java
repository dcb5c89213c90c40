package app.easeback.ui.guide;

import app.easeback.core.words.Words;
import app.easeback.ui.common.Screen;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The screen Guide.
public final class GuideView implements Screen {

    private final GuideModel model;
    private final Words words;
    private Optional<GuidePane> pane = Optional.empty();

    public GuideView(GuideModel model, Words words) {
        this.model = model;
        this.words = words;
    }

    @Override
    public String id() {
        return "guide";
    }

    @Override
    public Ikon icon() {
        return Feather.BOOK_OPEN;
    }

    @Override
    public Region build() {
        var built = new GuidePane(model, words);
        StackPane.setAlignment(built, Pos.TOP_CENTER);
        pane = Optional.of(built);
        return built;
    }

    @Override
    public void shown() {
        pane.ifPresent(GuidePane::takeFocus);
    }
}
