package app.easeback.ui.shell;

import app.easeback.core.words.Words;
import app.easeback.ui.common.layout.Labels;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/// The line above every screen of the sample: it says that nothing is kept, and offers the way out.
public final class SampleBanner extends HBox {

    /// @param startOwn ends the sample and begins with the user's own data
    public SampleBanner(Words words, Runnable startOwn) {
        var text = Labels.whole(words.text("app.sample"), "banner");
        text.setId("banner");
        var own = new Button(words.text("app.sample.own"));
        own.setId("banner-own");
        own.setMinWidth(USE_PREF_SIZE);
        own.getStyleClass().add("banner-button");
        own.setOnAction(_ -> startOwn.run());
        getStyleClass().add("banner-line");
        getChildren().addAll(text, own);
    }
}
