package app.easeback.ui.shell;

import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Buttons;
import app.easeback.ui.common.layout.Labels;
import javafx.scene.layout.HBox;

/// The line above every screen of the sample: it says that nothing is kept, and offers the way out.
public final class SampleBanner extends HBox {

    /// @param startOwn ends the sample and begins with the user's own data
    public SampleBanner(Words words, Runnable startOwn) {
        var text = Labels.withId("banner", Labels.whole(words.text("app.sample"), "banner"));
        var own = Buttons.of("banner-own", words.text("app.sample.own"), startOwn);
        own.getStyleClass().add("banner-button");
        getStyleClass().add("banner-line");
        getChildren().addAll(text, own);
    }
}
